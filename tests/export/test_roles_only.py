"""No exit tells a name that must not be told: what is written for others, and what the room sees.

Of the summary and the handouts tests/export/pdf holds the same.
"""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pytest

from fishbowl_app.export.board_picture.drawing import pieces
from fishbowl_app.export.note_files import KINDS, write_notes
from fishbowl_app.export.paired_file import KINDS as TEXT_KINDS
from fishbowl_app.export.paired_file import write_texts
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle, State
from fishbowl_app.model.report_parts.board_view import board_view
from fishbowl_app.model.rules.names import told_apart
from fishbowl_app.model.rules.stage import stage_scene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon

NOW = 2_000_000_000.0
FIRST = ("Zywen", "Qorvath", "Xiluned", "Vrandec", "Jhoszka")
LAST = ("Ngwyth", "Bzorek", "Kvistul", "Dwharfe", "Pflugau")
NAME = re.compile("|".join((*FIRST, *LAST)), re.IGNORECASE)
# How people may be named, and whether each of them has asked not to be.
ASKED = [(NameStyle.ROLES, False), (NameStyle.NONE, False), (NameStyle.ALL, True)]


@pytest.fixture(scope="module")
def samples(tmp_path_factory) -> list[Snapshot]:
    """Both sample sessions, their people called by names that are no words of any text."""
    folder, found = tmp_path_factory.mktemp("samples"), []
    for number, make in enumerate((make_sample, make_afternoon)):
        session = make(folder / f"{number}.fishbowl")
        session.close()
        found.append(called_anew(session.snapshot))
    return found


def called_anew(snapshot: Snapshot) -> Snapshot:
    names = (f"{first} {last}" for first, last in itertools.product(FIRST, LAST))
    everybody = zip(snapshot.participants.values(), names, strict=False)
    people = {person.id: replace(person, name=name) for person, name in everybody}
    return Snapshot({**snapshot.tables, "participant": people})


def asked(snapshot: Snapshot, style: NameStyle, hidden: bool) -> Snapshot:
    people = {each.id: replace(each, name_hidden=hidden) for each in snapshot.people}
    details = replace(snapshot.details, names_on_stage=style, names_in_summary=style)
    return Snapshot({**snapshot.tables, "participant": people, "details": {details.id: details}})


def everything_in(content: bytes) -> str:
    """Return all that is in a file, unpacked."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


def scenes(snapshot: Snapshot) -> Iterator[object]:
    """Yield what the room sees in every activity, and what can be put on by hand."""
    for item in snapshot.agenda:
        running = replace(item, state=State.RUNNING, started_at=NOW - 60, finished_at=None)
        activities = {**snapshot.activities, item.id: running}
        yield stage_scene(Snapshot({**snapshot.tables, "activity": activities}), NOW)
    rows = [*snapshot.topics, *snapshot.themes, *snapshot.canvases, *snapshot.codes, *snapshot.questions]
    for view in StageView:
        yield from (stage_scene(snapshot, NOW, view, row_id) for row_id in (None, *rows))


@pytest.mark.parametrize(("style", "hidden"), ASKED)
@pytest.mark.parametrize("kind", [*KINDS, ".svg"])  # a PNG has the same letters, which are looked at below
def test_notes_and_the_board_go_out_without_names(samples, tmp_path, style, hidden, kind):
    for number, sample in enumerate(samples):
        path = tmp_path / f"{number}{kind}"
        write_notes(asked(sample, style, hidden), path, style=style, language="en")
        assert not NAME.search(everything_in(path.read_bytes()))


@pytest.mark.parametrize(("style", "hidden"), ASKED)
def test_no_letter_is_drawn_of_a_name(samples, style, hidden):
    for sample in samples:
        drawn = pieces(board_view(asked(sample, style, hidden), style), Wording("en"))
        assert not NAME.search(repr(list(drawn)))


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_a_translator_is_told_no_names(samples, tmp_path, kind):
    for number, sample in enumerate(samples):
        path = tmp_path / f"{number}{kind}"
        write_texts(sample, path, "cy")
        assert not NAME.search(everything_in(path.read_bytes()))


@pytest.mark.parametrize(("style", "hidden"), ASKED)
def test_the_room_sees_no_names(samples, style, hidden):
    for sample in samples:
        for scene in scenes(asked(sample, style, hidden)):
            assert not NAME.search(repr(scene)), type(scene)


@pytest.mark.parametrize(("style", "hidden"), ASKED)
def test_a_plan_calls_people_by_role_and_number(samples, style, hidden):
    for sample in samples:
        called = told_apart(asked(sample, style, hidden), style)
        assert not NAME.search(repr(called))
        assert len(set(called.values())) == len(sample.participants) == len(called)


def test_the_search_finds_names_where_they_may_be_told(samples, tmp_path):
    open_to_all = [asked(sample, NameStyle.ALL, hidden=False) for sample in samples]
    write_notes(open_to_all[0], tmp_path / "notes.xlsx", style=NameStyle.ALL, language="en")
    assert NAME.search(everything_in((tmp_path / "notes.xlsx").read_bytes()))
    assert NAME.search(repr(told_apart(open_to_all[0], NameStyle.ALL)))
    assert all(NAME.search(repr(list(scenes(sample)))) for sample in open_to_all)
