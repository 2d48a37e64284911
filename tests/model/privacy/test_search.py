"""Names and other secrets are found in texts and bytes, and nothing else is taken for them."""

from __future__ import annotations

import unicodedata

import pytest

from fishbowl_app.model.privacy.search import left_in_bytes, perhaps_naming, still_naming
from fishbowl_app.model.privacy.secrets import secrets_of
from tests.model.build import a_session, note, person
from tests.model.privacy.full_session import a_full_session


def test_every_kind_of_secret_is_known():
    known = secrets_of(a_full_session())
    assert set(known.names) == {"Siân Bevan", "Gareth Price", "Huw Owen", "Mair Puw", "Elin Wyn", "Rhys Puw"}
    assert {"Siân", "Bevan", "Mair", "Elin"} < set(known.parts)
    assert set(known.others) == {"needs a chair near the door", "cwtch-2026", "01970 123456"}


@pytest.mark.parametrize(
    "left", ["Siân Bevan", "SIÂN BEVAN", "siân bevan", unicodedata.normalize("NFD", "Siân Bevan")]
)
def test_a_name_is_found_however_it_is_written(left):
    content = b"SQLite\x00\xff" + left.encode() + b"\x00"
    assert left_in_bytes(content, ["Siân Bevan", "Gareth Price"], a_session()) == ["Siân Bevan"]


def test_what_a_row_has_is_not_left_behind():
    assert left_in_bytes(b"Mair Lewis", ["Mair Lewis"], a_session(note("ask Mair Lewis"))) == []


def test_of_short_names_the_capitals_count():
    assert left_in_bytes(b"planned Ann", ["Ann"], a_session()) == ["Ann"]
    assert left_in_bytes(b"planned", ["Ann"], a_session()) == []


def test_texts_that_name_somebody_are_told_from_ordinary_words():
    will = secrets_of(a_session(person("Will Rees")))
    notes = a_session(note("Will said so"), note("we will see"), note("willing"), note("goodwill"))
    assert [each.text for each in still_naming(notes, will)] == ["Will said so"]
    assert [(each.where.text, each.words) for each in perhaps_naming(notes, will)] == [
        ("Will said so", ("Will",)),
        ("we will see", ("will",)),
        ("willing", ("willing",)),
    ]


def test_a_word_that_somebody_kept_is_no_name():
    kept = secrets_of(a_session(person("May Price"), kept_words=("price",)))
    assert kept.parts == ("May",)
