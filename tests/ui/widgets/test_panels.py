import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QTabBar, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import Scheme, apply_theme, head_height
from fishbowl_app.ui.widgets import (
    CardFrame,
    EmptyState,
    InlineMessage,
    LoadingState,
    MessageKind,
    PlainLabel,
    RoomHeader,
    SearchField,
    button,
    tool_button,
    tooltip_text,
)


@pytest.fixture
def message(qtbot):
    made = InlineMessage()
    qtbot.addWidget(made)
    return made


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_an_empty_room_says_what_to_do_and_has_the_button_for_it(qtbot):
    empty = EmptyState("people", "No people yet", "Type the first name.", "Add the first person")
    qtbot.addWidget(empty)
    other = empty.add_button(button("Import a file", "import"))
    empty.resize(600, 400)
    empty.show()
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert other.geometry().left() > empty.button.geometry().right()


def test_long_words_in_an_empty_room_are_wrapped_not_cut(qtbot):
    empty = EmptyState("people", "No people yet", "Paste them from a spreadsheet. " * 6, "Add")
    qtbot.addWidget(empty)
    empty.resize(500, 500)
    empty.grab()
    assert empty.text.height() >= empty.text.heightForWidth(empty.text.width())


def test_a_message_shows_and_goes_with_its_button(qtbot, message):
    message.show_message("Chair 3 is taken.", MessageKind.WARN, "Wait & see")
    assert message.isVisible()
    assert (message.text(), message.accessibleName()) == ("Chair 3 is taken.", "Chair 3 is taken.")
    act = message.findChild(QPushButton)
    assert act.text() == "Wait && see"
    with qtbot.waitSignal(message.acted):
        qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert not message.isVisible()
    assert message.text() == ""


def test_a_message_can_be_closed_unless_it_tells_a_state(qtbot, message):
    message.show_message("Read only.", closable=False)
    assert not message._close.isVisible()
    message.show_message("Saved.", MessageKind.OK)
    with qtbot.waitSignal(message.closed):
        qtbot.mouseClick(message._close, Qt.MouseButton.LeftButton)
    assert not message.isVisible()


def test_a_message_does_not_take_the_focus(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field, message = SearchField("Search"), InlineMessage()
    column = QVBoxLayout(window)
    column.addWidget(message)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    message.show_message("Saved.", action="Undo")
    assert message.isVisible()
    assert field.hasFocus()


def test_the_header_of_a_room_names_it(qtbot):
    header = RoomHeader("People", "25 people")
    qtbot.addWidget(header)
    header.set_subtitle("")
    assert header.subtitle.isHidden()
    assert spoken(header.title) == "People"


def test_heads_and_tabs_of_pages_are_equally_high_however_much_stands_in_them(qapp, qtbot):
    for scale in (1.0, 1.5, 2.0):
        apply_theme(qapp, Scheme.LIGHT, scale)
        head, tabs = RoomHeader("People", "person " * 200), QTabBar()
        tabs.setProperty("pages", True)
        tabs.addTab("Agenda wall")
        head.add(button("Import a file…", "import"))
        for widget in (head, tabs):
            qtbot.addWidget(widget)
            widget.ensurePolished()
        assert head.height() == head_height() == tabs.sizeHint().height()
        assert head.minimumSizeHint().height() <= head.height()
    apply_theme(qapp, Scheme.LIGHT)


def test_what_loads_is_said_after_a_moment_and_never_where_it_was_quick(qtbot):
    loading = LoadingState()
    qtbot.addWidget(loading)
    loading.begin("Reading 20 notes…")
    loading.end()
    loading.begin("Reading 2,000 notes…")
    assert loading.words.text() == ""
    qtbot.waitUntil(lambda: loading.words.text() == "Reading 2,000 notes…")
    loading.begin("Reading 3,000 notes…")
    assert loading.words.text() == "Reading 3,000 notes…"
    loading.end()
    assert loading.words.text() == ""


def test_a_card_is_heard_by_its_title(qtbot):
    card = CardFrame("Round 2")
    qtbot.addWidget(card)
    card.body.addWidget(PlainLabel("Question"))
    assert spoken(card) == "Round 2"


def test_a_button_with_only_an_icon_has_a_name_and_a_tool_tip(qtbot):
    made = tool_button("undo", "&Undo && go on")
    qtbot.addWidget(made)
    assert (spoken(made), made.toolTip()) == ("Undo & go on", tooltip_text("Undo & go on"))
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_icons_grow_with_the_text(qapp, qtbot):
    made = button("Start", "play")
    qtbot.addWidget(made)
    before = made.iconSize()
    apply_theme(qapp, Scheme.LIGHT, 2.0)
    assert made.iconSize().height() == 2 * before.height()
    apply_theme(qapp, Scheme.LIGHT)
