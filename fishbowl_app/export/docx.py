"""The write-up as a Word file: real headings, lists and quotes, the language of every text, nobody's name."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from fishbowl_app.export.papers import PAPERS
from fishbowl_app.export.wording import Wording
from fishbowl_app.export.write_up import Block, Form, paragraphs, write_up
from fishbowl_app.model.rules.article import Article
from fishbowl_app.words import language_tag

_STYLES = {
    Form.TITLE: "Title",
    Form.HEADING: "Heading 1",
    Form.SUBHEADING: "Heading 2",
    Form.FACTS: "Subtitle",
    Form.TEXT: "Normal",
    Form.QUOTE: "Quote",
    Form.ITEM: "List Bullet",
}
_INK, _ACCENT, _QUIET = RGBColor(0x1F, 0x1B, 0x16), RGBColor(0x0B, 0x6A, 0x6E), RGBColor(0x59, 0x52, 0x49)


def word_file(told: Article, words: Wording, tongues: Mapping[str, str] | None = None, paper: str = "A4") -> bytes:
    """Return the write-up as a DOCX file.

    Args:
        told: what it says.
        words: the language of headings and labels.
        tongues: of texts that are in another language, which.
        paper: one of PAPER_NAMES.
    """
    made = Document()
    _set_paper(made, paper)
    _set_styles(made, words)
    styles = {form: made.styles[name].style_id for form, name in _STYLES.items()}
    blocks = write_up(told, words)
    spoken = {part: tongue for text, tongue in (tongues or {}).items() for part in (text, *paragraphs(text))}
    for block in blocks:
        _add(made, styles[block.form], block, block.language or spoken.get(block.text, ""))
    _set_properties(made, blocks[0].text, words)
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def _add(made: WordDocument, style_id: str, block: Block, language: str) -> None:
    paragraph = made.add_paragraph()
    paragraph._p.style = style_id  # by its name it would be looked for each time, which takes most of the time
    _say(paragraph, block.text, language)
    if block.below:
        paragraph.add_run().add_break()
        run = paragraph.add_run(block.below)
        run.italic, run.font.size, run.font.color.rgb = False, Pt(9.5), _QUIET


def _say(paragraph: Paragraph, text: str, language: str) -> None:
    """Put in words; in a language of their own they are read, and checked for spelling, in that."""
    run = paragraph.add_run(text)
    if language:
        run._element.get_or_add_rPr().append(_language(language))


def _language(language: str) -> Any:
    """Return the mark that says which language a text is in."""
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), language_tag(language))
    return mark


def _set_styles(made: WordDocument, words: Wording) -> None:
    """Let the styles look like our other prints, in letters that every computer has."""
    for name in set(_STYLES.values()):
        style = made.styles[name]
        style.font.name, style.font.color.rgb = "Calibri", _INK
        fonts = style.element.rPr.rFonts
        for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{kind}"), None)
    for name in ("Title", "Heading 1"):
        made.styles[name].font.color.rgb = _ACCENT
    facts, quote = made.styles["Subtitle"], made.styles["Quote"]
    facts.font.size, facts.font.italic, facts.font.color.rgb = Pt(10), False, _QUIET
    quote.font.italic = False
    quote.paragraph_format.left_indent, quote.paragraph_format.keep_together = Mm(8), True
    for mark in made.styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), language_tag(words.language))


def _set_paper(made: WordDocument, paper: str) -> None:
    section = made.sections[0]
    width, height = PAPERS[paper]
    section.page_width, section.page_height = Mm(width), Mm(height)


def _set_properties(made: WordDocument, title: str, words: Wording) -> None:
    """Say what it is, and nothing of who made it."""
    about = made.core_properties
    about.title, about.author, about.language = title, "Fishbowl", language_tag(words.language)
    about.comments = about.last_modified_by = ""
    about.created = about.modified = datetime.now(UTC)
