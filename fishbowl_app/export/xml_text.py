"""The one way for anybody's words into the XML of pictures and of what a PDF says of itself."""

from __future__ import annotations

from xml.sax.saxutils import escape

from fishbowl_app.model.text import tidy


def xml_text(text: str) -> str:
    """Return words for XML, without what cannot stand in it: a stranger's session may have any character."""
    return escape(tidy(text, single_line=False))
