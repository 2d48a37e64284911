from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics

from fishbowl_app.ui.theme import Scheme, TextSize, apply_theme, pixels
from fishbowl_app.ui.widgets import ClockLabel, ElidedLabel, Heading, PlainLabel, doubled, set_tip, tooltip_text

MARKUP = '<b>bold</b> & <img src="x">'


def test_people_s_words_are_shown_as_they_are(qtbot):
    label = PlainLabel(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert (label.text(), label.accessibleName()) == (MARKUP, MARKUP)


def test_words_for_buttons_and_tool_tips_lose_their_special_signs():
    assert doubled("Repairs & heating") == "Repairs && heating"
    assert "<b>" not in tooltip_text(MARKUP)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp;" in tooltip_text(MARKUP)
    assert tooltip_text("") == ""


def test_a_tool_tip_is_heard_without_its_markup(qtbot):
    label = PlainLabel("name")
    qtbot.addWidget(label)
    set_tip(label, MARKUP)
    assert label.toolTip() == tooltip_text(MARKUP)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Description) == MARKUP


def test_one_endless_word_is_broken_and_still_read_whole(qtbot):
    label = PlainLabel("w" * 2000, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 600
    assert label.text() == label.accessibleName() == "w" * 2000


def test_a_line_that_does_not_fit_ends_with_an_ellipsis_and_tells_the_rest(qtbot):
    label = ElidedLabel("Everybody who lives\nin the <i>long</i> terrace")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == tooltip_text("Everybody who lives in the <i>long</i> terrace")
    label.resize(1000, 20)
    label.grab()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_a_heading_has_the_size_of_headings_and_grows_with_the_text(qapp, qtbot):
    heading = Heading("People", size=TextSize.TITLE)
    qtbot.addWidget(heading)
    heading.ensurePolished()
    assert (heading.font().pixelSize(), heading.font().bold()) == (26, True)
    apply_theme(qapp, Scheme.LIGHT, 2.0)
    assert heading.font().pixelSize() == 52
    apply_theme(qapp, Scheme.LIGHT)


def test_a_clock_does_not_tremble_at_any_size(qapp, qtbot):
    clock = ClockLabel()
    qtbot.addWidget(clock)
    clock.ensurePolished()
    widths = {QFontMetrics(clock.font()).horizontalAdvance(text) for text in ("11:11", "08:59", "20:00")}
    assert len(widths) == 1
    apply_theme(qapp, Scheme.LIGHT, 1.5)
    assert clock.font().pixelSize() == pixels(TextSize.HEADING)
    apply_theme(qapp, Scheme.LIGHT)
