"""Texts, lengths, times, addresses and codes of any kind: kept by the rule, or refused in words."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.safe_names import MOST_BYTES as MOST_NAME_BYTES
from fishbowl_app.export.safe_names import MOST_CHARACTERS, safe_name
from fishbowl_app.export.text import escaped
from fishbowl_app.model import text
from fishbowl_app.model.duration import LONGEST_S, SHORTEST_S, format_minutes, parse_minutes
from fishbowl_app.model.entities import CodeKind, WifiSecurity
from fishbowl_app.model.errors import BadAddress, BadCode, BadNumber, BadText, TextProblem
from fishbowl_app.model.ops.codes import checked_code
from fishbowl_app.model.ops.fields import iso_date, time_of_day
from fishbowl_app.model.rules.codes import MOST_BYTES, blank_code, payload
from fishbowl_app.model.text import Field, as_before, clean, defused, has_ink, same_key, tidy
from fishbowl_app.model.web_address import typed_address, web_address
from tests.bad_inputs.test_exports import fields_of
from tests.fuzz.effort import in_time, tries
from tests.fuzz.odd import ANY_TEXT, ODD_LETTERS
from tests.model.build import a_session

FIELDS = [field for field in vars(text).values() if isinstance(field, Field)]
NEVER = set("\0\x07\x1b\t\r\x7f\x85\u2028\u2029\u202a\u202e\u2066\u2069\ufeff\ufffe\uffff")
MOST_MARKS = 4
LONG_TEXT = st.text(st.characters(codec=None, categories=None) | st.sampled_from(ODD_LETTERS), max_size=2_500)


@tries(200)
@given(st.one_of(ANY_TEXT, LONG_TEXT), st.sampled_from(FIELDS))
def test_any_text_is_kept_by_the_rule_or_refused(words: str, field: Field) -> None:
    try:
        with in_time(1):
            kept = clean(words, field)
    except BadText as refused:
        _rightly_refused(words, field, refused)
        return
    assert clean(kept, field) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert not NEVER & set(kept)
    assert len(kept) <= field.limit
    assert kept == kept.strip()
    assert "\n\n\n" not in kept
    assert not (field.single_line and "\n" in kept)
    assert _most_marks(kept) <= MOST_MARKS
    assert has_ink(kept) or (kept == "" and field.may_be_empty)
    kept.encode("utf-8")


def _rightly_refused(words: str, field: Field, refused: BadText) -> None:
    match refused.problem:
        case TextProblem.NOT_UNICODE:
            with pytest.raises(UnicodeEncodeError):
                words.encode("utf-8")
        case TextProblem.EMPTY:
            assert not field.may_be_empty
            assert not has_ink(tidy(words, field.single_line))
        case TextProblem.TOO_LONG:
            assert len(tidy(words, field.single_line)) > field.limit


def _most_marks(kept: str) -> int:
    most = run = 0
    for letter in kept:
        kind = unicodedata.category(letter)
        run = run + 1 if kind[0] == "M" else run if kind == "Cf" else 0
        most = max(most, run)
    return most


@tries(100)
@given(ANY_TEXT)
def test_names_that_look_the_same_have_one_key(words: str) -> None:
    key = same_key(words)
    assert same_key(key) == key
    assert same_key(words.upper().lower()) == same_key(words.upper().lower().casefold())


# --- exits ------------------------------------------------------------------------------------------------


@tries(150)
@given(ANY_TEXT)
def test_no_cell_is_a_formula_and_each_comes_back(words: str) -> None:
    cell = defused(words)
    assert as_before(cell) == words
    assert cell.lstrip()[:1] not in set("=+-@＝＋－＠") - {""}


@tries(150)
@given(ANY_TEXT, st.sampled_from([".pdf", ".csv", ".fishbowl", ""]))
def test_every_title_makes_a_name_of_a_file(words: str, suffix: str) -> None:
    name = safe_name(words, suffix)
    stem = name.removesuffix(suffix)
    assert name.endswith(suffix)
    assert 0 < len(stem) <= MOST_CHARACTERS + 1
    assert len(stem.encode("utf-8")) <= MOST_NAME_BYTES + 1
    assert not set(name) & set('/\\:|"<>?*\0\n\r\u202e\u2066')
    assert stem not in (".", "..")
    assert not stem.startswith((" ", "-"))
    assert not stem.endswith((" ", "."))
    assert safe_name(stem, "") in (stem, f"_{stem}")


@tries(100)
@given(ANY_TEXT)
def test_in_markdown_each_sign_is_a_sign(words: str) -> None:
    line = " ".join(tidy(words, single_line=True).split("\n"))
    made = escaped(line)
    plain, letters = "", iter(made)
    for letter in letters:
        assert letter not in "<>[]`*_#|~&$"
        plain += next(letters) if letter == "\\" else letter
    assert plain == line


# --- lengths and times ------------------------------------------------------------------------------------

NUMBER_LIKE = st.text(st.sampled_from("0123456789:.,-+eE_ ٣５²½\n\0hm'"), max_size=14)


@tries(200)
@given(NUMBER_LIKE | ANY_TEXT)
def test_any_length_is_read_as_it_is_shown_or_refused(words: str) -> None:
    with in_time(1), suppress(BadNumber):
        seconds = parse_minutes(words)
        assert SHORTEST_S <= seconds <= LONGEST_S
        assert parse_minutes(format_minutes(seconds)) == seconds


@tries(150)
@given(NUMBER_LIKE | ANY_TEXT)
def test_any_time_and_date_is_one_or_refused(words: str) -> None:
    with suppress(BadNumber):
        time = time_of_day(words)
        assert time_of_day(time) == time
        assert time == "" or (len(time) == 5 and int(time[:2]) < 24 and int(time[3:]) < 60 and time.isascii())
    with suppress(BadNumber):
        assert iso_date(iso_date(words)) == iso_date(words)


# --- addresses and codes ----------------------------------------------------------------------------------

OF_ADDRESSES = st.sampled_from(
    ["http://", "https:", "//", "[", "]", "::1", "%25", "@", ":80", ".", "example", "org", "/", "?", "#", "%",
     "xn--", "é", "١", "：", "．", "\\", " ", "a" * 70, "user:pw", "javascript:", "\0"]
)  # fmt: skip
ADDRESS_LIKE = st.lists(OF_ADDRESSES | ANY_TEXT, max_size=8).map("".join)


@tries(200)
@given(ADDRESS_LIKE)
def test_any_address_is_one_of_the_web_or_refused(words: str) -> None:
    with in_time(1), suppress(BadAddress):
        address = web_address(words)
        assert address.startswith(("http://", "https://"))
        assert address.isascii()
        assert address.isprintable()
        assert " " not in address
        assert web_address(address) == address
        assert web_address(typed_address(address)).rstrip("/") == address.rstrip("/")


@tries(150)
@given(st.sampled_from([CodeKind.WIFI, CodeKind.CONTACT]), ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_code_says_what_was_typed_or_is_refused(kind: CodeKind, name: str, more: str, address: str) -> None:
    day = a_session()
    given = {
        CodeKind.WIFI: {"network": name[:40], "password": f"{more}12345678"[-63:], "security": WifiSecurity.WPA},
        CodeKind.CONTACT: {"name": name[:60], "organisation": more[:80], "phone": "01248 1234", "address": ""},
    }
    with suppress(BadText, BadCode, BadAddress):
        code = checked_code(day, replace(blank_code(kind, "id"), label="x"), given[kind])
        said = payload(code, day, 0)
        assert len(said.encode()) <= MOST_BYTES
        if kind is CodeKind.WIFI:
            assert fields_of(said) == {"T": "WPA", "S": code.network, "P": code.password}
        else:
            lines = said.split("\n")
            assert [line.partition(":")[0] for line in lines[2:4]] == ["N", "FN"]
            assert len(lines) == 6 + bool(code.organisation)
            assert len(said.splitlines()) == len(lines)
