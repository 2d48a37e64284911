"""The crib for the lectern as a PDF of its own: two pages in each language, about no session."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.pdf.fonts import register_fonts
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.lectern import lectern
from fishbowl_app.export.pdf.sheets.paper import paper
from fishbowl_app.export.pdf.typeset.press_run import Info, Made, pdf_of
from fishbowl_app.export.wording import Wording

SIDES = 2  # of one sheet of paper, for each language
SCALES = (1.15, 1.08, 1.0)  # a lectern is further from the eye than a hand


def crib_pdf(languages: Sequence[str], options: Options) -> Made:
    """Return the crib in one language, or in one after the other, as large as fits.

    `options` say on what paper, with which keys.
    """
    register_fonts()
    for scale in SCALES:
        made = _set(languages, options, scale)
        if made.page_count <= SIDES * len(languages):
            break
    return made


def _set(languages: Sequence[str], options: Options, scale: float) -> Made:
    presses = [Press(paper(options), Wording(code)) for code in languages]
    title = presses[0].words.translate("Crib", "Crib for the lectern")
    pages = [each for press in presses for each in lectern(press, options, scale)]
    return pdf_of(pages, Info(title, title, languages[0]))


def write_crib(path: Path, languages: Sequence[str], options: Options) -> None:
    """Write the crib, whole or not at all.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    write_whole(path, crib_pdf(languages, options).content)
