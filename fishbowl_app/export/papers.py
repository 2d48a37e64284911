"""Sizes of paper, and the colours of notes in print and pictures; known without loading a PDF library."""

from __future__ import annotations

from fishbowl_app.model.entities import Colour

# Width and height in mm, by the name of the usual paper.
PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
LARGE_PAPERS = {"A4": (297.0, 420.0), "Letter": (279.4, 431.8)}  # A3 and Tabloid: twice the usual one
# So pale that words on them read as on paper.
NOTE_COLOURS = {
    Colour.YELLOW: "#FBF1C4",
    Colour.BLUE: "#D8E8F6",
    Colour.GREEN: "#DCEFD8",
    Colour.PINK: "#F9DEE7",
    Colour.PURPLE: "#E7DEF3",
    Colour.ORANGE: "#FBE4CD",
}
