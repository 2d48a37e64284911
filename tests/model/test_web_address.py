"""Addresses as people type them become addresses that a phone opens, and can be typed again from the paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.errors import AddressProblem, BadAddress
from fishbowl_app.model.web_address import typed_address, web_address


@pytest.mark.parametrize(
    ("typed", "whole", "printed"),
    [
        ("example.org", "https://example.org", "example.org"),
        (" HTTPS://Example.ORG/Survey/ ", "https://example.org/Survey/", "example.org/Survey"),
        ("http://192.168.1.23:8080/j", "http://192.168.1.23:8080/j", "http://192.168.1.23:8080/j"),
        (
            "localhost.lan:80/x?a=b c&d#e",
            "https://localhost.lan:80/x?a=b%20c&d#e",
            "localhost.lan:80/x?a=b%20c&d#e",
        ),
        ("http://intranet/plan", "http://intranet/plan", "http://intranet/plan"),
        ("tŷ.cymru/ŵyn 1", "https://xn--t-foa.cymru/%C5%B5yn%201", "tŷ.cymru/ŵyn%201"),
        ("straße.de", "https://xn--strae-oqa.de", "straße.de"),
        ("https://x.org/a%20b%C5%B5", "https://x.org/a%20b%C5%B5", "x.org/a%20bŵ"),
        ("http://[2001:DB8::1]/", "http://[2001:db8::1]/", "http://[2001:db8::1]"),
    ],
)
def test_an_address_is_made_whole_and_printed_short(typed, whole, printed):
    assert web_address(typed) == whole
    assert typed_address(typed) == printed


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", AddressProblem.NO_ADDRESS),
        ("intranet", AddressProblem.NO_ADDRESS),
        ("the venue", AddressProblem.NO_ADDRESS),
        ("a..b", AddressProblem.NO_ADDRESS),
        ("https:///path", AddressProblem.NO_ADDRESS),
        ("https://[::1", AddressProblem.NO_ADDRESS),
        ("https://example.org:99999", AddressProblem.NO_ADDRESS),
        (f"{'a' * 64}.org", AddressProblem.NO_ADDRESS),
        ("mailto:anwen@example.org", AddressProblem.NOT_WEB),
        ("javascript:alert()", AddressProblem.NOT_WEB),
        ("ftp://example.org", AddressProblem.NOT_WEB),
        ("https://bank.org@example.org", AddressProblem.NAME_INSIDE),
    ],
)
def test_what_is_no_address_of_the_web_is_refused(typed, problem):
    with pytest.raises(BadAddress) as refused:
        web_address(typed)
    assert refused.value.problem is problem


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_typed_is_refused_or_leads_to_one_place(host, path):
    try:
        whole = web_address(f"{host}.org/{path}")
    except BadAddress:
        return
    assert whole.isascii()
    assert " " not in whole
    assert web_address(whole) == whole
    assert web_address(typed_address(whole)).rstrip("/") == whole.rstrip("/")
