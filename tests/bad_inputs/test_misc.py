"""The other cases of the collection: lengths of time, clocks that behave oddly, addresses of a shared store."""

from __future__ import annotations

import json
import logging
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fishbowl_app import cli
from fishbowl_app.error_texts import error_text
from fishbowl_app.imports.template import load_template
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.duration import LONGEST_S, SHORTEST_S, parse_minutes
from fishbowl_app.model.entities import CodeKind, Kind
from fishbowl_app.model.errors import BadNumber, DataRefused, FishbowlError
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.timebox import assumed, remaining
from fishbowl_app.model.session import Session
from fishbowl_app.ui.agenda.cells import Column
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.widgets.fields import TimeField
from tests.bad_inputs.cases import ABSENT, Case, as_parameters, cases, of_actions, texts_of

LENGTH_S = 3600


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def session(tmp_path, clock):
    made = Session.create(tmp_path / "a.fishbowl", title="Misc", clock=clock)
    add_activity(made, Kind.ROUND, "Round", LENGTH_S)
    yield made
    made.close()


def of_kind(*kinds: str):
    chosen = [case for case in cases("misc") if case.kind in kinds and case.action not in ABSENT]
    return pytest.mark.parametrize("case", as_parameters(chosen))


# --- lengths of time --------------------------------------------------------------------------------------


@of_kind("duration")
def test_a_length_is_read_or_refused_the_same_wherever_it_is_typed(case: Case, qtbot, session: Session, tmp_path):
    (given,) = texts_of(case)
    wanted = _seconds(given)
    if given.isascii() and f"“{given}”" not in case.expected.get("note", ""):
        assert (wanted is None) is (case.action == "reject_field")
    else:  # read as it would be in our digits, or refused
        assert wanted in (None, _seconds(unicodedata.normalize("NFKC", "".join(map(_in_our_digits, given)))))
    before = session.history
    field = TimeField("Length", 600)
    qtbot.addWidget(field)
    refusals: list[BadNumber] = []
    field.refused.connect(refusals.append)
    field.clear()
    field.insert(given)  # as a paste does: no key has every letter
    if len(given) <= field.maxLength() and (given.strip() or wanted is None):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.seconds() == (wanted or 600)
        assert bool(refusals) is (wanted is None)
        assert field.property("invalid") is (True if wanted is None else field.property("invalid"))
    model = AgendaModel(SessionBridge(session))
    assert model.setData(model.index(0, Column.MINUTES), given) is (wanted is not None)
    assert (session.history == before) is (wanted is None)
    _in_template(given, wanted, tmp_path / "template.json")


def _in_our_digits(letter: str) -> str:
    return str(unicodedata.decimal(letter, letter))


def _seconds(given: str) -> int | None:
    try:
        seconds = parse_minutes(given)
    except BadNumber:
        return None
    assert SHORTEST_S <= seconds <= LONGEST_S
    return seconds


def _in_template(given: str, wanted: int | None, path: Path) -> None:
    """Try it as a number in JSON, where only numbers are lengths: "1e3" is one there, and is 16 hours."""
    step = f'{{"kind": "break", "title": {{"en": "x"}}, "minutes": {given}}}'
    path.write_text(f'{{"format": "fishbowl-template/1", "title": {{"en": "x"}}, "activities": [{step}]}}')
    try:
        number = json.loads(given)
        right = isinstance(number, int | float) and not isinstance(number, bool)
        right = right and 0 < number <= LONGEST_S / 60 and round(number * 60) >= SHORTEST_S
    except ValueError:
        right = False
    if not right:
        with pytest.raises(DataRefused):
            load_template(path, "en")
    else:
        assert load_template(path, "en").length_s == round(number * 60)
        assert wanted in (None, round(number * 60))


@pytest.mark.parametrize("given", ["2,5", "2.5", "2:30"])
def test_a_length_can_be_written_as_people_do(given: str):
    assert parse_minutes(given) == 150


@pytest.mark.parametrize("five", ["٥", "５"])
def test_digits_of_other_scripts_are_digits(five: str):
    assert parse_minutes(five) == 300


# --- clocks -----------------------------------------------------------------------------------------------

# What may happen to a clock: how it is done, and how many seconds of it the room lived through.
_HAPPENS: dict[str, Callable[[FixedClock, float], float]] = {
    "jump_s": lambda clock, s: _done(clock.jump(s), 0.0),
    "sleep_s": lambda clock, s: _done(clock.sleep(s), s),
    "freeze_s": lambda clock, s: _done(clock.advance(s), s),
    "run_s": lambda clock, s: _done(clock.advance(s), s),
    "off_s": lambda clock, s: _done(clock.reboot("boot-2", s), s),
}


def _done(_: None, lived_s: float) -> float:
    return lived_s


def _each(given: float | list[float]) -> list[float]:
    return given if isinstance(given, list) else [given]


@of_kind("clock")
def test_a_timebox_is_right_whatever_its_clock_does(case: Case, session: Session, clock: FixedClock):
    known = [(name, float(s)) for name, given in case.generator.items() if name in _HAPPENS for s in _each(given)]
    if not known:
        pytest.skip(f"tried in tests/faults: {case.generator}")
    start_activity(session, session.snapshot.agenda[0].id)
    clock.advance(30)
    lived = 30.0
    for name, seconds in known:
        before = clock.now()
        lived += _HAPPENS[name](clock, seconds)
        if name in ("jump_s", "sleep_s") and abs(seconds) > 2:
            assert assumed(before, clock.now()) is not None
    clock.advance(30)
    (timebox,) = session.snapshot.timeboxes.values()
    truth = LENGTH_S - lived - 30
    assert abs(remaining(timebox, clock.now()) - truth) <= case.expected.get("error_s_at_most", 0.5)


# --- addresses of a shared store --------------------------------------------------------------------------


@of_kind("connect-string")
def test_a_password_in_an_address_is_told_to_nobody(case: Case, session: Session, capsys, caplog):
    """There is no shared store: its address is neither a file, nor a link that a code can hold."""
    (given,) = texts_of(case)
    caplog.set_level(logging.DEBUG)
    before = session.history
    said = []
    for act in (
        lambda: Session.open(Path(given)),
        lambda: add_code(session, CodeKind.LINK, "Store", address=given),
    ):
        with pytest.raises(FishbowlError) as caught:
            act()
        said.append(error_text(caught.value))
    assert cli.run(["check", given]) == cli.WRONG_DATA
    captured = capsys.readouterr()
    password = next(iter(re.findall(r"//[^/@:]*:([^/]*)@", given)), None)
    for words in (*said, captured.out, captured.err, caplog.text):
        assert password is None or f":{password}@" not in words
    assert session.history == before


# --- what is not there yet --------------------------------------------------------------------------------


@pytest.mark.parametrize("case", as_parameters(of_actions("misc", *ABSENT)))
def test_a_case_of_what_is_not_there_yet(case: Case):
    pytest.skip(ABSENT[case.action])


def test_every_other_case_was_tried():
    tried = {"duration", "clock", "connect-string"}
    assert {case.kind for case in cases("misc") if case.action not in ABSENT} <= tried
    assert len(of_actions("misc", *ABSENT)) <= 0.5 * len(cases("misc"))
