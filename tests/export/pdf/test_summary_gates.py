"""The summary held against both standards, and read back: everything that was typed, equal and in its order."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from itertools import product

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.parts import PARTS
from fishbowl_app.export.pdf.summary import summary_pdf
from fishbowl_app.model.entities import NameStyle, Translation
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.sample import WHOLE, make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from tests.export.boards import a_board
from tests.export.pdf.gates import assert_accessible, texts_in_order
from tests.export.pdf.reading import squeezed
from tests.export.pdf.sessions import a_bilingual_day, a_hard_day, a_short_day, free_texts
from tests.export.pdf.tags import said_in_order
from tests.model.build import a_round, a_session, activity, at, feedback, group, note, person, theme, turn

NOW = at(300)
words = st.text("abcdefghijklmnopqrstuvwyŵŷéñЖш", min_size=4, max_size=12).map(str.capitalize)
full_names = st.tuples(words, words).map(" ".join)


def made(day, names=NameStyle.ROLES, now=NOW, **form):
    chosen = Form(**{"parts": PARTS, **form})
    return summary_pdf(summaries_of(day, now, names, chosen.languages), chosen).content


@pytest.fixture(scope="module")
def hard():
    """The PDF of three hundred people with long names and notes in many scripts."""
    day = a_hard_day("x", notes=120, persons=300)
    return day, made(day, NameStyle.ALL)


def played(make, path):
    session = make(path)
    try:
        return session.snapshot, session.clock.now().utc
    finally:
        session.close()


# --- standards --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [lambda path: make_sample(path, activities=WHOLE), make_afternoon, a_board])
def test_the_summary_of_a_sample_keeps_every_rule(tmp_path, make):
    day, now = played(make, tmp_path / "day.fishbowl")
    assert_accessible(made(day, NameStyle.ALL, now))


@pytest.mark.parametrize("form", [{}, {"parts": ()}, {"parts": ("contents", "agenda")}])
def test_the_summary_of_an_empty_session_keeps_every_rule(form):
    assert_accessible(made(a_session(title=""), **form))


@pytest.mark.parametrize("form", [{"layout": layout} for layout in Layout] + [{"large": True, "paper": "Letter"}])
def test_the_summary_in_two_languages_keeps_every_rule(form):
    assert_accessible(made(a_bilingual_day(), languages=("cy", "en"), **form))


def test_a_hard_summary_keeps_every_rule_and_loses_nothing(hard):
    day, content = hard
    assert_accessible(content)
    text = squeezed("".join(texts_in_order(content)))
    assert not [typed for typed in free_texts(day) if squeezed(typed) not in text]
    assert not [person.name for person in day.people if squeezed(person.name) not in text]


def test_who_follows_the_tags_hears_every_text_as_it_was_typed(hard):
    day, content = hard
    heard = squeezed(said_in_order(content))
    assert not [typed for typed in free_texts(day) if squeezed(typed) not in heard]
    assert not [person.name for person in day.people if squeezed(person.name) not in heard]
    words = "مرحبا (قوس) ثم שלום, एक साथ; " * 60
    split = made(a_session(note(f"Here: {words}https://example.org/ا {words[:80]}"), title="ماذا نفعل"))
    heard = squeezed(said_in_order(split))
    assert squeezed(f"Here: {words}https://example.org/ا {words[:80]}") in heard
    assert squeezed("ماذا نفعل") in heard
    assert_accessible(split)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not there")
def test_another_reader_finds_everything_too(hard):
    day, content = hard
    both = a_bilingual_day()
    typed = [*free_texts(both), *(kept.text for kept in both.all(Translation).values())]
    for texts, pdf in ((free_texts(day), content), (typed, made(both, languages=("cy", "en")))):
        read = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
        found = squeezed(re.sub("[\u202a-\u202e]", "", read.stdout.decode()))  # marks of direction are its own
        assert not [words for words in texts if squeezed(words) not in found]


# --- order ------------------------------------------------------------------------------------------------


def test_it_is_read_in_the_order_in_which_it_is_printed():
    day = a_short_day(question="What helps?", place="Village hall")
    text = squeezed("".join(texts_in_order(made(day, parts=("cover", "agenda", "rounds", "feedback", "notes")))))
    place = 0
    for words in (
        "Warm homes", "What helps?", "14 March 2026", "Village hall", "Agenda", "Round 1", "09:00–09:20", "Talk",
        "Round 2", "Tea", "How the fishbowl worked", "Round 1", "How is it?", "The circle", "Free chair",
        "It is cold.", "Tenant", "Nobody owns it.", "7", "What is fair?", "Round 2", "What is fair?",
        "We measure.", "Aside.",
    ):  # fmt: skip
        found = text.find(squeezed(words), place)
        assert found >= place, words
        place = found + len(squeezed(words))


def test_of_two_columns_the_first_is_read_before_the_second():
    text = squeezed("".join(texts_in_order(made(a_bilingual_day(), languages=("cy", "en"), parts=("rounds",)))))
    welsh, english = text.index("Mewnpowlenbysgod"), text.index("Inafishbowlafewpeople")
    assert welsh < text.index("dewisgadael", welsh) < english


# --- what pictures say ------------------------------------------------------------------------------------


def alternative_texts(content):
    """Return what is said of each figure."""
    with pikepdf.open(BytesIO(content)) as read:
        found = [each for each in read.objects if isinstance(each, pikepdf.Dictionary)]
        return [str(each.Alt) for each in found if each.get("/S") == "/Figure"]


def test_alternative_texts_say_what_a_picture_says():
    said = " | ".join(alternative_texts(made(a_short_day())))
    assert "chair 1 taken for 50 % of the round; chair 2 taken for 100 % of the round; chair 3 free" in said
    assert re.search(r"Groups: their share.*Tenants: .*79 % of the time \(15 min\)", said, re.DOTALL)


# --- names ------------------------------------------------------------------------------------------------


def everything(content):
    """Return all that is in a file, squeezed: texts, alternative texts, outline, metadata."""
    with pikepdf.open(BytesIO(content)) as read:
        dictionaries = [each for each in read.objects if isinstance(each, pikepdf.Dictionary)]
        inside = [
            str(value) for each in dictionaries for value in each.values() if isinstance(value, pikepdf.String)
        ]
        inside += [str(read.docinfo), str(read.open_metadata())]
    return squeezed("".join([*inside, *texts_in_order(content)]))


@pytest.mark.parametrize(("style", "large"), list(product(NameStyle, (False, True))))
def test_no_hidden_name_is_anywhere_in_the_file(style, large):
    day = a_short_day()
    hidden = [person.name for person in day.people if style is not NameStyle.ALL or person.name_hidden]
    found = everything(made(day, style, languages=("en", "cy"), large=large))
    assert not [name for name in hidden if any(squeezed(part) in found for part in (name, *name.split()))]


@settings(max_examples=15)
@given(names=st.lists(full_names, min_size=1, max_size=4, unique_by=str.casefold), data=st.data())
def test_whatever_people_roles_and_groups_are_called_no_full_name_gets_into_the_file(names, data):
    called = st.sampled_from([*names, *(f"the {name}" for name in names), "Tenant", ""])
    style, large = data.draw(st.sampled_from([NameStyle.ROLES, NameStyle.NONE])), data.draw(st.booleans())
    day = a_session(
        replace(group("G"), name=data.draw(called) or "G"),
        *(person(name, "G", data.draw(called)) for name in names),
        a_round("Round 1", at(0), at(9)),
        *(turn(name, number, at(1), at(4), "Round 1") for number, name in enumerate(names, start=1)),
        *(note("It is cold.", id=f"n{name}", role=data.draw(called), participant_id=name) for name in names),
        theme("Damp"),
    )
    found = everything(made(day, style, large=large))
    assert not [name for name in names if squeezed(name) in found]


@pytest.mark.parametrize("style", list(NameStyle))
@pytest.mark.parametrize("where", ["title", "question", "place", "activity", "theme", "note", "feedback", "group"])
def test_a_hidden_name_is_in_the_file_only_where_it_was_typed_and_that_is_told(style, where):
    typed = "As Bethan Carreglefn said"
    more = {
        "activity": activity(typed), "theme": theme(typed), "note": note(typed, theme_id=None),
        "feedback": feedback(typed, "Round 1"), "group": group(typed),
    }  # fmt: skip
    short = a_short_day(**({where: typed} if where not in more else {}))
    rows = {row.id: row for row in short.all(type(more[where])).values()} if where in more else {}
    day = short if where not in more else with_row(short, rows, more[where])
    told = summaries_of(day, NOW, style, ("en",))["en"]
    if squeezed(typed) in everything(made(day, style)):
        assert typed in [found.text for found in told.named_in_texts]
    else:
        assert where == "group"  # a group's name that tells a person's is not printed at all


def with_row(day, rows, row):
    """Return a session with one row more."""
    place = {"place": len(rows)} if hasattr(row, "place") else {}
    return Snapshot({**day.tables, TABLE_OF[type(row)]: {**rows, row.id: replace(row, **place)}})
