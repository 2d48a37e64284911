"""Draws the app's icon from resources/icons/app.svg in the sizes and files that each system wants."""

from __future__ import annotations

import io
import os
from pathlib import Path

from tools.bundle.parts import ROOT

SOURCE = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_LARGEST = 1024  # what macOS shows on a fine screen


def write_icons(folder: Path) -> dict[str, Path]:
    """Write NAME.ico, NAME.icns and a PNG for each size. Returns the first two by "ico" and "icns"."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    whole = Image.open(io.BytesIO(png(_LARGEST)))
    files = {ending: folder / f"fishbowl.{ending}" for ending in ("ico", "icns")}
    whole.save(files["ico"], sizes=[(size, size) for size in SIZES if size <= 256])
    whole.save(files["icns"])
    return files


def png(size: int) -> bytes:
    """Return the icon as a PNG, so many pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
