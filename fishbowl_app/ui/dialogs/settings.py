"""What a person chooses for this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.ui import settings as keys
from fishbowl_app.ui.settings import Setting, Settings, StageColours
from fishbowl_app.ui.theme import Scheme, apply_theme
from fishbowl_app.ui.widgets.words import PlainLabel
from fishbowl_app.words import OWN_NAMES


class SettingsDialog(QDialog):
    """Every choice is kept at once; there is nothing to confirm."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_look()
        self._add_stage()
        self._add_time()
        self._add_keys()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(buttons)

    def _add_look(self) -> None:
        languages = {"": self.tr("As the computer"), **OWN_NAMES}
        self._choice(self.tr("Language"), keys.LANGUAGE, languages)
        schemes = {
            Scheme.SYSTEM: self.tr("As the computer"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        self._choice(self.tr("Colours"), keys.COLOUR_SCHEME, schemes)
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
        volume = QSlider(Qt.Orientation.Horizontal, self)
        volume.setRange(0, 100)
        volume.setValue(self._settings.get(keys.CHIME_VOLUME))
        volume.valueChanged.connect(lambda value: self._settings.set(keys.CHIME_VOLUME, value))
        self._row(self.tr("Volume of the chime"), volume)
        self._tick(self.tr("Mute the chime"), keys.MUTED)
        self._tick(self.tr("Chime when wrapping up begins, too"), keys.CHIME_ON_WRAP_UP)

    def _add_keys(self) -> None:
        self._tick(self.tr("Single letters are keys while nobody types"), keys.SINGLE_LETTER_KEYS)

    def _choice(self, label: str, setting: Setting, choices: dict[str, str]) -> None:
        box = QComboBox(self)
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
        self._form.addRow(box)

    def _row(self, label: str, field: QWidget) -> None:
        words = PlainLabel(label, parent=self)
        words.setBuddy(field)
        field.setAccessibleName(label)
        self._form.addRow(words, field)

    def _set(self, setting: Setting, value: object) -> None:
        self._settings.set(setting, setting.parse(keys.format_value(value)))
        if setting in (keys.COLOUR_SCHEME, keys.CONTRAST, keys.TEXT_PERCENT):
            show_look(self._settings)


def show_look(settings: Settings) -> None:
    """Give the application the look that was chosen."""
    percent, contrast = settings.get(keys.TEXT_PERCENT), settings.get(keys.CONTRAST)
    apply_theme(QApplication.instance(), settings.get(keys.COLOUR_SCHEME), percent / 100, contrast)
