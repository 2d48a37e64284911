"""What the organiser should look at before the PDF goes out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.report_parts.data import NameInText, Summary, Where
from fishbowl_app.ui.summary.roles import roles_text
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets import CardFrame, InlineMessage, ListView, MessageKind, row_height

_MOST_CHARACTERS, _MOST_ROWS = 12, 4


class ChecksCard(CardFrame):
    """Roles that give a person away, texts that name people, what is not translated or cannot be printed.

    Hidden if there is none of it.

    Signals:
        languages_wanted: the texts that have no translation are to be seen.
    """

    languages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummaryRoom", "Look at this before you share it"), parent)
        self.roles, self.names = InlineMessage(self), InlineMessage(self)
        self.missing, self.characters = InlineMessage(self), InlineMessage(self)
        self.missing.acted.connect(self.languages_wanted)
        self._texts = QStringListModel(self)
        self.texts = ListView(self.tr("Texts that name people"), self)
        self.texts.setModel(self._texts)
        for widget in (self.roles, self.names, self.texts, self.missing, self.characters):
            self.body.addWidget(widget)
        theme_notifier().changed.connect(self._fit)
        self.hide()

    def show_summary(self, summary: Summary, untranslated: int) -> None:
        """Show what is to be looked at, or nothing; `untranslated` texts lack a translation that is printed."""
        self._show(self.roles, roles_text(summary.identifying))
        self._show(self.names, _names_text(summary))
        self._show(self.missing, _missing_text(untranslated), self.tr("Translate…"))
        lines = [_found_text(found) for found in sorted(summary.named_in_texts, key=lambda found: not found.sure)]
        if lines != self._texts.stringList():
            self._texts.setStringList(lines)
        self._fit()

    def show_unshown(self, letters: str) -> None:
        """Show which letters no font has, or nothing."""
        self._show(self.characters, _characters_text(letters))
        self._fit()

    def _show(self, message: InlineMessage, text: str, action: str = "") -> None:
        if not text:
            message.clear()
        elif text != message.text():
            message.show_message(text, MessageKind.WARN, action, closable=False)

    def _fit(self) -> None:
        # The messages themselves may not be on screen yet: ask whether they are to be.
        self.setVisible(any(message.text() for message in (self.roles, self.names, self.missing, self.characters)))
        rows = min(self._texts.rowCount(), _MOST_ROWS)
        self.texts.setVisible(rows > 0)
        self.texts.setFixedHeight(rows * row_height() + pixels() // 2)


def look_text(roles: Sequence[str], named: int, untranslated: int) -> str:
    """Return in short what to look at in a file before it is shared; "" for nothing.

    Args:
        roles: roles and groups of one person only.
        named: how many texts name people who are not to be named.
        untranslated: how many texts lack a translation into its language.
    """
    translate = QCoreApplication.translate
    names = f"{translate('ChecksCard', 'Texts that name people')}: {named}." if named else ""
    told = " ".join(filter(None, [roles_text(tuple(roles)), names, _missing_text(untranslated)]))
    return f"{translate('SummaryRoom', 'Look at this before you share it')}: {told}" if told else ""


def _missing_text(untranslated: int) -> str:
    translate = QCoreApplication.translate
    return translate("ChecksCard", "%n text(s) without a translation.", "", untranslated) if untranslated else ""


def _names_text(summary: Summary) -> str:
    translate = QCoreApplication.translate
    sure = sum(found.sure for found in summary.named_in_texts)
    unsure = len(summary.named_in_texts) - sure
    if not summary.named_in_texts:
        return ""
    found = translate("SummaryRoom", "Texts that name somebody who is not to be named: {0}.").format(sure)
    if unsure:
        maybe = translate("SummaryRoom", "Texts with a word that may be such a name: {0}.").format(unsure)
        found = f"{found} {maybe}" if sure else maybe
    advice = translate("SummaryRoom", "They are printed as they are; change them where they were typed.")
    return f"{found} {advice}"


def _characters_text(missing: str) -> str:
    translate = QCoreApplication.translate
    if not missing:
        return ""
    text = translate("SummaryRoom", "The fonts of the PDF do not have: {0}. A mark will stand for each.")
    few = " ".join(missing[:_MOST_CHARACTERS]) + (" …" if len(missing) > _MOST_CHARACTERS else "")
    return text.format(few)


def _found_text(found: NameInText) -> str:
    text = f"{_where_text(found.where)}: {' '.join(found.text.split())}"
    if found.sure:
        return text
    word = found.text[found.start : found.end]
    return QCoreApplication.translate("SummaryRoom", "“{0}” may be a name. {1}").format(word, text)


def _where_text(where: Where) -> str:
    translate = QCoreApplication.translate
    return {
        Where.TITLE: translate("SummaryRoom", "Title"),
        Where.QUESTION: translate("SummaryRoom", "Question"),
        Where.PLACE: translate("SummaryRoom", "Place"),
        Where.MODERATOR: translate("SummaryRoom", "Moderator"),
        Where.GROUP: translate("SummaryRoom", "Group"),
        Where.ACTIVITY: translate("SummaryRoom", "Activity"),
        Where.FEEDBACK: translate("SummaryRoom", "Feedback"),
        Where.NOTE: translate("SummaryRoom", "Note"),
        Where.SPACE: translate("SummaryRoom", "Space"),
        Where.TOPIC: translate("SummaryRoom", "Topic"),
        Where.REPORT: translate("SummaryRoom", "Report"),
        Where.ACTION: translate("SummaryRoom", "Action"),
        Where.OPTION: translate("SummaryRoom", "Option"),
        Where.THEME: translate("SummaryRoom", "Theme"),
        Where.CANVAS: translate("SummaryRoom", "Canvas"),
        Where.WRITE_UP: translate("SummaryRoom", "Write-up"),
        Where.FORM: translate("SummaryRoom", "Form"),
    }[where]
