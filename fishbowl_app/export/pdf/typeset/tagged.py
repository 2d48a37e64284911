"""A canvas on which everything that is drawn says what it is: part of the structure, or an artifact.

ReportLab has no tagging of its own. Its catalogue has the slots, and raw operators may be added to a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from fishbowl_app.export.pdf.fonts import BODY
from fishbowl_app.export.pdf.shaping import ShapingCanvas
from fishbowl_app.export.pdf.typeset.structure import Annotation, Element, Mark
from fishbowl_app.export.pdf.typeset.tree import write_tree

rl_config.useA85 = 0  # or all streams are written in letters of ASCII, a quarter larger and much slower

Rect = tuple[float, float, float, float]


class TaggedCanvas(ShapingCanvas):
    """Draws marked content, never one inside another, and writes the structure tree at the end."""

    # ReportLab's own, of which its types say nothing.
    _code: list[str]
    _doc: Any
    _annotationrefs: list[Any]
    _absRect: Callable[..., Any]
    _addAnnotation: Callable[..., Any]
    _bookmarkReference: Callable[[str], Any]

    def __init__(self, file: BinaryIO, root: Element, language: str) -> None:
        more: Any = {"pdfVersion": (1, 7), "initialFontName": BODY, "lang": language}
        super().__init__(file, invariant=1, pageCompression=1, **more)
        self.root = root
        self._outline_level = -1  # of the last entry
        self._inside: Element | str | None = None
        self._marks: list[list[Element]] = [[]]  # of each page
        self._tagged_links: list[tuple[Element, PDFDictionary]] = []

    @property
    def page(self) -> int:
        """The page that is drawn on, from 0."""
        return len(self._marks) - 1

    @contextmanager
    def marked(self, element: Element, actual: str = "") -> Iterator[None]:
        """Let what is drawn be part of an element; `actual` is what it says where its letters do not tell."""
        assert self._inside is None, "marked content must not nest"
        if actual:
            element = Element("Span", element)
            element.actual = actual
        marks = self._marks[-1]
        element.kids.append(Mark(self.page, len(marks)))
        self._code.append(f"/{element.role} <</MCID {len(marks)}>> BDC")
        marks.append(element)
        self._inside = element
        yield
        self._inside = None
        self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Let what is drawn be decoration, which is not read; inside a figure it is part of that."""
        if self._inside is not None:
            yield
            return
        self._inside = "artifact"
        self._code.append("/Artifact BMC")
        yield
        self._inside = None
        self._code.append("EMC")

    @contextmanager
    def placed(self, x: float, y: float, *, scale: float = 1.0, turned: bool = False) -> Iterator[None]:
        """Let 0, 0 be there, everything larger or smaller, or upside down."""
        self.saveState()
        self.translate(x, y)
        if scale != 1.0:
            self.scale(scale, scale)
        if turned:
            self.rotate(180)
        yield
        self.restoreState()

    def link(self, element: Element, address: str, words: str, rect: Rect) -> None:
        """Let a rectangle lead to an address; "#key" leads to a place in the document."""
        entries = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(self._absRect(rect, 1)),
            "Border": PDFArray([0, 0, 0]),
            "Contents": PDFString(words.strip() or address),
            "F": 4,  # it is printed, as the archive format asks
        }
        if address.startswith("#"):
            entries["Dest"] = self._bookmarkReference(address[1:])
        else:
            entries["A"] = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(address)})
        annotation = PDFDictionary(entries)
        self._addAnnotation(annotation)
        element.kids.append(Annotation(self.page, self._annotationrefs[-1]))
        self._tagged_links.append((element, annotation))

    def underline(self, x: float, y: float, width: float, colour: Color) -> None:
        """Draw the line below a link."""
        with self.artifact():
            self.setStrokeColor(colour)
            self.setLineWidth(0.5)
            self.line(x, y, x + width, y)

    def enter_in_outline(self, key: str, title: str, level: int, top: float) -> None:
        """Make a height of this page the target of a key and an entry of the outline, of level 0 and on.

        It is of a higher level where there is none above it yet.
        """
        level = self._outline_level = min(level, self._outline_level + 1)
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level, closed=level > 0)

    def corners(self, x: float, y: float, width: float, height: float) -> Rect:
        """Return where a rectangle is on the page."""
        left, bottom = self.absolutePosition(x, y)
        right, top = self.absolutePosition(x + width, y + height)
        return min(left, right), min(bottom, top), max(left, right), max(bottom, top)

    def showPage(self) -> None:
        super().showPage()
        self._marks.append([])

    def save(self) -> None:
        write_tree(self._doc, self.root, self._marks[: self.page], self._tagged_links)
        super().save()
