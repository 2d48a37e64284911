"""What is said once a file is written."""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.ui.summary.saving import SavingBar


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
