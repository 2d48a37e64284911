"""What a PDF says of itself: title, subject, language, and what it conforms to. Nothing personal, no dates."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFName, PDFStream, PDFString, PDFtrue
from reportlab.pdfbase.pdfdoc import format as pdf_format

from fishbowl_app.export.pdf.typeset.tagged import TaggedCanvas
from fishbowl_app.export.xml_text import xml_text

MAKER = "Fishbowl"
_NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
)
# PDF/A knows no PDF/UA: its mark has to be explained (ISO 19005-2, 6.6.2.3).
_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" {namespaces}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{maker}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>{archive}</rdf:Description>
{extension}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_ARCHIVE = "\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"


def describe(canvas: TaggedCanvas, title: str, subject: str, language: str, *, archive: bool) -> None:
    """Let a document say what it is; with `archive` that it is PDF/A-2a, once `archived` has made it so."""
    document: Any = canvas._doc
    title, subject = " ".join(title.split()), " ".join(subject.split())
    info = _Info()
    info.title, info.subject = title, subject
    document.info = info
    document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": PDFtrue})
    packet = _PACKET.format(
        namespaces=_NAMESPACES,
        title=xml_text(title),
        subject=xml_text(subject),
        language=language,
        maker=MAKER,
        archive=_ARCHIVE if archive else "",
        extension=_EXTENSION,
    )
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document.Catalog.Metadata = _Plain(kind, packet.encode("utf-8"))


class _Info(PDFInfo):
    """Title, subject and what it was made with; the metadata have to say the same."""

    def format(self, document: Any) -> bytes:
        entries = {"Title": self.title, "Subject": self.subject, "Producer": MAKER}
        made: bytes = PDFDictionary({name: PDFString(text) for name, text in entries.items()}).format(document)
        return made


class _Plain(PDFStream):
    """A stream that is not compressed, as metadata must be."""

    def format(self, document: Any) -> bytes:
        self.dictionary["Length"] = len(self.content)
        entries: bytes = pdf_format(self.dictionary, document)
        content: bytes = self.content
        return entries + b"\nstream\n" + content + b"\nendstream\n"
