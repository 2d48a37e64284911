"""Draws what the app prints for the gallery: the first pages of the summary, and of each kind of handout."""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.export.pdf.crib import crib_pdf
from fishbowl_app.export.pdf.drawn import page_images
from fishbowl_app.export.pdf.form import Form
from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import KINDS, Options
from fishbowl_app.export.pdf.summary import summary_pdf
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.session import Session
from tools.every_window import SESSIONS
from tools.gallery import save

LANGUAGES = {"": ("en",), "-cy-en": ("cy", "en")}
SUMMARY_PAGES = 5
ACROSS = 480  # pixels


def draw_paper(home: Path, folder: Path) -> list[str]:
    """Draw it from both samples, each kind from the first that has it; return the names of the sheets."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    names: dict[str, None] = {}
    for sample in ("fishbowl", "afternoon"):
        session = SESSIONS[sample](home / f"paper-{sample}.fishbowl")
        for ending, languages in LANGUAGES.items():
            names |= dict.fromkeys(_summary(session, f"summary-{sample}", languages, ending, folder))
            names |= dict.fromkeys(_handouts(session, languages, ending, folder))
        session.close()
    for ending, languages in LANGUAGES.items():
        names |= dict.fromkeys(_lectern(languages, ending, folder))
    return [*names]


def _summary(session: Session, name: str, languages: tuple[str, ...], ending: str, folder: Path) -> list[str]:
    now = session.clock.now().utc
    made = summary_pdf(
        summaries_of(session.snapshot, now, NameStyle.ALL, languages), Form(languages), archive=False
    )
    pages = range(min(SUMMARY_PAGES, made.page_count))
    names = [f"{name}-{number + 1}" for number in pages]
    _draw(made.content, dict(zip(names, pages, strict=True)), ending, folder)
    return names


def _handouts(session: Session, languages: tuple[str, ...], ending: str, folder: Path) -> list[str]:
    packs = print_packs(session.snapshot, session.clock.now().utc, NameStyle.ALL, languages)
    wanted = [kind for kind in KINDS if not (folder / f"{kind}{ending}.png").exists()]
    made = handouts_pdf(packs, Options(), wanted, archive=False, proof=False)
    _draw(made.content, {pages.kind: pages.start - 1 for pages in made.kinds}, ending, folder)
    return [pages.kind for pages in made.kinds]


def _lectern(languages: tuple[str, ...], ending: str, folder: Path) -> list[str]:
    numbers = {"lectern-1": 0, "lectern-2": 1}
    _draw(crib_pdf(languages[:1], Options()).content, numbers, ending, folder)
    return [*numbers]


def _draw(pdf: bytes, numbers: dict[str, int], ending: str, folder: Path) -> None:
    """Draw pages by the names of their pictures."""
    for name, number in numbers.items():
        (image,) = page_images(pdf, 1.5, [number])
        save(image.resize((ACROSS, round(image.height * ACROSS / image.width))), folder / f"{name}{ending}.png")
