"""Every kind of block as a tagged PDF: by every rule, and read back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import product

import pikepdf
import pypdfium2 as pdfium
import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Contents, Figure, Pages, Panel
from fishbowl_app.export.pdf.typeset.press_run import Cancelled, Info, Made, pdf_of
from tests.export.pdf.gates import assert_accessible, texts_in_order
from tests.export.pdf.reading import squeezed
from tests.export.pdf.typeset.blocks_of_all_kinds import ENGLISH, WELSH, Maker, Plate

INFO = Info("Warm\nhomes", "Summary", "en")
KINDS = {"one language": (False, False), "two languages": (True, False), "large print": (False, True)}


@pytest.fixture(scope="module")
def documents() -> dict[str, Made]:
    return {name: pdf_of(Maker(woven).pages(), INFO, large=large) for name, (woven, large) in KINDS.items()}


@pytest.fixture(params=KINDS)
def made(request, documents) -> Made:
    return documents[request.param]


@pytest.fixture
def one(documents) -> Made:
    return documents["one language"]


@pytest.fixture
def woven(documents) -> Made:
    return documents["two languages"]


def opened(made: Made) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(made.content))


def elements(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield the structure in the order in which it is read."""

    def inside(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
        yield element
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from inside(kid)

    yield from inside(document.Root.StructTreeRoot.K[0])


def roles(document: pikepdf.Pdf, *wanted: str) -> list[str]:
    return [role for element in elements(document) if (role := str(element.S)[1:]) in wanted]


# --- rules ------------------------------------------------------------------------------------------------


def test_every_rule_is_kept(made):
    assert_accessible(made.content)


def test_previews_are_accessible_too():
    assert_accessible(pdf_of(Maker().pages(), INFO, archive=False).content, archive=False)


def test_the_same_pages_make_the_same_file(one):
    assert pdf_of(Maker().pages(), INFO).content == one.content


def test_nothing_is_told_of_whoever_made_it(one):
    with opened(one) as document:
        assert dict(document.docinfo) == {"/Title": "Warm homes", "/Subject": "Summary", "/Producer": "Fishbowl"}
        assert "creator" not in document.Root.Metadata.read_bytes().decode().lower()


# --- structure --------------------------------------------------------------------------------------------


def test_headings_leave_out_no_level_and_are_in_the_outline(one):
    with opened(one) as document:
        assert roles(document, "H1", "H2", "H3") == ["H1", "H2", "H1", "H2", "H1", "H2", "H1"]
        with document.open_outline() as outline:
            assert [(entry.title, [below.title for below in entry.children]) for entry in outline.root] == [
                ("Round 1", ["What was said"]),
                ("Round 2", ["What was said"]),
                ("The wall", []),
            ]


def test_a_table_is_one_over_pages_and_its_heads_are_read_once(one):
    with opened(one) as document:
        assert roles(document, "Table") == ["Table"] * 3
        columns = [element for element in elements(document) if element.get("/A", {}).get("/Scope") == "/Column"]
        assert len(columns) == 3 + 3 + 4
    assert sum(page.count("No. Note Dots") for page in texts_in_order(one.content)) > 2, (
        "they come again to the eye"
    )


def test_a_chart_and_a_picture_say_what_they_show(one, woven):
    with opened(one) as document:
        figures = [element for element in elements(document) if element.S == "/Figure"]
        assert all("/BBox" in figure.A for figure in figures)
        alts = [str(figure.Alt) for figure in figures]
    assert alts[1].splitlines()[:2] == ["Time by group", "Group 0: 0 people, 0 minutes"]
    assert alts[-1] == "A circle: heat"
    with opened(woven) as document:
        alts = [str(element.Alt) for element in elements(document) if "/Alt" in element]
    assert alts[1].splitlines()[0] == "Time by group / Amser fesul grŵp"
    assert alts[-1] == "A circle: heat / Cylch: gwres"


def test_what_is_in_another_language_says_so(woven):
    with opened(woven) as document:
        languages = {str(element.Lang) for element in elements(document) if "/Lang" in element}
        assert str(document.Root.Lang) == "en-GB"
    assert languages == {"cy-GB"}


def test_links_lead_to_addresses_and_to_pages(one):
    with opened(one) as document:
        (address,) = [link.A.URI for page in document.pages for link in page.get("/Annots", []) if "/A" in link]
        assert str(address) == "https://example.org/session"
        assert roles(document, "TOC", "TOCI") == ["TOC", "TOCI", "TOCI", "TOCI"]
    contents = texts_in_order(one.content)[0]
    pages = {title: int(page) for title, page in re.findall(r"(Round \d|The wall)\s+(\d+)", contents)}
    starts = {title: texts_in_order(one.content)[page - 1].splitlines()[0] for title, page in pages.items()}
    assert starts["Round 1"] == "Round 1"
    assert pages["The wall"] == one.starts[1]


# --- what is read back ------------------------------------------------------------------------------------


def test_texts_are_read_in_their_order_and_nothing_is_markup(one):
    text = squeezed("".join(texts_in_order(one.content)))
    said = (
        "Warm <b>homes</b>",
        "Our page",
        "Contents",
        ENGLISH * 8,
        "What was said",
        ENGLISH,
        "A tenant",
        "Group 29",
    )
    rest = text
    for words in map(squeezed, said):
        _, found, rest = rest.partition(words)
        assert found == words


def test_of_two_languages_each_paragraph_is_read_whole(woven):
    text = squeezed("".join(texts_in_order(woven.content)))
    assert squeezed(ENGLISH * 8 + WELSH * 8) in text
    assert squeezed("1" + ENGLISH + WELSH + "7") in text, "in a cell one is below the other"
    assert "Page1of" in text
    assert "Tudalen1o" in text


def test_pages_have_a_size_of_their_own_and_start_where_is_said(made):
    with opened(made) as document:
        sizes = [tuple(round(float(edge)) for edge in page.MediaBox)[2:] for page in document.pages]
    assert made.page_count == len(sizes)
    assert made.starts[0] == 1
    assert [sizes[start - 1] for start in made.starts] == [(595, 842), (1191, 842), (595, 842)]


def test_nothing_is_small_in_large_print_and_nothing_leaves_the_page(documents):
    made = documents["large print"]
    with pdfium.PdfDocument(made.content) as document:
        for page in list(document)[: made.starts[2] - 1]:
            found = list(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT]))
            assert min(text.get_font_size() for text in found) >= look.LARGE - 0.01
            assert all(
                left > 0 and right < page.get_width() for left, _, right, _ in (one.get_bounds() for one in found)
            )


