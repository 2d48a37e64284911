"""The start page: every way to begin by mouse and keyboard, and recent files that are there or gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fishbowl_app import words
from fishbowl_app.drafts import new_draft
from fishbowl_app.imports.template import load_template, template_names
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.commands import all_commands
from fishbowl_app.ui.settings import LANGUAGE, Settings
from fishbowl_app.ui.start.cards import length_text, plan_text
from fishbowl_app.ui.start.page import StartPage
from fishbowl_app.ui.start.surface import SurfaceButton
from fishbowl_app.ui.widgets import PlainLabel

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(all_commands(), window)


@pytest.fixture
def page(qtbot, settings, actions):
    made = StartPage(settings, actions)
    qtbot.addWidget(made)
    made.resize(1024, 738)
    made.show()
    made.activateWindow()
    made.refresh()
    return made


@pytest.fixture
def welsh():
    words.use_language("cy")
    yield
    words.use_language("en")


def texts(row: QWidget) -> list[str]:
    return [label.text() for label in row.findChildren(PlainLabel)]


def test_templates_have_their_times_filled_in(qapp):
    template = load_template("five-chair-fishbowl", "en")
    assert plan_text(template).splitlines()[:3] == [
        "10:00 Welcome and how a fishbowl works",
        "10:10 Round 1",
        "10:30 Feedback on round 1",
    ]
    assert length_text(template) == "9 activities, 110 min, ends 11:50"


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_a_card_is_chosen_by_key(qtbot, page, key):
    with qtbot.waitSignal(page.template_chosen) as told:
        qtbot.keyClick(page.cards[1], key)
    assert told.args == [template_names()[1]]


def test_a_card_is_chosen_by_a_click_on_its_words(qtbot, page):
    with qtbot.waitSignal(page.template_chosen) as told:
        qtbot.mouseClick(page.cards[0], LEFT, pos=page.cards[0].findChildren(PlainLabel)[0].geometry().center())
    assert told.args == [template_names()[0]]


def test_arrows_and_tab_walk_through_all_ways_to_begin(qtbot, page):
    assert QApplication.focusWidget() is page.cards[0]
    qtbot.keyClick(page.cards[0], KEY.Key_Right)
    assert QApplication.focusWidget() is page.cards[1]
    qtbot.keyClick(page.cards[1], KEY.Key_Left)
    assert QApplication.focusWidget() is page.cards[0]
    reached = []
    ways = [*page.cards[1:], *page.samples, *page.practice]
    for _ in range(len(ways)):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == ways
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], KEY.Key_Backtab)
    assert QApplication.focusWidget() is page.buttons[-1]


def used(path) -> str:
    """Return when a file was changed, as the list says it."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime)), QLocale.FormatType.ShortFormat
    )


def test_every_way_to_begin_has_a_name(page):
    for made in page.findChildren(SurfaceButton):
        assert made.accessibleName()
    assert page.cards[0].accessibleName() == "Five-chair fishbowl: 9 activities, 110 min, ends 11:50"


def test_the_buttons_run_the_commands_of_the_menu(qtbot, page, actions):
    ways = ("new_session", "open_session", "open_sample", "open_afternoon", "tour", "rehearse")
    for made, name in zip((*page.buttons, *page.samples, *page.practice), ways, strict=True):
        with qtbot.waitSignal(actions[name].triggered):
            qtbot.mouseClick(made, LEFT)


def test_each_language_is_offered_by_its_own_name_and_kept(qtbot, page, settings):
    made = page.languages.buttons.buttons()
    assert [one.text() for one in made] == ["English", "Cymraeg", "Deutsch", "Français", "Español"]
    assert [one.isChecked() for one in made] == [True, False, False, False, False]
    qtbot.mouseClick(made[1], LEFT)
    assert (settings.get(LANGUAGE), made[0].isChecked()) == ("cy", False)


