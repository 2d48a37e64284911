"""What a person chooses for this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.ui import settings as keys
from fishbowl_app.ui.dialogs.own_keys_page import OwnKeysPage
from fishbowl_app.ui.settings import Setting, Settings, StageColours
from fishbowl_app.ui.sound import Chime, Sound
from fishbowl_app.ui.theme import Contrast, Scheme, apply_theme, gap, pixels
from fishbowl_app.ui.widgets import EnterPresses, button
from fishbowl_app.ui.widgets.saved import Labelled
from fishbowl_app.words import OWN_NAMES

WIDE, HIGH = 48, 36  # times the text size
SMALLEST = (960, 640)  # pixels: what the smallest screen has room for
# All that is chosen here, and nothing else: files, windows and rooms stay as they are when it is reset.
CHOSEN = (
    keys.LANGUAGE, keys.COLOUR_SCHEME, keys.CONTRAST, keys.TEXT_PERCENT, keys.MOTION, keys.STAGE_COLOURS,
    keys.STAGE_SCREEN, keys.WARN_PERCENT, keys.WARN_MOST_S, keys.LAST_MINUTE_S, keys.CHIME_VOLUME, keys.MUTED,
    keys.CHIME_ON_WRAP_UP, keys.SINGLE_LETTER_KEYS, keys.OWN_KEYS,
)  # fmt: skip


class SettingsDialog(QDialog):
    """Every choice is kept at once; there is nothing to confirm.

    It ends with ANEW where another language was chosen, or all was reset: it is to be made anew.
    """

    ANEW = 2

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chime = Chime(settings, self)
        self.setWindowTitle(self.tr("Settings"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(self.tr("Pages of the settings"))
        self._column = QVBoxLayout()
        self._page(self.tr("Look and language"), self._add_look)
        self._page(self.tr("Stage"), self._add_stage)
        self._page(self.tr("Time and sound"), self._add_time)
        self.own_keys = OwnKeysPage(settings, self)
        self.tabs.addTab(self.own_keys, self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self._buttons())
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter is about the field that one is in
        for each in self.findChild(QDialogButtonBox).buttons():
            EnterPresses(each)
        self.resize(min(SMALLEST[0], pixels() * WIDE), min(SMALLEST[1], pixels() * HIGH))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.findChild(QComboBox, keys.LANGUAGE.key).setFocus()

    # --- the pages ---------------------------------------------------------------------------------------

    def _add_look(self) -> None:
        languages = {"": self.tr("As the computer"), **OWN_NAMES}
        self._choice(self.tr("Language"), keys.LANGUAGE, languages)
        schemes = {
            Scheme.SYSTEM: self.tr("As the computer"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        self._choice(self.tr("Colours"), keys.COLOUR_SCHEME, schemes)
        contrasts = {Contrast.SYSTEM: self.tr("As the computer"), Contrast.MORE: self.tr("More")}
        self._choice(self.tr("Contrast"), keys.CONTRAST, contrasts)
        self._number(self.tr("Size of text"), keys.TEXT_PERCENT, 100, 200, "%", step=10)
        self._tick(self.tr("Things glide to where they go"), keys.MOTION)

    def _add_stage(self) -> None:
        colours = {
            StageColours.DARK: self.tr("Light on dark"),
            StageColours.LIGHT: self.tr("Dark on light"),
            StageColours.BLACK_ON_WHITE: self.tr("Black on white, for a weak lamp"),
        }
        self._choice(self.tr("Colours of the Stage"), keys.STAGE_COLOURS, colours)
        screens = {"": self.tr("The second screen")}
        screens |= {screen.name(): screen.name() for screen in QApplication.screens() if screen.name()}
        self._choice(self.tr("Screen of the Stage"), keys.STAGE_SCREEN, screens)

    def _add_time(self) -> None:
        before = self.tr(" seconds before the end")
        self._number(self.tr("Wrapping up begins with"), keys.WARN_PERCENT, 1, 50, self.tr(" % of the time left"))
        self._number(self.tr("but at most"), keys.WARN_MOST_S, 30, 3600, before, step=30)
        self._number(self.tr("Last minute begins"), keys.LAST_MINUTE_S, 5, 600, before, step=5)
        self._row(self.tr("Volume of the chime"), self._volume(), self._sound_test())
        self._tick(self.tr("Mute the chime"), keys.MUTED)
        self._tick(self.tr("Chime when wrapping up begins, too"), keys.CHIME_ON_WRAP_UP)

    def _volume(self) -> QSlider:
        volume = QSlider(Qt.Orientation.Horizontal, self)
        volume.setRange(0, 100)
        volume.setValue(self._settings.get(keys.CHIME_VOLUME))
        volume.valueChanged.connect(lambda value: self._settings.set(keys.CHIME_VOLUME, value))
        return volume

    def _sound_test(self) -> QWidget:
        made = button(self.tr("Test the chime"), "sound", parent=self)
        made.clicked.connect(lambda: self._chime.test(Sound.TIME))
        return made

    # --- what they are made of ---------------------------------------------------------------------------

    def _page(self, title: str, fill: Callable[[], None]) -> None:
        """Add a page that scrolls where large letters need more room than there is."""
        inner, area = QWidget(self), QScrollArea(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, gap(2), gap(), 0)
        self._column.setSpacing(gap(1.5))
        fill()
        self._column.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(title)
        self.tabs.addTab(area, title)

    def _choice(self, label: str, setting: Setting, choices: dict[str, str]) -> None:
        box = QComboBox(self)
        box.setObjectName(setting.key)
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._settings.get(setting))))
        box.activated.connect(lambda index: self._set(setting, box.itemData(index)))
        self._row(label, box)

    def _number(self, label: str, setting: Setting, least: int, most: int, suffix: str, *, step: int = 1) -> None:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setSuffix(suffix)
        box.setValue(self._settings.get(setting))
        box.valueChanged.connect(lambda value: self._set(setting, value))
        self._row(label, box)

    def _tick(self, label: str, setting: Setting) -> None:
        box = QCheckBox(label, self)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(lambda on: self._set(setting, on))
        self._column.addWidget(box)

    def _row(self, label: str, field: QWidget, beside: QWidget | None = None) -> None:
        field.setAccessibleName(label)
        named = Labelled(label, field, self)
        named.setMaximumWidth(pixels() * 24)
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addWidget(named, 1)
        if beside is not None:
            row.addWidget(beside, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self._column.addLayout(row)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        reset = buttons.addButton(self.tr("Reset all settings…"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self._ask_and_reset)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- keeping -----------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Choose all as it is when the app is new; recent files, windows and sessions stay."""
        for setting in CHOSEN:
            self._settings.set(setting, setting.default)
        show_look(self._settings)
        self.done(self.ANEW)

    def _ask_and_reset(self) -> None:
        text = self.tr("All that can be chosen here will be as it is when the app is new, your own keys too.")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Reset all settings?"), text, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("Sessions, backups and recent files stay as they are."))
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        deed = box.addButton(self.tr("Reset all settings"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        if box.clickedButton() is deed:
            self.reset()

    def _set(self, setting: Setting, value: object) -> None:
        self._settings.set(setting, setting.parse(keys.format_value(value)))
        if setting in (keys.COLOUR_SCHEME, keys.CONTRAST, keys.TEXT_PERCENT):
            show_look(self._settings)
        if setting is keys.LANGUAGE:
            self.done(self.ANEW)


def show_look(settings: Settings) -> None:
    """Give the application the look that was chosen."""
    percent, contrast = settings.get(keys.TEXT_PERCENT), settings.get(keys.CONTRAST)
    apply_theme(QApplication.instance(), settings.get(keys.COLOUR_SCHEME), percent / 100, contrast)
