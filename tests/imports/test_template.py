"""Templates: ours are sound in both languages, and a stranger's is checked before any of it is used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fishbowl_app.imports.template import MOST_BYTES, Template, TemplateStep, load_template, template_names
from fishbowl_app.model.entities import Format, Kind
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.paths import resource_path

GOOD: dict[str, Any] = {
    "format": "fishbowl-template/1",
    "title": {"en": "Short", "cy": "Byr"},
    "fishbowl": {"chairs": 6, "format": "closed"},
    "activities": [
        {"kind": "round", "minutes": 2.5, "title": {"en": "Talk", "cy": "Siarad"}, "question": {"en": "Why?"}},
    ],
}


@pytest.fixture
def write(tmp_path):
    def write(content: object) -> Path:
        path = tmp_path / "template.json"
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def changed(place: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """Return the good template with one thing in it replaced."""
    whole: Any = json.loads(json.dumps(GOOD))
    inside = whole
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    return whole


# --- ours -------------------------------------------------------------------------------------------------


def test_three_templates_come_with_the_app():
    assert template_names() == ["five-chair-fishbowl", "open-space-afternoon", "fishbowl-then-open-space"]


@pytest.mark.parametrize("name", template_names())
def test_ours_is_whole_in_both_languages(name):
    source = json.loads(resource_path("templates", f"{name}.json").read_text(encoding="utf-8"))
    texts = [source["title"], source["about"]]
    for step in source["activities"]:
        texts += [step["title"], *([step["question"]] if "question" in step else [])]
    assert all(set(words) == {"en", "cy"} and all(words.values()) for words in texts)
    english, welsh = load_template(name, "en"), load_template(name, "cy")
    assert english.length_s == welsh.length_s >= 3600
    assert english.start_at
    assert all(one.title != other.title for one, other in zip(english.activities, welsh.activities, strict=True))


def test_the_five_chair_fishbowl_keeps_one_chair_free():
    template = load_template("five-chair-fishbowl", "en")
    assert template.fishbowl == {"format": Format.OPEN, "chairs": 5, "free_chairs": 1}
    assert sum(step.kind is Kind.ROUND for step in template.activities) == 3


# --- a person's own -----------------------------------------------------------------------------------------


def test_a_file_is_read_in_the_language_asked_for_and_else_in_english(write):
    path = write(GOOD)
    assert load_template(path, "cy") == Template(
        "Byr",
        (TemplateStep(Kind.ROUND, "Siarad", "Why?", 150),),
        {"chairs": 6, "format": Format.CLOSED},
        translated={"en": {"Byr": "Short", "Siarad": "Talk"}},
        language="cy",
    )
    french = load_template(str(path), "fr")
    assert (french.title, french.language, french.translated["cy"]["Short"]) == ("Short", "en", "Byr")


def test_texts_are_cleaned_like_every_text_that_comes_in(write):
    spoilt = changed(("title",), {"en": "  Sh\u202eort\n"})
    assert load_template(write(spoilt), "en").title == "Short"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "fishbowl-template/2"),
        (("format",), None),
        (("title",), "Short"),
        (("title",), {}),
        (("title",), {"en": ""}),
        (("title",), {"en": "x" * 121}),
        (("title",), {"en": "x", "cy": 5}),
        (("title",), {"EN!": "x"}),
        (("more",), 1),
        (("start_at",), "25:00"),
        (("start_at",), 10),
        (("activities",), []),
        (("activities",), {}),
        (("activities",), [GOOD["activities"][0]] * 101),
        (("activities", 0), "round"),
        (("activities", 0, "kind"), "speech"),
        (("activities", 0, "kind"), ["round"]),
        (("activities", 0, "minutes"), 1e9),
        (("activities", 0, "minutes"), 0),
        (("activities", 0, "minutes"), -5),
        (("activities", 0, "minutes"), "20"),
        (("activities", 0, "minutes"), True),
        (("activities", 0, "minutes"), float("nan")),
        (("activities", 0, "minutes"), float("inf")),
        (("activities", 0, "minutes"), 10**400),
        (("activities", 0, "title"), {"en": "a\ud800"}),
        (("activities", 0, "question"), {"en": "x" * 281}),
        (("fishbowl",), []),
        (("fishbowl", "chairs"), 13),
        (("fishbowl", "chairs"), 5.0),
        (("fishbowl", "format"), "round"),
        (("fishbowl", "title"), "x"),
    ],
)
def test_what_is_not_as_it_must_be_is_refused_with_its_place(write, place, value):
    with pytest.raises(DataRefused) as caught:
        load_template(write(changed(place, value)), "en")
    assert caught.value.problem is DataProblem.DAMAGED
    assert caught.value.name == "template.json"
    assert caught.value.detail in {"template", _dotted(place), _dotted(place[:-1])}


def _dotted(place: tuple[str | int, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '"fishbowl-template/1"', "[" * 100_000, '{"format": 1, "format": 2}', "1" * 5000, "\x00"],
    ids=["empty", "cut", "list", "text", "deep", "twice", "huge number", "nul"],
)
def test_what_is_no_template_at_all_is_refused(write, content):
    with pytest.raises(DataRefused) as caught:
        load_template(write(content), "en")
    assert caught.value.problem is DataProblem.DAMAGED


def test_a_file_that_is_not_text_is_refused(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(DataRefused) as caught:
        load_template(path, "en")
    assert caught.value.problem is DataProblem.DAMAGED


def test_what_is_missing_or_too_big_is_said_to_be(tmp_path):
    big = tmp_path / "big.json"
    big.write_bytes(b" " * (MOST_BYTES + 1))
    for path, problem in ((big, DataProblem.TOO_BIG), (tmp_path / "none.json", DataProblem.MISSING)):
        with pytest.raises(DataRefused) as caught:
            load_template(path, "en")
        assert caught.value.problem is problem
    with pytest.raises(DataRefused):
        load_template(tmp_path, "en")
