"""Dates in words."""

from __future__ import annotations

import pytest

from fishbowl_app.export.dates import long_date


@pytest.mark.parametrize(
    ("iso", "language", "text"),
    [
        ("2026-11-22", "en", "22 November 2026"),
        ("2026-11-22", "cy", "22 Tachwedd 2026"),
        ("2026-01-01", "cy", "1 Ionawr 2026"),
        ("2026-11-22", "de", "22. November 2026"),
        ("2026-11-22", "fr", "22 novembre 2026"),
        ("2026-01-01", "fr", "1er janvier 2026"),
        ("2026-11-22", "es", "22 de noviembre de 2026"),
        ("2026-08-09", "xx", "9 August 2026"),
        ("", "en", ""),
        ("soon", "cy", "soon"),
    ],
)
def test_a_date_is_worded_by_language(iso, language, text):
    assert long_date(iso, language) == text


def test_every_month_has_a_name_of_its_own():
    for language in ("en", "cy", "de", "fr", "es"):
        assert len({long_date(f"2026-{month:02}-01", language) for month in range(1, 13)}) == 12
