"""An organiser by keyboard alone: a template, people pasted, the agenda changed, badges and signs saved."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import Qt

from fishbowl_app.export.pdf.kinds import BADGES, KINDS, SIGNS
from fishbowl_app.ui.summary import saving
from tests.trips.test_whole_session import begin_with_the_sample_people

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def tick(hands, page, wanted: set[str]) -> None:
    """Go down the kinds of handout, and press Space where what is ticked is not what is wanted."""
    for kind in KINDS:
        if (kind in page.choices.kinds) != (kind in wanted):
            hands.press(KEY.Key_Space)
        hands.press(KEY.Key_Down)


def test_from_a_template_to_badges_and_signs(qtbot, window, hands, tmp_path, monkeypatch):
    begin_with_the_sample_people(qtbot, window, hands)
    hands.press(KEY.Key_3, ALT)
    hands.press(KEY.Key_Home, CTRL)
    hands.type("2")
    hands.type("5")
    hands.press(KEY.Key_Return)
    assert window.sessions.session.snapshot.agenda[0].length_s == 25 * 60

    hands.press(KEY.Key_9, ALT)
    hands.press(KEY.Key_2, CTRL)
    page = window.workspace.rooms["summary"].handouts
    tick(hands, page, {SIGNS, BADGES})
    assert set(page.choices.kinds) == {SIGNS, BADGES}
    target = tmp_path / "handouts.pdf"
    monkeypatch.setattr(saving, "ask_path", lambda *_: target)
    hands.press(KEY.Key_S, CTRL)
    qtbot.waitUntil(target.is_file, timeout=20_000)
    qtbot.waitUntil(lambda: not page.saver.running)
    with pypdfium2.PdfDocument(target) as document:
        text = "".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    assert "Pantglas" in text
