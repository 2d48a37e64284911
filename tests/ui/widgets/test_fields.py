import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from fishbowl_app.ui.widgets import SearchField, TimeField


@pytest.fixture
def search(qtbot):
    field = SearchField("Search people")
    qtbot.addWidget(field)
    return field


@pytest.fixture
def minutes(qtbot):
    field = TimeField("Minutes", 1200)
    qtbot.addWidget(field)
    return field


def test_a_search_is_told_once_when_the_typing_stops(qtbot, search):
    told = []
    search.searched.connect(told.append)
    with qtbot.waitSignal(search.searched):
        qtbot.keyClicks(search, " el ")
    assert told == ["el"]


def test_enter_and_escape_do_not_wait(qtbot, search):
    told = []
    search.searched.connect(told.append)
    qtbot.keyClicks(search, "huw")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert told == ["huw", ""]
    assert search.text() == ""


def test_down_goes_to_the_list_with_what_was_found(qtbot, search):
    qtbot.keyClicks(search, "a")
    with qtbot.waitSignals([search.searched, search.went_down], order="strict"):
        qtbot.keyClick(search, Qt.Key.Key_Down)


def test_both_buttons_in_a_search_are_heard_by_name(search):
    assert {made.accessibleName() for made in search.findChildren(QToolButton)} == {
        "Search people",
        "Clear the search",
    }


def type_into(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "seconds", "shown"), [("17", 1020, "17"), ("2,5", 150, "2:30"), ("2:30", 150, "2:30")]
)
def test_a_length_is_taken_on_enter(qtbot, minutes, text, seconds, shown):
    with qtbot.waitSignal(minutes.seconds_changed) as told:
        type_into(qtbot, minutes, text)
    assert told.args == [seconds]
    assert (minutes.seconds(), minutes.text()) == (seconds, shown)


@pytest.mark.parametrize("text", ["0", "-5", "1e3", "99999999", "soon"])
def test_nonsense_stays_marked_until_it_is_taken_back(qtbot, minutes, text):
    with qtbot.waitSignal(minutes.refused) as told:
        type_into(qtbot, minutes, text)
    assert told.args[0].given == text
    assert (minutes.seconds(), minutes.text(), minutes.property("invalid")) == (1200, text, True)
    qtbot.keyClick(minutes, Qt.Key.Key_Escape)
    assert (minutes.text(), minutes.property("invalid")) == ("20", False)


def test_the_mark_goes_as_soon_as_the_length_is_good(qtbot, minutes):
    type_into(qtbot, minutes, "-5")
    minutes.clear()
    qtbot.keyClicks(minutes, "5")
    assert minutes.property("invalid") is False


def test_arrow_keys_change_the_length_by_a_minute_but_not_below_one_second(qtbot, minutes):
    qtbot.keyClick(minutes, Qt.Key.Key_Up)
    assert minutes.seconds() == 1260
    minutes.set_seconds(60)
    qtbot.keyClick(minutes, Qt.Key.Key_Down)
    assert minutes.seconds() == 60


def test_the_same_length_again_is_no_change(qtbot, minutes):
    with qtbot.assertNotEmitted(minutes.seconds_changed):
        type_into(qtbot, minutes, "20.0")
    assert minutes.text() == "20"
