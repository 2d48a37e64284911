"""The user guide in a window of its own, offline."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from fishbowl_app.paths import guide_path
from fishbowl_app.ui.dialogs.shape import WIDE, shape
from fishbowl_app.ui.theme import gap
from fishbowl_app.words import current_language

WIDEST = 720  # pixels of a picture, which the smallest screen holds


class GuideDialog(QDialog):
    """Shows the guide; links inside it are followed here, others in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = GuidePage(self)
        self.page.setAccessibleName(self.tr("User guide"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self.follow)
        self.page.setSource(QUrl.fromLocalFile(str(guide_path(current_language()))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        shape(self, WIDE, 680)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads."""
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
            return
        self.page.setSource(self.page.source().resolved(url))
        self.page.go_to(url.fragment())


class GuidePage(QTextBrowser):
    """A page in Markdown, with pictures no wider than itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewportMargins(gap(2), gap(), gap(), 0)

    def go_to(self, heading: str) -> None:
        """Scroll to a heading by the name that links give it: Qt gives headings of Markdown none."""
        block = self.document().begin()
        while block.isValid():
            if heading_name(block) == heading:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def loadResource(self, kind: int, name: QUrl) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self.source().resolved(name).toLocalFile())
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(WIDEST, smooth) if picture.width() > WIDEST else picture


def heading_name(block: QTextBlock) -> str:
    """Return what links call a heading, as GitHub does: "When it ends: a list" is "when-it-ends-a-list"."""
    if not block.blockFormat().headingLevel():
        return ""
    return re.sub(r"[^\w\- ]", "", block.text().lower()).replace(" ", "-")
