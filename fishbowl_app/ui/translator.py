"""A catalogue of Qt that is wholly in memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator


class Translator(QTranslator):
    """Qt maps a catalogue that it loads by name, and dies where the file is rewritten under it by an update.

    Raises:
        OSError: if there is none.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = path.read_bytes()  # Qt copies nothing of it
        self.load(self._content)