@pytest.mark.parametrize("size", [(1024, 700), (1366, 700)])
@pytest.mark.parametrize("recent", [0, 10])
def test_all_is_seen_without_scrolling(page, settings, tmp_path, size, recent):
    for number in range(recent):
        path = tmp_path / f"{number} {'a name that goes on and on ' * 6}.fishbowl"
        path.touch()
        settings.add_recent(path)
    page.refresh()
    page.resize(*size)
    QApplication.processEvents()
    for made in (*page.languages.buttons.buttons(), *page.cards, *page.samples, *page.practice):
        corner = made.mapTo(page, made.rect().bottomRight())
        assert page.rect().contains(corner)


def test_templates_speak_the_language_in_use(qtbot, settings, actions, welsh):
    page = StartPage(settings, actions)
    qtbot.addWidget(page)
    assert page.cards[0].accessibleName().startswith("Powlen bysgod pum cadair")


# --- recent files -----------------------------------------------------------------------------------------


def test_without_recent_files_nothing_is_said_of_them(page):
    assert not page.recent_title.isVisible()
    assert not page.recent.isVisible()


def test_the_last_sessions_come_first_and_the_others_when_asked_for(qtbot, page, settings, tmp_path):
    for number in range(6):
        path = tmp_path / f"{number}.fishbowl"
        path.touch()
        settings.add_recent(path)
    page.refresh()
    assert QApplication.focusWidget() is page.recent.rows[0].open
    assert [row.path.stem for row in page.recent.rows] == ["5", "4", "3", "2"]
    qtbot.mouseClick(page.recent.all, LEFT)
    assert [row.path.stem for row in page.recent.rows] == ["5", "4", "3", "2", "1", "0"]
    assert QApplication.focusWidget() is page.recent.rows[4].open
    assert not page.recent.all.isVisible()


def test_a_recent_file_is_opened_by_its_row(qtbot, page, settings, tmp_path):
    path = tmp_path / "Homes & heat.fishbowl"
    path.touch()
    settings.add_recent(path)
    page.refresh()
    row = page.recent.rows[0]
    assert texts(row) == ["Homes & heat", f"{used(path)} · {tmp_path}"]
    with qtbot.waitSignal(page.file_chosen) as told:
        qtbot.keyClick(row.open, KEY.Key_Return)
    assert told.args == [path]


def test_a_file_that_has_gone_since_leaves_the_list_as_soon_as_it_is_forgotten(qtbot, page, settings, tmp_path):
    path = tmp_path / "on a stick.fishbowl"
    path.touch()
    settings.add_recent(path)
    page.file_chosen.connect(settings.forget_recent)  # the window does so where there is no such file
    path.unlink()
    qtbot.mouseClick(page.recent.rows[0].open, LEFT)
    assert not page.recent.rows
    assert not page.recent_title.isVisible()


def test_a_draft_is_called_a_draft(page, settings):
    path = new_draft("New session")
    path.touch()
    settings.add_recent(path)
    page.refresh()
    assert texts(page.recent.rows[0]) == ["New session", f"{used(path)} · Draft: not named yet"]


def test_a_file_that_is_gone_says_so_and_can_be_removed(qtbot, page, settings, tmp_path):
    there, gone = tmp_path / "there.fishbowl", tmp_path / "stick" / "gone.fishbowl"
    there.touch()
    settings.add_recent(there)
    settings.add_recent(gone)
    page.refresh()
    row = page.recent.rows[0]
    assert texts(row) == ["gone", f"Not found: {gone.parent}"]
    assert not isinstance(row.open, SurfaceButton)
    qtbot.mouseClick(row.remove, LEFT)
    assert [row.path for row in page.recent.rows] == [there]
    assert settings.recent_files() == [there]


@pytest.mark.parametrize("width", [900, 1366])
def test_nothing_is_wider_than_the_page(qtbot, page, width):
    page.resize(width, 738)
    assert all(card.mapTo(page, card.rect().bottomRight()).x() < width for card in page.cards)
