"""Choices that are used again, by name: some are built in, others are one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.ui.looking import OF_THE_APP
from fishbowl_app.ui.settings import Setting, Settings, texts
from fishbowl_app.ui.summary.languages_box import choice_box
from fishbowl_app.ui.summary.report.choices import (
    BUILT_IN,
    CLIENT,
    FIGURES,
    LARGE,
    LONGEST_NAME,
    PROCEEDINGS,
    PUBLIC,
    Choices,
    Preset,
    presets_from,
    to_text,
)
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import button, tool_button

OWN = Setting[tuple[str, ...]]("summary/presets", (), texts)
USED = Setting("summary/preset", "", str)  # the preset that was chosen last: its key, or "=" and its name


class PresetsRow(QWidget):
    """A box with all presets; which one was chosen, and whether something was changed since.

    Signals:
        chosen: arg: the Preset.
    """

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choices, self._names = Choices(), NameStyle.ROLES
        self.box = choice_box(self.tr("Preset"), self)
        self.keep = tool_button("save-copy", self.tr("Save these choices as a preset"), self)
        self.delete = tool_button("delete", self.tr("Delete the preset"), self)
        self.name = QLineEdit(self)
        self.name.setProperty(OF_THE_APP, True)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.save = button(self.tr("Save"), parent=self)
        self._naming = QWidget(self)
        self._lay_out()
        self.box.activated.connect(self._on_chosen)
        self.keep.clicked.connect(self._ask_name)
        self.delete.clicked.connect(self._delete)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)

    @property
    def own(self) -> list[Preset]:
        """The presets of one's own."""
        return presets_from(self._settings.get(OWN))

    def show_choices(self, choices: Choices, names: NameStyle) -> None:
        """Show which preset these choices are, or were before they were changed."""
        self._choices, self._names = choices, names
        presets = [*BUILT_IN, *self.own]
        fitting = next((preset for preset in presets if preset.fits(choices, names)), None)
        used = self._settings.get(USED)
        meant = next((preset for preset in presets if _key(preset) == used), None)
        if meant is None or (fitting is not None and not meant.fits(choices, names)):
            meant = fitting
        self._offer(presets, meant, changed=meant is not fitting or meant is None)
        self.delete.setEnabled(meant is not None and not meant.key)

    def _offer(self, presets: Sequence[Preset], meant: Preset | None, *, changed: bool) -> None:
        told = self.tr("{0} (changed)")
        offers = [
            (
                told.format(preset_text(preset)) if changed and preset is meant else preset_text(preset),
                preset,
                None,
            )
            for preset in presets
        ]
        if meant is None:
            offers.insert(0, (self.tr("My own choices"), None, None))
        self.box.offer(offers)
        self.box.choose(meant)

    def _on_chosen(self) -> None:
        preset = self.box.currentData()
        if preset is not None:
            self._settings.set(USED, _key(preset))
            self.chosen.emit(preset)

    def _ask_name(self) -> None:
        preset = self.box.currentData()
        self.name.setText(preset.name if preset is not None and not preset.key else "")
        self._naming.show()
        self.name.setFocus()

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if not name or not name.isprintable():
            self.name.setFocus()
            return
        kept = [preset for preset in self.own if preset.name != name]
        kept.append(Preset(name, self._choices, self._names))
        self._keep(kept)
        self._settings.set(USED, f"={name}")
        self._naming.hide()
        self.box.setFocus()
        self.show_choices(self._choices, self._names)

    def _delete(self) -> None:
        preset = self.box.currentData()
        self._keep([kept for kept in self.own if kept.name != preset.name])
        self.box.setFocus()
        self.show_choices(self._choices, self._names)

    def _keep(self, presets: Sequence[Preset]) -> None:
        self._settings.set(OWN, tuple(to_text(each.choices, each.name, each.names) for each in presets))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(gap(0.5))
        row.addWidget(self.box, 1)
        row.addWidget(self.keep)
        row.addWidget(self.delete)
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.addWidget(self.name, 1)
        naming.addWidget(self.save)
        self._naming.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addLayout(row)
        column.addWidget(self._naming)


def preset_text(preset: Preset) -> str:
    """Return what a preset is called."""
    translate = QCoreApplication.translate
    return {
        CLIENT: translate("SummaryRoom", "For the client"),
        PUBLIC: translate("SummaryRoom", "For the public"),
        PROCEEDINGS: translate("SummaryRoom", "Proceedings"),
        FIGURES: translate("SummaryRoom", "Figures only"),
        LARGE: translate("SummaryRoom", "Large print"),
    }.get(preset.key, preset.name)


def _key(preset: Preset) -> str:
    return preset.key or f"={preset.name}"
