"""The sheets of the print pack, by their kind."""

from __future__ import annotations

from collections.abc import Callable

from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.blocks import Pages
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.asking import asked_forms
from fishbowl_app.export.pdf.sheets.badges import badges
from fishbowl_app.export.pdf.sheets.board import board_pages
from fishbowl_app.export.pdf.sheets.chairs import chair_cards
from fishbowl_app.export.pdf.sheets.crib import crib
from fishbowl_app.export.pdf.sheets.dots import dot_sheets
from fishbowl_app.export.pdf.sheets.forms import feedback_forms
from fishbowl_app.export.pdf.sheets.posters import posters
from fishbowl_app.export.pdf.sheets.postits import postits
from fishbowl_app.export.pdf.sheets.qr_posters import qr_posters
from fishbowl_app.export.pdf.sheets.reports import report_forms
from fishbowl_app.export.pdf.sheets.rotation import rotation
from fishbowl_app.export.pdf.sheets.seats import seat_cards
from fishbowl_app.export.pdf.sheets.sign_in import sign_in
from fishbowl_app.export.pdf.sheets.signs import signs
from fishbowl_app.export.pdf.sheets.slips import slips
from fishbowl_app.export.pdf.sheets.tables import table_plans
from fishbowl_app.export.pdf.sheets.topics import topic_sheets
from fishbowl_app.export.pdf.sheets.wall import wall
from fishbowl_app.model.print_pack import PrintPack

Make = Callable[[Press, PrintPack, Options], list[Pages]]

# A kind that has nothing to say of a session returns blank forms, or [] where these would help nobody.
MAKERS: dict[str, Make] = {
    kinds.CRIB: crib,
    kinds.POSTERS: posters,
    kinds.QR: qr_posters,
    kinds.CHAIRS: chair_cards,
    kinds.TABLES: table_plans,
    kinds.BADGES: badges,
    kinds.PLAN: rotation,
    kinds.SEATS: seat_cards,
    kinds.FEEDBACK: feedback_forms,
    kinds.FORMS: asked_forms,
    kinds.SIGNS: signs,
    kinds.WALL: wall,
    kinds.SIGN_IN: sign_in,
    kinds.TOPICS: topic_sheets,
    kinds.REPORTS: report_forms,
    kinds.SLIPS: slips,
    kinds.POSTITS: postits,
    kinds.DOTS: dot_sheets,
    kinds.BOARD: board_pages,
}
