"""`fishbowl codes`: what is inside, without passwords, and whether it is read."""

from __future__ import annotations

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.session import Session


def test_codes_are_listed_without_passwords_and_read_back(run, session, folder):
    opened = Session.open(folder / session)
    add_code(opened, CodeKind.LINK, "Survey", address="tŷ.cymru/arolwg")
    add_code(opened, CodeKind.WIFI, "Wi-Fi", network="Hall", password="let me in")
    opened.close()
    done = run("codes", session, "--test")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "Survey  (Link, Whole session)"
    assert "    tŷ.cymru/arolwg" in lines
    assert "    25 mm wide or more" in lines
    assert "    Network: Hall" in lines
    assert "let me in" not in done.out
    assert lines[-1] == "2 of 2 codes were read from the printed page."
    assert "Wi-Fi passwords in QR codes: 1" in run("check", session).out


def test_what_cannot_be_printed_is_said(run, session, folder):
    opened = Session.open(folder / session)
    add_code(opened, CodeKind.EVENT, "The day")
    opened.close()
    done = run("codes", session, "--test")
    assert done.status == 1
    assert "no date yet" in done.out
    assert done.out.splitlines()[-1] == "0 of 1 codes were read from the printed page."
    assert done.err == "Not read: The day.\n"


def test_a_session_without_codes_says_so(run, session):
    done = run("codes", session)
    assert (done.status, done.out) == (0, "There are no QR codes in this session.\n")
