"""`fishbowl texts` and `fishbowl import --texts`: to the translator and back."""

from __future__ import annotations

from fishbowl_app.model.rules.paired import in_language
from tests.cli.conftest import read


def test_texts_are_written_filled_and_taken_back(run, folder):
    run("new", "s.fishbowl", "--template", "five-chair-fishbowl", "--title", "Warm homes")
    done = run("texts", "s.fishbowl", "out.csv", "--language", "cy")
    assert done.status == 0
    assert "to be translated" in done.out
    sheet = (folder / "out.csv").read_text("utf-8-sig")
    assert "title:session,Session: title,Translate,Warm homes," in sheet
    filled = sheet.replace("Translate,Warm homes,", "Translate,Warm homes,Cartrefi cynnes")
    (folder / "back.csv").write_text(filled + "title:gone,,,Gone,Wedi mynd\n", "utf-8")
    before = read(folder / "s.fishbowl").tables["translation"]  # what the template says in Welsh
    rehearsal = run("import", "s.fishbowl", "--texts", "back.csv", "--dry-run")
    assert (rehearsal.status, read(folder / "s.fishbowl").tables["translation"]) == (0, before)
    taken = run("import", "s.fishbowl", "--texts", "back.csv")
    assert "1 new" in taken.out
    assert "no such text" in taken.out
    assert in_language(read(folder / "s.fishbowl"), "cy").details.title == "Cartrefi cynnes"


def test_what_cannot_be_translated_is_said(run, session, folder):
    assert run("texts", session, "out.xlsx", "--language", "en").status == 1
    (folder / "notes.csv").write_text("Text\nDamp\n", "utf-8")
    assert run("import", session, "--texts", "notes.csv").status == 1


def test_texts_that_name_people_are_told_before_the_file_is_sent(run, folder):
    run("new", "s.fishbowl", "--title", "An evening with Ana Powell")
    (folder / "people.csv").write_text("Name\nAna Powell\n", "utf-8")
    run("import", "s.fishbowl", "--people", "people.csv")
    assert (
        run("texts", "s.fishbowl", "out.xlsx", "--language", "cy").err == "Look: Session: title names somebody\n"
    )
