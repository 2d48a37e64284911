"""Charts fit any width, and their marks and words stand out in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from fishbowl_app.model.rules.asking.charts import STYLES, Manner
from fishbowl_app.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, contrast
from fishbowl_app.ui.questions.results.look import Told, point_look
from fishbowl_app.ui.questions.results.pictures import Seen, picture_of
from tests.model.rules.asking.by_hand import KIND, counted, figures, hidden, marked, slider

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 2
TOLD = Told(lambda series: LONG + series.condition_id, lambda series: f"{series.base} answers")
POINTS = ("Disagree strongly", "Disagree", "Neither", "Agree", "Agree strongly")
MANY = [value % 101 for value in range(0, 500, 3)]
SIX = tuple(f"c{number}" for number in range(6))
CHARTS = {
    "sliders": figures(KIND.SLIDER, *(slider(MANY, each) for each in SIX[:5]), hidden("c5")),
    "statements": figures(KIND.STATEMENT, *(counted((1, 2, 3, 4, 5), each) for each in SIX)),
    "choices": figures(KIND.CHOICE, *(counted((5, 0) * 6, each) for each in SIX), boxes=(LONG,) * 12),
    "triangles": figures(KIND.TRIANGLE, *(marked([(20, 30, 50)] * 9, each) for each in SIX[:5]), hidden("c5")),
}


def painted(picture, width: int) -> QImage:
    image = QImage(width, round(picture.height(width)) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.paint(painter, width, image.height() - 40)
    painter.end()
    return image


@pytest.mark.parametrize("shown", CHARTS.values(), ids=CHARTS)
@pytest.mark.parametrize("width", [240, 900])
def test_a_chart_of_six_framings_keeps_to_its_room(qapp, shown, width):
    for count in (1, 3, 6):
        picture = picture_of(shown, Seen(SIX[:count]), TOLD, POINTS)
        image = painted(picture, width)
        below = image.copy(0, image.height() - 38, width, 38)
        assert all(below.pixelColor(x, y) == QColor("white") for x in range(0, width, 3) for y in range(0, 38, 3))
        assert image != QImage(image.size(), image.format())


@pytest.mark.parametrize("manner", Manner)
def test_a_slider_is_drawn_in_every_manner(qapp, manner):
    picture = picture_of(CHARTS["sliders"], Seen(SIX, laid_over=False, manner=manner), TOLD, POINTS)
    assert picture.grows is (manner is not Manner.DOTS)
    assert not painted(picture, 600).isNull()


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda each: each.name)
def test_the_parts_of_a_bar_can_be_read_and_told_from_what_is_around(colours):
    for place in range(len(POINTS)):
        fill, words, outline = point_look(place, colours)
        assert contrast(words, fill) >= 4.5
        assert contrast(outline, colours.background) >= 3


def test_framings_differ_without_colour():
    assert len({style.mark for style in STYLES}) == len({style.dash for style in STYLES}) == len(STYLES)
    assert len({style.hatch for style in STYLES}) == len(STYLES)
