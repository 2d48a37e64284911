from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fishbowl_app.export.paired_file import write_texts
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.paired import TextFate, preview_texts
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.model.ops.translations import translate_text, translate_texts
from fishbowl_app.model.rules.paired import TextPlace, missing, paired_texts
from fishbowl_app.model.session import Session
from tests.model.ops.asking import framed

TITLE, PLACE, QUESTION = (TextPlace("session", field) for field in ("title", "place", "question"))


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "s.fishbowl", title="=Warm homes")
    edit_details(made, place="-Town hall", question="Who pays?\nAnd when?")
    yield made
    made.close()


def sent(session: Session, kind: str = ".csv", **more: bool) -> Table:
    """Return the file of all texts as a translator gets it."""
    path = Path(session.path.parent / f"texts{kind}")
    write_texts(session.snapshot, path, "cy", **more)
    return read_file(path)


def filled(table: Table, words: dict[TextPlace, str]) -> Table:
    """Return the table with translations in the last column."""
    by_id = {place.id: text for place, text in words.items()}
    rows = [
        replace(row, cells=(*(row.cell(i) for i in range(4)), by_id.get(row.cell(0), row.cell(4))))
        for row in table.rows
    ]
    return replace(table, rows=tuple(rows))


@pytest.mark.parametrize("kind", [".csv", ".xlsx"])
def test_texts_go_to_the_translator_and_come_back_whole(session, kind):
    table = sent(session, kind)
    assert table.rows[0].cells == ("id", "Where", "To do", "English (en)", "Cymraeg (cy)")
    assert [row.cell(3) for row in table.rows[1:]] == ["=Warm homes", "Who pays? And when?", "-Town hall"]
    plan = preview_texts(filled(table, {TITLE: "=Cartrefi", PLACE: "+Neuadd"}), session.snapshot).plan()
    translate_texts(session, plan.language, plan.texts, plan.sources)
    assert [each.translation for each in paired_texts(session.snapshot, "cy")] == ["=Cartrefi", "", "+Neuadd"]
    assert [each.text for each in missing(session.snapshot, "cy")] == ["Who pays? And when?"]
    again = preview_texts(sent(session, kind), session.snapshot)
    assert again.counts == {TextFate.SAME: 2, TextFate.EMPTY: 1}


def test_a_translator_is_told_where_in_a_form_a_text_stands(session):
    form = framed(session)
    edit_form(session, form.id, intro="No name,\n\nplease.")
    rows = {row.cell(3): row.cell(1) for row in sent(session).rows[4:]}
    assert rows["Failure"] == "Form 1: title"
    assert rows["To learn from"] == "Form 1, framing or moment 2: title"
    assert (rows["What for?"], rows["Play"]) == (
        "Form 1, question 4: wording",
        "Form 1, question 4: third extreme",
    )
    assert rows["Leave"] == "Form 1, question 3, box 2"
    intro = TextPlace(form.id, "intro")
    plan = preview_texts(filled(sent(session), {intro: "Dim enw,\n\nos gwelwch yn dda."}), session.snapshot).plan()
    assert plan.texts == {intro: "Dim enw,\n\nos gwelwch yn dda."}


def test_every_row_has_a_fate(session):
    table = sent(session)
    came = filled(table, {TITLE: "Cartrefi", PLACE: "Neuadd", QUESTION: "x" * 281})
    unknown = replace(came.rows[1], number=8, cells=("title:gone", "", "", "Gone", "Wedi mynd"))
    came = replace(came, rows=(*came.rows, unknown, replace(came.rows[1], number=9)))
    translate_text(session, PLACE, "cy", "Y neuadd")
    fates = [row.fate for row in preview_texts(came, session.snapshot).rows]
    assert fates == [TextFate.NEW, TextFate.REFUSED, TextFate.CHANGED, TextFate.UNKNOWN, TextFate.DUPLICATE]


def test_a_translation_of_what_the_text_was_before_is_taken_and_to_be_looked_at_again(session):
    came = filled(sent(session), {TITLE: "Cartrefi"})
    edit_details(session, title="Warm and dry homes")
    found = preview_texts(came, session.snapshot)
    assert found.rows[0].fate is TextFate.STALE
    plan = found.plan()
    translate_texts(session, plan.language, plan.texts, plan.sources)
    [title, *_] = missing(session.snapshot, "cy")
    assert (title.translation, title.source, title.stale) == ("Cartrefi", "=Warm homes", True)
    assert (
        preview_texts(sent(session), session.snapshot).rows[0].fate is TextFate.SAME
    )  # and is still to be looked at
    translate_text(session, TITLE, "cy", "Cartrefi cynnes a sych")
    assert preview_texts(came, session.snapshot).rows[0].fate is TextFate.OLDER


def test_only_what_is_missing_can_be_sent_and_rows_can_be_left_out(session):
    translate_text(session, TITLE, "cy", "Cartrefi")
    table = sent(session, only_missing=True)
    assert [row.cell(0) for row in table.rows[1:]] == [QUESTION.id, PLACE.id]
    found = preview_texts(filled(table, {PLACE: "Neuadd", QUESTION: "Pwy?"}), session.snapshot)
    assert found.plan(skip=[found.rows[0].number]).texts == {PLACE: "Neuadd"}


@pytest.mark.parametrize("heads", [("id", "English (en)"), ("Where", "Cymraeg (cy)"), ("id", "cy", "de"), ()])
def test_a_file_without_an_id_and_one_other_language_is_refused(session, heads):
    table = sent(session)
    table = replace(table, rows=(replace(table.rows[0], cells=heads), *table.rows[1:]))
    with pytest.raises(DataRefused) as error:
        preview_texts(table, session.snapshot)
    assert error.value.problem is DataProblem.NO_LANGUAGE
