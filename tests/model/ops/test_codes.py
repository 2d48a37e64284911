"""QR codes are kept only where a phone can use them, and stay when what they belong to is deleted."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import CodeKind, WifiSecurity
from fishbowl_app.model.errors import BadAddress, BadCode, BadText, CodeProblem, Gone, TextProblem
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.codes import add_code, delete_code, edit_code, move_code
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.rules.codes import Lack, lack
from tests.model.ops.helpers import item


def labels(session) -> list[str]:
    return [code.label for code in session.snapshot.code_list]


def test_codes_are_added_moved_and_taken_out_in_order(session):
    made = [add_code(session, CodeKind.LINK, label, address="example.org") for label in "ABC"]
    move_code(session, made[2].id, 0)
    assert labels(session) == ["C", "A", "B"]
    delete_code(session, made[0].id)
    add_code(session, CodeKind.EVENT, "D")
    assert labels(session) == ["C", "B", "D"]


def test_a_code_knows_what_it_belongs_to(session):
    hall = add_space(session, "Hall")
    link = add_code(session, CodeKind.LINK, "Plan of the hall", address="example.org/hall", owner_id=hall.id)
    assert session.snapshot.codes[link.id].owner_id == hall.id
    edit_code(session, link.id, owner_id="")
    assert session.snapshot.codes[link.id].owner_id == ""
    with pytest.raises(Gone):
        edit_code(session, link.id, owner_id="nowhere")


def test_a_code_of_something_deleted_is_kept_and_not_printed(session, clock):
    tea = item(session, "Tea")
    code = add_code(session, CodeKind.LINK, "What there is to eat", address="example.org", owner_id=tea.id)
    assert lack(code, session.snapshot, clock.now().utc) is None
    delete_activity(session, tea.id)
    assert lack(code, session.snapshot, clock.now().utc) is Lack.OWNER
    edit_code(session, code.id, label="Cakes")  # its label can be changed all the same
    session.undo()
    session.undo()
    assert lack(code, session.snapshot, clock.now().utc) is None


@pytest.mark.parametrize(
    ("kind", "fields", "error"),
    [
        (CodeKind.LINK, {}, BadAddress),
        (CodeKind.LINK, {"address": "javascript:alert()"}, BadAddress),
        (CodeKind.LINK, {"address": "example.org/" + "ŵ" * 280}, BadCode),
        (CodeKind.WIFI, {"password": "12345678"}, BadText),
        (CodeKind.WIFI, {"network": "ŵ" * 17, "password": "12345678"}, BadText),
        (CodeKind.WIFI, {"network": "Hall", "password": "1234567"}, BadCode),
        (CodeKind.WIFI, {"network": "Hall", "security": WifiSecurity.WEP}, BadCode),
        (CodeKind.CONTACT, {"phone": "029 2018 0000"}, BadText),
        (CodeKind.CONTACT, {"name": "Anwen"}, BadCode),
        (CodeKind.CONTACT, {"name": "Anwen", "phone": "ask her"}, BadCode),
        (CodeKind.CONTACT, {"name": "Anwen", "email": "anwen@"}, BadCode),
        (CodeKind.CONTACT, {"name": "Anwen", "address": "mailto:a@b.org"}, BadAddress),
        (CodeKind.EVENT, {"owner_id": "nowhere"}, Gone),
    ],
)
def test_what_a_phone_could_not_use_is_refused(session, kind, fields, error):
    before = session.snapshot
    with pytest.raises(error):
        add_code(session, kind, "Label", **fields)
    assert session.snapshot is before


def test_a_code_has_a_label_and_an_entry_of_the_calendar_has_times(session):
    with pytest.raises(BadText) as empty:
        add_code(session, CodeKind.EVENT, " ")
    assert (empty.value.field, empty.value.problem) == ("label", TextProblem.EMPTY)
    with pytest.raises(BadCode) as timeless:
        add_code(session, CodeKind.EVENT, "Hall", owner_id=add_space(session, "Hall").id)
    assert timeless.value.problem is CodeProblem.NO_TIMES


def test_an_open_network_needs_no_password(session):
    made = add_code(session, CodeKind.WIFI, "Wi-Fi", network="Hall", security=WifiSecurity.OPEN)
    edit_code(session, made.id, security=WifiSecurity.WPA, password="let me in")
    assert session.snapshot.codes[made.id].password == "let me in"


def test_a_code_has_only_the_fields_of_its_kind(session):
    with pytest.raises(ValueError, match="password"):
        add_code(session, CodeKind.LINK, "Survey", address="example.org", password="12345678")
