"""JSON from anywhere: boards, templates and instances of plans are read whole or refused in words."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.board_json import board_json
from fishbowl_app.imports.board_json import read_board
from fishbowl_app.imports.instance import read_instance
from fishbowl_app.imports.template import load_template
from fishbowl_app.imports.wall_instance import read_wall_instance
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.errors import DataRefused, RuleBroken
from fishbowl_app.model.ops.board_import import import_board
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path
from tests.export.boards import a_board
from tests.fuzz.effort import in_time, tries
from tests.fuzz.odd import ANY_JSON, damaged, spoilt

PLANNING = Path(__file__).parents[1] / "files" / "planning"


@functools.cache
def a_board_file() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        session = a_board(Path(folder) / "a.fishbowl")
        session.close()
        return board_json(session.snapshot, NameStyle.ALL).encode()


def _planning(name: str) -> Callable[[], bytes]:
    return lambda: (PLANNING / f"{name}.json").read_bytes()


def _template() -> bytes:
    return resource_path("templates", "fishbowl-then-open-space.json").read_bytes()


# What reads a file of a kind, and a good one.
KINDS: dict[str, tuple[Callable[[Path], Any], Callable[[], bytes]]] = {
    "board": (read_board, a_board_file),
    "template": (lambda path: load_template(path, "cy"), _template),
    "rotation": (read_instance, _planning("rotation-025-5-08-replan")),
    "tables": (read_instance, _planning("rotation-tables-015-5-07")),
    "wall": (read_wall_instance, _planning("openspace-030-5-07-replan")),
}
every_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, bytes], Any]:
    """Return a function that reads bytes as a file of a kind: None where it is refused in words."""

    def act(kind: str, content: bytes) -> Any:
        path = tmp_path / "given.json"
        path.write_bytes(content)
        with in_time(), suppress(DataRefused):
            return KINDS[kind][0](path)
        return None

    return act


@every_kind
def test_what_is_spoilt_is_sound(kind: str, read) -> None:
    assert read(kind, KINDS[kind][1]()) is not None


@every_kind
@tries(60)
@given(data=st.data())
def test_anything_in_it_may_be_another_value(kind: str, read, data: st.DataObject) -> None:
    made = data.draw(spoilt(json.loads(KINDS[kind][1]())))
    read(kind, json.dumps(made).encode("utf-8", "surrogatepass"))


@every_kind
@tries(40)
@given(data=st.data())
def test_any_of_its_bytes_may_be_damaged(kind: str, read, data: st.DataObject) -> None:
    read(kind, data.draw(damaged(KINDS[kind][1]())))


@every_kind
@tries(20)
@given(ANY_JSON)
def test_it_may_be_any_json(kind: str, read, whole: Any) -> None:
    assert read(kind, json.dumps(whole).encode()) is None


@every_kind
@pytest.mark.parametrize("content", [b"", b"[" * 200_000, b'{"a":' * 100_000, b"9" * 100_000, b"\xff\xfe", b"NaN"])
def test_what_json_readers_stumble_over_is_refused(kind: str, read, content: bytes) -> None:
    assert read(kind, content) is None


@tries(40)
@given(data=st.data())
def test_a_board_that_was_read_comes_in_whole_or_not_at_all(tmp_path_factory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("board")
    path = folder / "given.json"
    path.write_text(json.dumps(data.draw(spoilt(json.loads(a_board_file()), most=2))), encoding="utf-8")
    with suppress(DataRefused):
        board = read_board(path)
        session = Session.create(folder / "a.fishbowl", clock=FixedClock())
        before = session.snapshot
        try:
            import_board(session, board, path.name)
            session.undo()
        except RuleBroken:
            assert session.snapshot is before
        session.close()
        Session.open(session.path).close()
