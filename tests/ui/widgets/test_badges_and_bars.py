import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from fishbowl_app.model.entities import Colour
from fishbowl_app.ui.palette import DARK, LIGHT
from fishbowl_app.ui.theme import Scheme, apply_theme
from fishbowl_app.ui.widgets import Badge, BarList, BarRow, HorizontalBar, badge_icon, badge_size, mark_size


def colours(picture) -> set[QColor]:
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_badge_has_the_colour_and_the_name_of_its_group(qapp, qtbot):
    badge = Badge("T", Colour.BLUE, "Tenants <b>")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Tenants <b>"
    assert LIGHT.note(Colour.BLUE).fill.name() in colours(badge.grab())
    apply_theme(qapp, Scheme.DARK)
    assert DARK.note(Colour.BLUE).fill.name() in colours(badge.grab())
    apply_theme(qapp, Scheme.LIGHT)


def test_badges_are_equally_wide_up_to_two_letters_and_fit_into_lists(qapp):
    assert badge_size("I").width() == badge_size("MM").width()
    assert badge_size("MMM").boundedTo(mark_size()) == badge_size("MMM")


def test_a_badge_in_a_list_keeps_its_colour_when_the_row_is_selected(qapp):
    icon = badge_icon("HO", Colour.YELLOW)
    size = icon.actualSize(QSize(100, 100))
    assert size == badge_size("HO")
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert LIGHT.note(Colour.YELLOW).fill.name() in colours(icon.pixmap(size, mode))


def test_a_bar_is_as_long_as_its_share_and_says_its_value(qtbot):
    bar = HorizontalBar("Tenants")
    qtbot.addWidget(bar)
    bar.resize(300, 24)
    bar.set_value(10, 40, "10 min")
    assert bar.accessibleName() == "Tenants: 10 min"
    image = bar.grab().toImage()
    line = [image.pixelColor(x, image.height() // 2).name() for x in range(image.width())]
    filled, rest = line.count(LIGHT.accent.name()), line.count(LIGHT.surface_sunk.name())
    assert filled / (filled + rest) == pytest.approx(0.25, abs=0.02)


def test_a_bar_of_nothing_is_empty(qtbot):
    bar = HorizontalBar("Tenants")
    qtbot.addWidget(bar)
    bar.resize(300, 24)
    bar.set_value(0, 0, "0 min")
    assert LIGHT.accent.name() not in colours(bar.grab())


def test_a_list_of_bars_is_heard_row_by_row_and_as_high_as_its_rows(qtbot):
    bars = BarList("Minutes in the circle")
    qtbot.addWidget(bars)
    bars.show_rows([BarRow("Elin", 4, "1 turn, 4 min", "T", Colour.BLUE), BarRow("Huw", 0, "no turn", mark=True)])
    assert bars.accessibleDescription() == "Elin: 1 turn, 4 min; Huw: no turn"
    assert bars.sizeHint().height() == 2 * bars.row_height()
    bars.resize(400, bars.sizeHint().height())
    assert {LIGHT.note(Colour.BLUE).edge.name(), LIGHT.accent_quiet.name()} <= colours(bars.grab())
    bars.show_rows([])
    assert bars.sizeHint().height() == 0
