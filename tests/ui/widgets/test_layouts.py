import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QWidget

from fishbowl_app.ui.settings import open_settings, splitter_sizes
from fishbowl_app.ui.theme import Scheme, apply_theme
from fishbowl_app.ui.widgets import FlowLayout, ListView, SplitView, TableView, row_height


def split(qtbot, settings):
    view = SplitView("people", settings)
    qtbot.addWidget(view)
    view.add_panes(QWidget(), QWidget(), stretch=(1, 2))
    view.resize(900, 300)
    view.show()
    return view


def test_arrow_keys_move_the_line_between_panes_and_it_stays_there(qtbot):
    settings = open_settings()
    view = split(qtbot, settings)
    before = view.sizes()[0]
    handle = view.handle(1)
    assert handle.focusPolicy() is Qt.FocusPolicy.TabFocus
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    qtbot.keyClick(handle, Qt.Key.Key_Up)
    assert view.sizes()[0] == before + 16
    qtbot.waitUntil(lambda: settings.get(splitter_sizes("people")) == tuple(view.sizes()))
    assert split(qtbot, settings).sizes() == view.sizes()


def test_sizes_kept_for_another_number_of_panes_are_not_used(qtbot):
    settings = open_settings()
    settings.set(splitter_sizes("people"), (1, 2, 3))
    assert sum(split(qtbot, settings).sizes()) > 800


def test_words_flow_into_as_many_lines_as_they_need(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton(text) for text in ("Present", "Late", "Left", "Expected")]
    for made in buttons:
        flow.addWidget(made)
    wide, narrow = flow.heightForWidth(2000), flow.heightForWidth(120)
    assert narrow >= 3 * wide
    box.resize(2000, wide)
    box.grab()
    assert len({made.y() for made in buttons}) == 1
    assert flow.takeAt(9) is None
    assert flow.takeAt(0).widget() is buttons[0]
    assert flow.count() == 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_are_as_high_as_the_text_needs_even_when_chosen_before_they_are_shown(qapp, qtbot, scale):
    apply_theme(qapp, Scheme.LIGHT, scale)
    names = QStringListModel(["Elin", "Huw", "Gareth"])
    view = ListView("Waiting list")
    qtbot.addWidget(view)
    view.setModel(names)
    view.setCurrentIndex(names.index(1))
    view.show()
    heights = [view.visualRect(names.index(row)).height() for row in range(3)]
    assert min(heights) >= view.fontMetrics().height() + 8
    assert view.visualRect(names.index(1)).top() >= view.visualRect(names.index(0)).bottom()
    apply_theme(qapp, Scheme.LIGHT)


def test_tab_leaves_a_table_and_its_rows_grow_with_the_text(qapp, qtbot):
    model = QStandardItemModel()
    model.appendRow([QStandardItem("Elin"), QStandardItem("Tenants")])
    table = TableView("People")
    qtbot.addWidget(table)
    table.setModel(model)
    assert table.rowHeight(0) == row_height()
    assert not table.tabKeyNavigation()
    apply_theme(qapp, Scheme.LIGHT, 1.5)
    assert table.rowHeight(0) == row_height() > 48
    apply_theme(qapp, Scheme.LIGHT)
