"""A QR code on the Stage is read by phones, in all colours and sizes, and goes when it is gone."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage, QPainter

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.ops.codes import add_code, delete_code
from fishbowl_app.model.rules.stage_code import CodeScene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.stage.layout import lay_out
from fishbowl_app.ui.stage.look import LOOKS
from fishbowl_app.ui.stage.picture import paint
from fishbowl_app.ui.stage.show import StageShow
from tests.ui.stage.states_code import CODE_STATES


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
@pytest.mark.parametrize("name", CODE_STATES)
def test_a_reader_finds_the_code(qapp, look, size, name):
    state = CODE_STATES[name]
    image = QImage(*size, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    paint(painter, lay_out(state, *size), LOOKS[look])
    painter.end()
    pixels = Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())
    assert [found.text for found in zxingcpp.read_barcodes(pixels)] == [state.scene.payload]


def test_a_code_stays_until_it_is_deleted(desk, session):
    code = add_code(session, CodeKind.LINK, label="Tell us more", address="example.org/damp")
    show = StageShow(desk, desk.bridge)
    show.put_on(StageView.CODE, code.id)
    assert isinstance(show.state.scene, CodeScene)
    delete_code(session, code.id)
    assert show.view is StageView.AUTOMATIC
    assert not isinstance(show.state.scene, CodeScene)
