"""What is said once a file is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.paths import resource_path
from fishbowl_app.ui.summary.saving import Saver, SavingBar
from fishbowl_app.ui.translator import Translator


def test_codes_that_could_not_be_read_back_are_named(qtbot):
    bar = SavingBar()
    qtbot.addWidget(bar)
    bar.done(Written(Path("handouts.pdf"), 3))
    assert "QR" not in bar.words.text()
    bar.done(Written(Path("handouts.pdf"), 3), "Look!")
    assert (bar.words.text()[-6:], bar.property("message")) == (" Look!", "warn")
    bar.done(Written(Path("handouts.pdf"), 3, unread=("Survey", "Wi-Fi")))
    assert bar.words.text().endswith("so test them before you print: Survey, Wi-Fi.")
    assert bar.property("message") == "warn"


@pytest.fixture
def plurals(qapp):
    """Let Qt know the plurals of English."""
    translator = Translator(resource_path("i18n", "fishbowl_en.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("plurals")
def test_pages_are_counted_in_their_form_by_the_bar_that_writes_too(qtbot, desk):
    saver = Saver(desk)
    qtbot.addWidget(saver)
    saver.done(Written(Path("handouts.pdf"), 14))
    assert saver.words.text() == "handouts.pdf is saved: 14 pages."
