"""Draws everything that the app shows and prints into docs/gallery: light, dark and Welsh.

python3 dev.py tool tools.gallery [FOLDER]
"""

from __future__ import annotations

import os
import re
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tools.every_window import Shown

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "gallery"
PATIENCE_S = 30.0  # with processes that draw pages and count
COLOURS = (48, 32, 16)  # of a picture; fewer where it would be too large
MOST_BYTES = 60_000
# Of the afternoon only rooms and dialogs that are about it: of the others the fishbowl shows as much.
OF_AFTERNOON = ("openspace", "board", "who goes where", "notes alike", "canvases", "new canvas")


class Look(NamedTuple):
    """In which the app is drawn: the Stage is dark on light with the light window, as on a weak lamp."""

    language: str
    scheme: str
    stage: str


LOOKS = {
    "light": Look("en", "light", "light"),
    "dark": Look("en", "dark", "dark"),
    "welsh": Look("cy", "light", "dark"),
}


def main(folder: Path = FOLDER) -> int:
    """Draw all of it; the same on every Linux machine: our fonts, no screen, one time zone."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/London", LC_ALL="C.UTF-8")
    time.tzset()
    with TemporaryDirectory() as home:
        os.environ["FISHBOWL_HOME"] = home
        from fishbowl_app.app import make_application, prepare

        prepare()
        app, _ = make_application()
        names: list[str] = []
        for look in LOOKS:
            names = _draw(app, look, Path(home) / look, folder / look, names)
        from tools.gallery_paper import draw_paper

        paper = draw_paper(Path(home), folder / "paper")
    (folder / "README.md").write_text(index(names, paper), "utf-8")
    return 0


# --- what is drawn ----------------------------------------------------------------------------------------


def _draw(app: object, look: str, home: Path, folder: Path, names: list[str]) -> list[str]:
    """Draw all views in a look; return their names, which are those of the first, English look.

    Pages are named by their words, so that in another language their order tells which is which.
    """
    home.mkdir()
    for old in folder.glob("*.png"):
        old.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number, (name, widget) in enumerate(_all_views(app, LOOKS[look], home)):
        made.append(names[number] if names else name)
        if _is_wanted(made[-1], made[:-1]):
            _wait(widget)
            save(_grabbed(widget, home / "grabbed.png"), folder / f"{file_name(made[-1])}.png")
    assert not names or len(names) == len(made), f"{look} has {len(made)} views, English {len(names)}"
    return made


def _is_wanted(name: str, before: list[str]) -> bool:
    """Tell whether a view is one that the gallery shows: each once, and of questions the first of each form."""
    last = name.rsplit(" / ", 1)[-1]
    one_of_many = last.isdigit() and int(last) > 1 and not name.startswith("tour")
    return bool(name) and name not in before and not one_of_many


def shown_names(names: list[str]) -> list[str]:
    """Return which of the names of a walk have a picture."""
    return [name for number, name in enumerate(names) if _is_wanted(name, names[:number])]


def _all_views(app: object, look: Look, home: Path) -> Shown:
    from fishbowl_app.model.clock import FixedClock
    from fishbowl_app.ui.settings import STAGE_COLOURS, StageColours
    from fishbowl_app.ui.theme import Scheme, apply_theme
    from fishbowl_app.ui.translator import speak
    from tools.every_practice import every_practice
    from tools.every_window import ENDED_AT, SESSIONS, every_dialog, every_stage, every_view, shown_window

    speak(app, look.language)
    apply_theme(app, Scheme(look.scheme))
    window = shown_window(home, clock=FixedClock(ENDED_AT))
    window.settings.set(STAGE_COLOURS, StageColours(look.stage))
    yield from every_view(window)
    yield from every_practice(window)
    for session in ("afternoon", "fishbowl", "empty"):  # what both have on the Stage is fuller in the first
        window.sessions.take(SESSIONS[session](home / f"{session}.fishbowl"))
        for name, widget in every_view(window):
            yield _named(session, name), widget
        if session == "empty":
            continue
        for name, widget in every_dialog(window):
            yield f"dialog: {name}" if _named(session, name) else "", widget
        for name, widget in every_stage(window):
            yield f"Stage: {name}", widget
    window.close()


def _named(session: str, name: str) -> str:
    """Return what a view of a session is called here, "" where another session shows it as well."""
    is_of_afternoon = name.split(" / ")[0] in OF_AFTERNOON
    if session == "empty":
        return "" if " / " in name or "," in name else f"empty: {name}"
    return name if is_of_afternoon is (session == "afternoon") else ""


def _wait(widget: QWidget) -> None:
    """Wait until what processes draw and count for this view is there."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from fishbowl_app.ui.comparing import Comparing
    from fishbowl_app.ui.summary.room import SummaryRoom
    from tools.every_window import settle

    until = time.monotonic() + PATIENCE_S
    rooms = [room for room in widget.findChildren(SummaryRoom) if room.isVisible()]
    asked = [*rooms, *widget.findChildren(Comparing)]
    while not all(each.settled for each in asked) and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    settle()


def _grabbed(widget: QWidget, path: Path) -> Image.Image:
    widget.grab().save(str(path))
    return Image.open(path)


# --- files ------------------------------------------------------------------------------------------------


def save(image: Image.Image, path: Path) -> None:
    """Write a picture in few colours, and in fewer where it would be too large."""
    image = image.convert("RGB")
    for colours in COLOURS:
        few = image.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            return


def file_name(name: str) -> str:
    """Return a name of a view as that of a file: "Stage: slot / time" is "stage-slot-time"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


HEAD = """# Gallery

Everything that the app shows, in a window of 1366 by 768 pixels: light, dark and in Welsh; the Stage at 1280 by
720, dark on light in the first column. Below it what is printed. People and notes are those of the samples, which
are invented.

*Drawn by `python3 dev.py tool tools.gallery`. Each picture leads to itself in full size.*
"""


def index(names: list[str], paper: list[str]) -> str:
    """Return the page that shows all pictures, small, in tables."""
    lines = [HEAD, "| view | light | dark | Welsh |", "| --- | --- | --- | --- |"]
    lines += [_row(name, [f"{look}/{file_name(name)}.png" for look in LOOKS]) for name in shown_names(names)]
    lines += ["\n## On paper\n", "| sheet | English | Welsh and English |", "| --- | --- | --- |"]
    lines += [_row(name, [f"paper/{name}.png", f"paper/{name}-cy-en.png"]) for name in paper]
    return "\n".join(lines) + "\n"


def _row(name: str, paths: Iterable[str]) -> str:
    cells = (f'<a href="{path}"><img src="{path}" width="280" alt="{name}"></a>' for path in paths)
    return f"| {name} | {' | '.join(cells)} |"


def pictures_of(page: str) -> Iterator[str]:
    """Yield the pictures that an index names."""
    yield from re.findall(r'<img src="([^"]+)"', page)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
