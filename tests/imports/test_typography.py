"""What offices write in Windows-1252: quotation marks, apostrophes, dashes and pounds are not read as letters."""

from __future__ import annotations

import pytest

from fishbowl_app.imports.encoding import decode

OFFICE = [
    "Costs £40 a month",
    "£ 40",
    "price: £",
    "50 € each, or €60",
    "The rent – all of it – went up",
    "10p–50p, 9–11",
    "He said “no” and left…",
    "‘No,’ she said",
    "don’t",
    "It’s the tenants’ panel",
    "Mae’n oer, i’w gweld o’r llofft",
    "Ty’r Afon",
    "O’Brien, D’Arcy",
    "José pays £40 – à la carte",
    "• one\n• two",
    "Siân asked: “Why?”",
]
OTHERS = [
    ("Zoë, Núñez", "mac_roman"),
    ("José García", "mac_roman"),
    ("Siân says don’t", "mac_roman"),
    ("Siân\nHelô\nar ôl", "cp850"),
    ("João Müller Jörg", "cp850"),
    ("Łukasz Nowak\nŁ. Wójcik", "cp1250"),
    ("Łódź – Kraków", "cp1250"),
    ("Gwŷr a gŵr", "iso-8859-14"),
]


@pytest.mark.parametrize("text", OFFICE)
def test_what_an_office_writes_is_read_as_it_was_written(text):
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(("text", "encoding"), OTHERS)
def test_what_other_computers_wrote_is_read_too(text, encoding):
    assert decode(text.encode(encoding)).text == text


def test_two_words_that_both_would_do_are_left_to_the_person():
    (doubt,) = decode("don’t".encode("cp1252")).doubts
    assert doubt.detail == "cp1252"
