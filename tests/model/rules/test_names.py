"""What people are called where others can read it."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.rules.names import shown_name, shown_names, single_person_roles, told_apart
from tests.model.build import a_session, group, person

ALL, ROLES, NONE = NameStyle.ALL, NameStyle.ROLES, NameStyle.NONE


@pytest.mark.parametrize(
    ("who", "style", "expected"),
    [
        (person("Ana", "Tenants", "Chair of the block"), ALL, "Ana"),
        (person("Ana", "Tenants", "Chair of the block"), ROLES, "Chair of the block"),
        (person("Ana", "Tenants"), ROLES, "Tenants"),
        (person("Ana"), ROLES, ""),
        (person("Ana", "Tenants", "Chair of the block"), NONE, ""),
        (person("Ana", "Tenants", "Chair of the block", hidden=True), ALL, "Chair of the block"),
        (person("Ana", "Tenants", hidden=True), ALL, "Tenants"),
        (person("Ana", hidden=True), ALL, ""),
        (person("Ana", "Tenants", hidden=True), NONE, ""),
    ],
)
def test_a_person_is_called_by_no_more_than_the_session_and_the_person_allow(who, style, expected):
    session = a_session(group("Tenants"), who)
    assert shown_name(session, who, style) == expected
    assert shown_names(session, style) == {who.id: expected}


def test_namesakes_are_told_apart_where_names_are_shown():
    session = a_session(
        group("Tenants", "T"),
        group("Officers", "O"),
        person("Ana", "Tenants", id="1"),
        person("Ana", "Officers", id="2"),
    )
    assert shown_names(session, ALL) == {"1": "Ana (T)", "2": "Ana (O)"}
    assert shown_names(session, ROLES) == {"1": "Tenants", "2": "Officers"}


def test_a_hidden_name_leaves_no_trace_in_the_name_of_a_namesake():
    session = a_session(person("Ana", id="1"), person("Ana", id="2", hidden=True, role="Tenant"))
    assert shown_names(session, ALL) == {"1": "Ana", "2": "Tenant"}


def test_people_are_told_apart_by_role_and_number_where_nobody_is_named():
    session = a_session(
        person("Ana", role="Tenant", id="1"),
        person("Bo", role="Tenant", id="2", hidden=True),
        person("Tenant 1", id="3"),
        person("Cy", id="4", hidden=True),
    )
    assert told_apart(session, ALL) == {"1": "Ana", "2": "Tenant 2", "3": "Tenant 1", "4": "Participant 1"}
    assert told_apart(session, ROLES) == {
        "1": "Tenant 1",
        "2": "Tenant 2",
        "3": "Participant 1",
        "4": "Participant 2",
    }


def test_a_role_or_group_of_one_person_is_found():
    session = a_session(
        group("Tenants"),
        group("Press"),
        person("Ana", "Tenants", "Tenant"),
        person("Bo", "Tenants", "tenant"),
        person("Cy", "Press", "Estate officer"),
    )
    assert single_person_roles(session) == {"Press", "Estate officer"}


def test_a_role_that_others_have_as_their_group_names_nobody():
    session = a_session(group("Tenants"), person("Ana", "Tenants"), person("Bo", role="Tenants"), person("Cy"))
    assert single_person_roles(session) == set()


def test_a_role_that_is_called_like_its_own_group_counts_once():
    session = a_session(group("Press"), person("Ana", "Press", "Press"))
    assert single_person_roles(session) == {"Press"}
