"""Writes the structure tree of a document, with the way back from each page and each link to its elements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFPage, PDFString, PDFtrue

from fishbowl_app.export.pdf.typeset.structure import Element, Mark


class _TaggedPage(PDFPage):
    """A page that may say which of the page numbers of the tree it has."""

    __NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]


class Raw(PDFObject):
    """An object whose content is written already; thousands of elements are too many for dictionaries."""

    __RefOnly__ = 1
    content = b""

    def format(self, document: Any) -> bytes:
        """Return the content."""
        return self.content


def write_tree(
    document: Any, root: Element, marks: Sequence[Sequence[Element]], links: Sequence[tuple[Element, Any]]
) -> None:
    """Add the tree to a document.

    Args:
        document: of ReportLab, its pages finished.
        root: the element that all others are in.
        marks: for each page the elements of its marked content, by number.
        links: elements with the annotations in them.
    """
    writer = _Writer(document)
    for number, page in enumerate(document.Pages.pages):
        page.__class__ = _TaggedPage
        page.StructParents, page.Tabs = number, PDFName("S")
    for number, (_, annotation) in enumerate(links, start=len(marks)):
        annotation["StructParent"] = number
    top = Raw()
    top_number = writer.number_of(top)
    writer.add(root, top_number)
    nums = [f"{number} [{' '.join(writer.name(one) for one in page)}]" for number, page in enumerate(marks)]
    nums += [f"{number} {writer.name(element)}" for number, (element, _) in enumerate(links, start=len(marks))]
    parents = Raw()
    parents.content = f"<</Nums [{' '.join(nums)}]>>".encode("ascii")
    top.content = (
        f"<</Type /StructTreeRoot /K [{writer.name(root)}] /ParentTree {writer.number_of(parents)} 0 R "
        f"/ParentTreeNextKey {len(nums)}>>"
    ).encode("ascii")
    document.Catalog.StructTreeRoot = document.Reference(top)
    document.Catalog.MarkInfo = PDFDictionary({"Marked": PDFtrue})


class _Writer:
    """Numbers elements and puts them into the words of the format."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._pages = [self.number_of(page) for page in document.Pages.pages]

    def number_of(self, item: PDFObject) -> int:
        """Return the number of an object, a new one for a new object."""
        reference = self._document.Reference(item)
        number: int = self._document.idToObjectNumberAndVersion[reference.name][0]
        return number

    def name(self, element: Element) -> str:
        """Return the reference to an element that was added."""
        return f"{element.reference} 0 R"

    def add(self, element: Element, parent: int) -> None:
        """Add an element and all in it."""
        item = Raw()
        element.reference = self.number_of(item)
        for kid in element.kids:
            if isinstance(kid, Element):
                self.add(kid, element.reference)
        item.content = f"<<{' '.join(self._entries(element, parent))}>>".encode("latin-1")

    def _entries(self, element: Element, parent: int) -> Iterator[str]:
        yield f"/S /{element.role} /P {parent} 0 R"
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        if page is not None:
            yield f"/Pg {self._pages[page]} 0 R"
        kids = [self._kid(kid, page) for kid in element.kids]
        yield f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]"
        if element.alt:
            yield f"/Alt {self._text(element.alt)}"
        if element.actual:
            yield f"/ActualText {self._text(element.actual)}"
        if element.language:
            yield f"/Lang {self._text(element.language)}"
        if element.scope:
            yield f"/A <</O /Table /Scope /{element.scope}>>"
        if element.bounds is not None:
            corners = " ".join(f"{value:.1f}" for value in element.bounds[1:])
            yield f"/A <</O /Layout /Placement /Block /BBox [{corners}]>>"

    def _kid(self, kid: Any, page: int | None) -> str:
        if isinstance(kid, Element):
            return self.name(kid)
        if isinstance(kid, Mark):
            if kid.page == page:
                return str(kid.number)
            return f"<</Type /MCR /Pg {self._pages[kid.page]} 0 R /MCID {kid.number}>>"
        annotation = kid.reference.format(self._document).decode("ascii")
        return f"<</Type /OBJR /Pg {self._pages[kid.page]} 0 R /Obj {annotation}>>"

    def _text(self, text: str) -> str:
        written: bytes = PDFString(text).format(self._document)
        return written.decode("latin-1")
