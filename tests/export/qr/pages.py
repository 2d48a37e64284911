"""Codes on pages, for tests: drawn as they are in print, and what becomes of a page in the hands of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

from PIL.Image import Image, Resampling
from PIL.ImageFilter import GaussianBlur
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from fishbowl_app.export.pdf.pictures.qr import CodePicture
from fishbowl_app.export.pdf.typeset.pen import Pen
from fishbowl_app.export.qr.matrix import Level, modules
from fishbowl_app.model.entities import Code, CodeKind, WifiSecurity
from fishbowl_app.model.rules.code_size import least_mm
from fishbowl_app.model.rules.codes import link_code
from tests.model.build import space

BLANK = replace(link_code(space("Hall")), owner_id="", label="Label")
CODES: dict[str, Code] = {
    "link": replace(BLANK, id="link", address="https://arolwg.llyw.cymru/cartrefi-cynnes/2026?iaith=cy#dechrau"),
    "network": replace(
        BLANK,
        id="network",
        kind=CodeKind.WIFI,
        network="Neuadd y Dref; Tŷ Gwyn 🏠",
        password='cr"oe\\so,:;',
        security=WifiSecurity.WPA,
    ),
    "event": replace(BLANK, id="0f7c2a5e-9d1b-4a57-8d55-2d0d5f0f7c2a", kind=CodeKind.EVENT),
    "contact": replace(
        BLANK,
        id="contact",
        kind=CodeKind.CONTACT,
        name="Siân Ŵyn Παπαδοπούλου",
        organisation="Cymdeithas Tai Bangor",
        phone="+44 29 2018 0000",
        email="sian@example.org",
        address="example.org/sian",
    ),
}


def page_with(payloads: Sequence[str], size_mm: float, level: Level = "M") -> bytes:
    """Return a page with codes below one another, none smaller than it may be."""
    sides = [max(size_mm, least_mm(modules(text, level))) for text in payloads]
    content = BytesIO()
    canvas = Canvas(content, pagesize=(max(sides) * mm + 40, sum(sides) * mm + 40))
    pen = Pen(None, canvas)  # type: ignore[arg-type]
    canvas.translate(20, 20)
    for text, side in zip(payloads, sides, strict=True):
        CodePicture(text, side * mm, level).draw(pen, side * mm, side * mm)
        canvas.translate(0, side * mm)
    canvas.save()
    return content.getvalue()


def blurred(page: Image) -> Image:
    """Return a page as a camera sees it that is a little out of focus."""
    return page.filter(GaussianBlur(1))


def turned(page: Image) -> Image:
    """Return a page that is held a little askew."""
    return page.rotate(5, Resampling.BILINEAR, expand=True, fillcolor=255)


def worn(page: Image) -> Image:
    """Return a page askew and out of focus."""
    return blurred(turned(page))