# --- the way there ----------------------------------------------------------------------------------------


def test_progress_is_told_and_somebody_may_stop_it():
    told: list[float] = []
    pdf_of(Maker().pages(), INFO, archive=False, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        pdf_of(Maker().pages(), INFO, cancelled=lambda: True)


def test_nothing_makes_no_page():
    assert pdf_of([], INFO).page_count == 0


def test_what_marks_stand_for_is_told_at_the_end_and_in_the_contents():
    press = Maker().press
    pages = [
        Pages(
            press.sheet,
            (
                Contents(press.paragraph("Contents")),
                press.heading("One"),
                press.paragraph("\ue000"),
                Figure(Plate(press.paragraph("\ue001")), None),
            ),
            None,
        )
    ]
    made = pdf_of(
        pages, INFO, unshown=lambda missing: [press.heading("Marks"), press.paragraph(f"{len(missing)} marks")]
    )
    assert made.marks == 2
    (text,) = texts_in_order(made.content)
    assert text.split()[:5] == ["Contents", "One", "1", "Marks", "1"]
    assert re.findall(r"\[\d]", text) == ["[1]", "[2]", "[2]"]
    assert text.endswith("2 marks")


def test_addresses_that_people_typed_are_links_in_the_midst_of_a_text():
    press = Maker().press
    said = f"{ENGLISH}See https://example.org/a?b=1&c=2, or (https://example.org/{'long' * 40}). Thanks!"
    blocks = press.heading("Notes"), press.paragraph(said), press.table([("A",), ("B",)], [(said, "https://")])
    made = pdf_of([Pages(press.sheet, blocks, None)], INFO)
    assert_accessible(made.content)
    assert squeezed(said) in squeezed(texts_in_order(made.content)[0])
    with opened(made) as document:
        found = [str(link.A.URI) for link in document.pages[0].Annots]
    assert found == ["https://example.org/a?b=1&c=2", f"https://example.org/{'long' * 40}"] * 2


def test_what_is_too_high_for_a_page_goes_on_over_pages_in_letters_as_large():
    press = Maker().press
    panel = Panel(tuple(press.paragraph(f"{ENGLISH * 3}{number}.") for number in range(40)), look.TINT, 12)
    made = pdf_of([Pages(press.sheet, (press.heading("Panel"), panel), None)], INFO)
    assert made.page_count > 2
    assert squeezed("".join(texts_in_order(made.content))).count("wouldcome.") == 40 * 3
    with pdfium.PdfDocument(made.content) as document:
        texts = [text for page in document for text in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT])]
        assert min(text.get_font_size() for text in texts) == look.PLAIN.fontSize


def test_no_row_of_a_table_stands_alone_on_a_page():
    press = Maker().press
    for count in range(32, 36):  # 33 fill a page
        table = press.table([("No.",), ("Note",)], [(f"row {number}", "Heat") for number in range(count)])
        made = pdf_of([Pages(press.sheet, (table,), None)], INFO, archive=False)
        rows = [len(re.findall(r"row \d+", page)) for page in texts_in_order(made.content)]
        assert sum(rows) == count
        assert rows[-1] > 1


def test_no_heading_stands_without_two_rows_of_its_table():
    press = Maker().press
    for count, lines in product((2, 3, 5), range(25, 31)):  # from enough room for all to too little for two
        table = press.table([("No.",), ("Note",)], [(f"row {number}", "Heat") for number in range(count)])
        above = [press.paragraph("Heat") for _ in range(lines)]
        made = pdf_of(
            [Pages(press.sheet, (*above, press.heading("Feedback", 2), table), None)], INFO, archive=False
        )
        pages = texts_in_order(made.content)
        rows = [len(re.findall(r"row \d+", page)) for page in pages]
        assert sum(rows) == count
        assert 1 not in rows
        assert all("row 0" in page for page in pages if "Feedback" in page)
