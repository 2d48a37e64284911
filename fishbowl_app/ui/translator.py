"""The languages that Qt speaks: our catalogues, wholly in memory, and Qt's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from fishbowl_app.paths import resource_path
from fishbowl_app.words import LOCALES, use_language


class Translator(QTranslator):
    """Qt maps a catalogue that it loads by name, and dies where the file is rewritten under it by an update.

    Raises:
        OSError: if there is none.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = path.read_bytes()  # Qt copies nothing of it
        self.load(self._content)


def speak(app: QCoreApplication, language: str) -> None:
    """Let everything that is made from now on be in one of LANGUAGES; what is there already stays as it is."""
    use_language(language)
    QLocale.setDefault(QLocale(LOCALES[language]))
    for before in app.findChildren(Translator):
        app.removeTranslator(before)
        before.deleteLater()
    for path in _catalogues(language):
        with contextlib.suppress(OSError):  # then it is English
            app.installTranslator(Translator(path, app))


def _catalogues(language: str) -> Iterator[Path]:
    """Yield what Qt reads, the last first: the plurals of English stand in for what has no translation."""
    yield resource_path("i18n", "fishbowl_en.qm")
    if language != "en":
        yield Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
        yield resource_path("i18n", f"fishbowl_{language}.qm")
