"""What phones read from codes of every kind, and what is printed below them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fishbowl_app.model.entities import Code, CodeKind, WifiSecurity
from fishbowl_app.model.print_pack.pack import print_pack
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.rules.agenda import local_instant
from fishbowl_app.model.rules.code_size import LEAST_MM, least_mm, reads_from_m
from fishbowl_app.model.rules.codes import (
    Item,
    Lack,
    address_in_words,
    lack,
    link_code,
    payload,
    ready_codes,
)
from tests.model.build import T0, a_round, a_session, slot, space, topic

BLANK = replace(link_code(space("Hall")), label="Label", owner_id="")
WIFI = replace(
    BLANK, id="wifi", kind=CodeKind.WIFI, security=WifiSecurity.WPA, network="Hall", password="12345678"
)
EVENT = replace(BLANK, id="event", kind=CodeKind.EVENT)
DAY = {"held_on": "2026-05-12", "start_at": "09:30", "title": "Homes, warm", "place": "Hall; Bangor"}


def link(address: str, **fields: object) -> Code:
    return replace(BLANK, id="link", kind=CodeKind.LINK, address=address, **fields)


def in_utc(hhmm: str) -> str:
    return datetime.fromtimestamp(local_instant("2026-05-12", hhmm), UTC).strftime("%Y%m%dT%H%M%SZ")


def test_a_link_is_ascii_and_printed_short():
    code = link("tŷ.cymru/ŵyn")
    assert payload(code, a_session(), T0) == "https://xn--t-foa.cymru/%C5%B5yn"
    assert address_in_words(code, a_session(), T0) == ((Item.ADDRESS, "tŷ.cymru/ŵyn"),)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (WIFI, "WIFI:T:WPA;S:Hall;P:12345678;;"),
        (replace(WIFI, network='Neuadd; "Caffi"', password="a\\b,c:d!"),
         'WIFI:T:WPA;S:Neuadd\\; \\"Caffi\\";P:a\\\\b\\,c\\:d!;;'),
        (replace(WIFI, security=WifiSecurity.WEP, hidden=True), "WIFI:T:WEP;S:Hall;P:12345678;H:true;;"),
        (replace(WIFI, security=WifiSecurity.OPEN), "WIFI:T:nopass;S:Hall;;"),
    ],
)  # fmt: skip
def test_a_network_is_joined(code, text):
    assert payload(code, a_session(), T0) == text


def test_an_open_network_says_that_it_has_no_password():
    words = address_in_words(replace(WIFI, security=WifiSecurity.OPEN), a_session(), T0)
    assert words == ((Item.NETWORK, "Hall"), (Item.NO_PASSWORD, ""))


def test_the_calendar_has_the_day_as_planned_in_utc():
    session = a_session(a_round("First", minutes=60), a_round("Second", minutes=30), **DAY)
    assert payload(EVENT, session, T0).split("\n") == [
        "BEGIN:VEVENT",
        "UID:event",
        "SUMMARY:Homes\\, warm",
        f"DTSTART:{in_utc('09:30')}",
        f"DTEND:{in_utc('11:00')}",
        "LOCATION:Hall\\; Bangor",
        "END:VEVENT",
    ]
    words = dict(address_in_words(EVENT, session, T0))
    assert words[Item.DAY] == "2026-05-12"
    assert words[Item.TIMES] == "09:30–11:00"


def test_a_trial_on_another_day_does_not_move_the_calendar():
    tried = a_session(a_round("First", local_instant("2026-05-10", "20:00"), minutes=60), **DAY)
    assert f"DTSTART:{in_utc('09:30')}\nDTEND:{in_utc('10:30')}" in payload(EVENT, tried, T0)
    told = {
        dict(address_in_words(EVENT, tried, T0))[Item.DAY],
        summary_of(tried, T0).date,
        print_pack(tried, T0).date,
    }
    assert told == {"2026-05-12"}


def test_the_calendar_has_a_round_and_a_breakout_in_its_space():
    session = a_session(
        a_round("First", minutes=60),
        slot("Slot", minutes=30),
        space("Library"),
        topic("Damp", cell=("Slot", "Library")),
        topic("Heat"),
        **DAY,
    )
    second = payload(replace(EVENT, owner_id="Slot"), session, T0)
    assert f"DTSTART:{in_utc('10:30')}\nDTEND:{in_utc('11:00')}" in second
    breakout = payload(replace(EVENT, owner_id="Damp"), session, T0)
    assert "SUMMARY:Damp\n" in breakout
    assert "LOCATION:Library\\, Hall\\; Bangor\n" in breakout
    assert lack(replace(EVENT, owner_id="Heat"), session, T0) is Lack.TIMES


def test_a_day_without_times_is_a_whole_day_and_one_without_a_date_is_said():
    untimed = a_session(a_round("First"), **{**DAY, "start_at": ""})
    assert "DTSTART;VALUE=DATE:20260512\nDTEND;VALUE=DATE:20260513" in payload(EVENT, untimed, T0)
    assert lack(replace(EVENT, owner_id="First"), untimed, T0) is Lack.TIMES
    assert lack(EVENT, a_session(**{**DAY, "held_on": ""}), T0) is Lack.DAY


def test_a_contact_is_a_short_vcard():
    code = replace(
        BLANK,
        kind=CodeKind.CONTACT,
        name="Anwen Jones",
        organisation="Cartrefi; Ltd",
        phone="+44 (0)29 2018-0000",
        email="anwen@example.org",
        address="example.org",
    )
    assert payload(code, a_session(), T0).split("\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Anwen Jones;;;;",
        "FN:Anwen Jones",
        "ORG:Cartrefi\\; Ltd",
        "TEL:+442920180000",
        "EMAIL:anwen@example.org",
        "URL:https://example.org",
        "END:VCARD",
    ]


def test_the_link_of_a_space_becomes_its_code_unless_it_has_one():
    hall, shed, hut = (replace(space(name), link=f"example.org/{name}") for name in ("Hall", "Shed", "Hut"))
    own = link("https://example.org/Hall/", owner_id="Hall")
    session = a_session(hall, shed, replace(hut, link="ask at the door"), own)
    assert [(code.id, code.owner_id) for code in ready_codes(session, T0)] == [
        ("link", "Hall"),
        ("link:Shed", "Shed"),
    ]
    assert lack(link_code(replace(hut, link="ask")), session, T0) is Lack.ADDRESS


def test_a_code_that_holds_too_much_is_not_printed():
    long = a_session(**{**DAY, "title": "屋" * 120, "place": "堂" * 120})
    assert lack(EVENT, long, T0) is Lack.TOO_MUCH


def test_a_dense_code_has_to_be_larger_and_a_larger_one_is_read_from_farther_away():
    assert least_mm(29) == LEAST_MM
    assert least_mm(77) == 51
    assert reads_from_m(29, 37) == pytest.approx(0.5)
    assert reads_from_m(29, 74) == pytest.approx(1.0)
