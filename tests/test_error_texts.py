"""Every error there is has a sentence of its own, in every language, and none is long or half filled in."""

from __future__ import annotations

import dataclasses
import inspect
import pickle
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from fishbowl_app import words
from fishbowl_app.error_texts import error_text
from fishbowl_app.import_texts import doubt_text
from fishbowl_app.imports.grid import Doubt, DoubtKind
from fishbowl_app.model import errors
from fishbowl_app.model.entities import State
from fishbowl_app.model.errors import (
    BadNumber,
    BadText,
    FileInUse,
    FishbowlError,
    OutsideProblem,
    RotationImpossible,
    RotationProblem,
    RuleBroken,
    TextProblem,
)
from tests.model.build import a_round, a_session, person, slot, space, topic

ABSTRACT = {FishbowlError, RuleBroken, OutsideProblem}
LONGEST = 200
SESSION = a_session(person("Anwen"), person("Bethan"), a_round("Round 1"))
VALUES: dict[str, Any] = {
    "participant_id": "Anwen",
    "activity_id": "Round 1",
    "state": "done",
    "name": "people.csv",
    "who": ("Anwen", "Bethan"),
    "round": 1,
}
PLAIN: dict[Any, Any] = {str: "given", int: 3, float: 5.0, Path: Path("a folder") / "test.fishbowl"}
GENERIC = {
    "That did not work. Nothing was changed.",
    "Something outside the app got in the way. Nothing was changed.",
}


def classes() -> list[type[FishbowlError]]:
    found = (item for _, item in inspect.getmembers(errors, inspect.isclass))
    return [item for item in found if issubclass(item, FishbowlError) and item not in ABSTRACT]


def every(error: type[FishbowlError]) -> Iterator[FishbowlError]:
    """Yield an error for every member of its enumeration, one where it has none."""
    if not dataclasses.is_dataclass(error):
        yield error()
        return
    hints = get_type_hints(error)
    values = {field.name: value(field.name, hints[field.name]) for field in dataclasses.fields(error)}
    kinds = [name for name, hint in hints.items() if inspect.isclass(hint) and issubclass(hint, StrEnum)]
    if error is errors.WrongState:
        yield from (error(**{**values, "state": state.value}) for state in State)
    elif kinds:
        yield from (error(**{**values, kinds[0]: member}) for member in hints[kinds[0]])
    else:
        yield error(**values)


def value(name: str, hint: Any) -> Any:
    if name in VALUES:
        return VALUES[name]
    hint = next((part for part in get_args(hint) if part is not type(None)), hint)
    return PLAIN.get(hint)


ALL = [error for item in classes() for error in every(item)]


def test_there_are_many():
    assert len(classes()) > 20
    assert len(ALL) > 60


@pytest.fixture(params=words.LANGUAGES)
def language(request) -> Iterator[str]:
    before = words.current_language()
    words.use_language(request.param)
    yield request.param
    words.use_language(before)


def is_fit(sentence: str) -> bool:
    return bool(sentence) and len(sentence) <= LONGEST and not re.search(r"\{\d?\}|None|%n|\s$", sentence)


@pytest.mark.parametrize("error", ALL, ids=repr)
@pytest.mark.parametrize("snapshot", [SESSION, None], ids=["session", "alone"])
def test_an_error_has_a_whole_sentence_of_its_own(error, snapshot, language):
    sentence = error_text(error, snapshot)
    assert is_fit(sentence), sentence
    assert sentence not in GENERIC


@pytest.mark.parametrize("error", ALL, ids=repr)
def test_an_error_goes_from_one_process_to_another(error):
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), vars(again)) == (type(error), vars(error))


def test_no_two_errors_have_the_same_sentence():
    told: dict[str, FishbowlError] = {}
    for error in ALL:
        sentence = error_text(error, SESSION)
        assert sentence not in told, (error, told.get(sentence))
        told[sentence] = error


def test_names_come_from_the_session_and_are_few():
    error = RotationImpossible(RotationProblem.PIN_ABSENT, 0, ("Anwen", "Bethan"))
    assert error_text(error, SESSION).startswith("Anwen, Bethan is pinned in round 1")
    many = RotationImpossible(RotationProblem.PIN_ABSENT, 0, tuple("x" * 40 for _ in range(30)))
    assert is_fit(error_text(many))
    assert error_text(RotationImpossible(RotationProblem.PIN_ABSENT, 0, ("p007",))).startswith("p007 is")
    assert error_text(errors.AlreadyWaiting("nobody"), SESSION).startswith("Somebody ")


@pytest.mark.parametrize(
    "error",
    [
        BadNumber("time_of_day", "soon"),
        BadNumber("date", "never"),
        BadNumber("length_s", "x", 1, 86_400),
        BadNumber("chairs", "13", 3, 12),
        BadNumber("count", "-1"),
        BadText("note", TextProblem.TOO_LONG, 280, 281),
        FileInUse(Path("a.fishbowl")),
        FileInUse(Path("a.fishbowl"), "hall-laptop", 1_780_000_000.0),
    ],
    ids=repr,
)
def test_figures_are_said(error, language):
    assert is_fit(error_text(error))


def test_what_nobody_worded_still_gets_a_sentence():
    assert error_text(type("New", (RuleBroken,), {})()) in GENERIC
    assert error_text(type("Odd", (OutsideProblem,), {})()) in GENERIC


@pytest.mark.parametrize("kind", list(DoubtKind))
def test_every_doubt_has_a_sentence(kind, language):
    alone = doubt_text(Doubt(kind, detail="Sheet2"))
    assert is_fit(alone)
    often = doubt_text(Doubt(kind, 12, 3, "Sheet2"))
    assert often.startswith(alone)
    assert "12" in often
    assert "3" in often


def test_no_two_doubts_have_the_same_sentence():
    assert len({doubt_text(Doubt(kind)) for kind in DoubtKind}) == len(DoubtKind)


def test_the_wall_says_whom_it_is_about():
    session = a_session(slot("Slot 1"), space("Hall"), topic("Heat"), topic("Damp"))
    told = [
        errors.SlotBegun("Slot 1"),
        errors.SlotBegun("Slot 1", "Heat"),
        errors.NotOpen("Damp"),
        errors.NotOpen("Damp", "Heat"),
        errors.SpaceClosed("Hall", "Slot 1"),
    ]
    assert [error_text(error, session).split(".")[0] for error in told] == [
        "Slot 1 is over or was skipped, so no topic can go there",
        "“Heat” has begun, so it stays in its slot as it is",
        "“Damp” is withdrawn",
        "“Damp” was merged into “Heat”",
        "Hall is closed in Slot 1",
    ]


def test_a_password_in_what_was_typed_for_a_file_is_not_repeated():
    said = error_text(errors.FileRefused(Path("postgresql://ana:secret@host"), errors.FileProblem.MISSING))
    assert said.startswith("ana:…@host")
