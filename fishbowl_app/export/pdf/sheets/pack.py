"""The sheets of the print pack, by their kind."""

from __future__ import annotations

from collections.abc import Callable

from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.blocks import Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.signs import signs
from fishbowl_app.model.print_pack import PrintPack

Make = Callable[[Press, PrintPack, Options], list[Pages]]

# A kind that has nothing to say of a session returns blank forms, or [] where these would help nobody.
MAKERS: dict[str, Make] = {
    kinds.SIGNS: signs,
}
