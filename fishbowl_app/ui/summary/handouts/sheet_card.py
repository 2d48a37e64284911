"""What can be chosen for the kind of sheet one stands on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fishbowl_app.export.pdf import kinds
from fishbowl_app.model.entities import MOST_SLIPS
from fishbowl_app.model.print_pack import PrintPack
from fishbowl_app.ui.summary.handouts.choices import HandoutChoices
from fishbowl_app.ui.summary.languages_box import choice_box
from fishbowl_app.ui.widgets import CardFrame, Heading, doubled
from fishbowl_app.ui.widgets.choice import ChoiceBox
from fishbowl_app.ui.widgets.number import NumberBox
from fishbowl_app.ui.widgets.saved import Labelled


class SheetCard(CardFrame):
    """The fields of one kind; those of others are hidden.

    Signals:
        changed: arg: the choices with what was changed here.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._choices, self._kind = HandoutChoices(), kinds.SIGNS
        self._fields: list[tuple[str, QWidget]] = []
        self.title = Heading("", self)
        self.body.addWidget(self.title)
        self.copies = self._number("", self.tr("Copies"), 1, kinds.MOST_COPIES, self._keep_copies)
        self.wall_size = self._choice(kinds.WALL, self.tr("How large"), "wall_size")
        self.wall_size.offer([(size, size, None) for size in kinds.WALL_SIZES])
        self.filled = self._tick(kinds.WALL, self.tr("With the topics that hang already"), "wall_filled")
        self.first = self._number(kinds.SLIPS, self.tr("First number"), 1, MOST_SLIPS, self._keep_slips)
        self.last = self._number(kinds.SLIPS, self.tr("Last number"), 1, MOST_SLIPS, self._keep_slips)
        self.on_sheet = self._choice(kinds.SLIPS, self.tr("Slips on a sheet"), "slips_on_sheet")
        self.on_sheet.offer([(str(number), number, None) for number in kinds.SLIPS_ON_SHEET])
        self.spare = self._option(kinds.SIGN_IN, self.tr("Empty rows"), "spare_rows")
        self.blank_topics = self._option(kinds.TOPICS, self.tr("Blank sheets"), "blank_topics")
        self.blank_reports = self._option(kinds.REPORTS, self.tr("Blank forms"), "blank_reports")
        self.theme = self._choice(kinds.POSTITS, self.tr("Notes of"), "theme")
        self.form = self._choice(kinds.FORMS, self.tr("Which form"), "form")
        self.each = self._number(
            kinds.FORMS, self.tr("How many of each, where nobody said"), 0, kinds.MOST_BLANK, self._keep_each
        )
        self.fold = self._tick(kinds.BADGES, self.tr("Twice as high, to be folded"), "fold_badges")
        self.small = self._tick(kinds.CHAIRS, self.tr("Two on a sheet"), "small_chairs")

    def show_kind(self, kind: str, words: str, choices: HandoutChoices, pack: PrintPack) -> None:
        """Show what is chosen for a kind."""
        self._choices, self._kind = choices, kind
        self.title.setText(words)
        options = choices.options
        slips = options.slips or (1, pack.slips or kinds.SLIPS_WITHOUT_COUNT)
        numbers = {
            self.copies: options.copies_of(kind),
            self.first: slips[0],
            self.last: slips[1],
            self.spare: options.spare_rows,
            self.blank_topics: options.blank_topics,
            self.blank_reports: options.blank_reports,
            self.each: max((form.count_of_each(options.forms_each) for form in pack.forms), default=0),
        }
        for box, number in numbers.items():
            with QSignalBlocker(box):
                box.setValue(number)
        self._offer_themes(pack)
        self._offer_forms(pack)
        self.wall_size.choose(options.wall_size)
        self.on_sheet.choose(options.slips_on_sheet)
        self.theme.choose(options.theme)
        self.form.choose(options.form)
        self.filled.setChecked(options.wall_filled)
        self.fold.setChecked(options.fold_badges)
        self.small.setChecked(options.small_chairs)
        for of, field in self._fields:
            field.setVisible(of in ("", kind))

    def _offer_themes(self, pack: PrintPack) -> None:
        themes = [group.theme for group in pack.themes if group.theme is not None]
        unnamed = self.tr("Theme {0}")
        named = [(theme.name or unnamed.format(theme.number), theme.number, None) for theme in themes]
        self.theme.offer([(self.tr("the whole board"), None, None), *named])

    def _offer_forms(self, pack: PrintPack) -> None:
        titles = [(form.title, number, None) for number, form in enumerate(pack.forms, start=1)]
        self.form.offer([(self.tr("all of them"), None, None), *titles])
        self.each.setEnabled(not all(form.is_counted for form in pack.forms))

    # --- keeping -----------------------------------------------------------------------------------------

    def _keep_copies(self, copies: int) -> None:
        self.changed.emit(self._choices.with_copies(self._kind, copies))

    def _keep_slips(self, _: int) -> None:
        first = self.first.value()
        self.changed.emit(self._choices.with_options(slips=(first, max(first, self.last.value()))))

    def _keep_each(self, each: int) -> None:
        self.changed.emit(self._choices.with_options(forms_each=each or None))

    def _keep(self, **changed: object) -> None:
        self.changed.emit(self._choices.with_options(**changed))

    # --- fields ------------------------------------------------------------------------------------------

    def _add(self, kind: str, field: QWidget) -> None:
        self._fields.append((kind, field))
        self.body.addWidget(field)

    def _number(self, kind: str, words: str, least: int, most: int, keep: Callable[[int], None]) -> NumberBox:
        box = NumberBox(words, least, most, self)
        box.valueChanged.connect(keep)
        self._add(kind, Labelled(words, box, self))
        return box

    def _option(self, kind: str, words: str, name: str) -> NumberBox:
        return self._number(kind, words, 0, kinds.MOST_BLANK, lambda value: self._keep(**{name: value}))

    def _choice(self, kind: str, words: str, name: str) -> ChoiceBox:
        box = choice_box(words, self)
        box.activated.connect(lambda _: self._keep(**{name: box.currentData()}))
        self._add(kind, Labelled(words, box, self))
        return box

    def _tick(self, kind: str, words: str, name: str) -> QCheckBox:
        box = QCheckBox(doubled(words), self)
        box.clicked.connect(lambda ticked: self._keep(**{name: ticked}))
        self._add(kind, box)
        return box
