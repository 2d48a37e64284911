from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.ui.widgets import ChoiceBox, badge_icon


def test_scrolling_over_a_box_changes_nothing(qtbot):
    box = ChoiceBox("Encoding", 6)
    qtbot.addWidget(box)
    box.addItems(["Unicode", "Windows"])
    box.show()
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.currentText() == "Unicode"


def test_a_long_choice_does_not_widen_the_box_but_can_be_read_whole(qtbot):
    box = ChoiceBox("Group", 6)
    qtbot.addWidget(box)
    before = box.sizeHint().width()
    box.addItem("Cymdeithas Tai Gogledd Cymru <trigolion>")
    box.resize(before, 36)
    box.grab()
    assert box.sizeHint().width() == before
    assert "&lt;trigolion&gt;" in box.toolTip()


def test_other_choices_are_offered_without_a_word_and_what_was_chosen_stays(qtbot):
    box = ChoiceBox("Group", 6)
    qtbot.addWidget(box)
    told = []
    box.offer([("No group", None, None), ("Tenants", "t", badge_icon("T", "blue"))])
    box.currentIndexChanged.connect(told.append)
    box.choose("t")
    box.offer([("No group", None, None), ("Officers", "o", None), ("Tenants", "t", badge_icon("T", "green"))])
    assert (box.currentData(), box.currentIndex()) == ("t", 2)
    assert box.itemIcon(2).cacheKey() == badge_icon("T", "green").cacheKey()
    box.offer([("No group", None, None)])
    assert box.currentText() == "No group"
    assert told == [1]
