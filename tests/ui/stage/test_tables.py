"""Table rounds on the Stage: everybody finds their name and reads their table, whatever page it is on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.rules.stage_tables import TableOf
from fishbowl_app.ui.stage.layout import lay_out
from fishbowl_app.ui.stage.paging import pages_of, share_out
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.state import StageState
from tests.ui.stage.states import MANY, MANY_TABLES, NAMES, SIZES, STATES, WELSH, a_list

USUAL = (1280, 720)
LONGEST = 61  # pages; as many as a list has of sixty tables that need one each, and the first again


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def size(request, qapp):
    return request.param


def said(picture):
    return " ".join(line.text for line in picture.words)


def pages(state, size):
    """Return each page of a scene once, as it turns."""
    first = lay_out(replace(state, turned=0), *size)
    found = [first]
    for turned in range(1, LONGEST + 1):
        page = lay_out(replace(state, turned=turned), *size)
        if page == first:
            return found
        found.append(page)
    raise AssertionError("it never begins anew")


def box_beside(picture, line):
    """Return the box left of a name, and the words in it."""
    boxes = [item for item in picture.items if isinstance(item, Box) and item.place.right <= line.place.x]
    across = [box for box in boxes if box.place.y <= line.place.middle[1] <= box.place.bottom]
    box = max(across, key=lambda box: box.place.x)
    number = next(word for word in picture.words if box.place.holds(Rect(*word.place.middle, 0, 0)))
    return box, number


# --- who goes where ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["tables-next", "tables-next-many"])
def test_everybody_is_on_one_page_with_their_table_beside_the_name(name, size):
    state = STATES[name]
    found = {}
    for page in pages(state, size):
        names = {row.name for row in state.scene.people}
        for line in (line for line in page.words if line.text in names):
            assert line.text not in found, "twice"
            box, number = box_beside(page, line)
            found[line.text] = TableOf(line.text, int(number.text), box.fill == "accent")
            assert number.style.bold
            assert number.size >= line.size
    assert tuple(found.values()) == state.scene.people, "in its order, and moving marked by a filled box"


def test_sixty_people_are_on_one_page_of_an_ordinary_projector(qapp):
    page = lay_out(StageState(a_list(MANY[:60], moves=0)), *USUAL)
    shown = [line for line in page.words if line.text in MANY]
    assert len(shown) == 60
    assert len({line.size for line in shown}) == 1
    assert "Page" not in said(page)


def test_the_pages_are_about_as_long_and_say_in_words_which_they_are(size):
    found = pages(STATES["tables-next-many"], size)
    assert len(found) >= 2
    lengths = [sum(line.text in MANY for line in page.words) for page in found]
    assert max(lengths) - min(lengths) < len(found)
    for number, page in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in said(page)


def test_no_name_is_cut_however_long(size):
    for name in ("tables-next-worst", "tables-worst"):
        lines = [line for page in pages(STATES[name], size) for line in page.words if not line.style.clock]
        assert [line.text for line in lines if "…" in line.text] == []


def test_what_the_filled_boxes_mean_is_said_where_there_are_any(size):
    assert "you change tables" in said(lay_out(STATES["tables-next"], *size))
    first = lay_out(StageState(a_list(NAMES, moves=0)), *size)
    assert "you change tables" not in said(first)
    assert {item.fill for item in first.items if isinstance(item, Box)} == {"card"}


def test_who_is_not_on_the_list_is_told_whom_to_ask(size):
    assert "Not on the list? Ask the moderator." in said(lay_out(STATES["tables-next-many"], *size))
    assert "Not on the list" not in said(lay_out(STATES["tables-next"], *size))


def test_few_names_are_large(qapp):
    page = lay_out(STATES["tables-next"], *USUAL)
    assert min(line.size for line in page.words if line.text in NAMES) * 15 >= USUAL[1]


# --- who sits where ---------------------------------------------------------------------------------------


def test_each_table_has_a_card_with_its_people(size):
    found = pages(STATES["tables-many"], size)
    for table in MANY_TABLES:
        title = f"Table {table.number}"
        page = next(page for page in found if any(line.text == title for line in page.words))
        head = next(line for line in page.words if line.text == title)
        card = next(
            item.place
            for item in page.items
            if isinstance(item, Box) and item.place.holds(Rect(*head.place.middle, 0, 0))
        )
        on_card = [line.text for line in page.words if card.holds(Rect(*line.place.middle, 0, 0))]
        assert on_card == [title, *table.names]
        assert "12:05" in said(page) or "0:42" in said(page)


@pytest.mark.parametrize("name", ["tables-nameless", "tables-next-nameless"])
def test_where_nobody_is_named_tables_have_counts(name, size):
    words = said(lay_out(STATES[name], *size))
    assert words.count("5 people") == 12
    assert "Somebody" not in words
    assert ("The moderator tells you which table is yours." in words) == ("next" in name)


def test_those_of_one_role_are_counted(size):
    words = said(lay_out(STATES["tables-next-roles"], *size))
    assert "3 × Tenant" in words
    assert words.count("Housing officer") == 5
    assert "Somebody" in words


# --- the seats of the circle ------------------------------------------------------------------------------


def test_who_changes_chairs_has_an_arrow_from_one_to_the_other(size):
    picture = lay_out(STATES["seats"], *size)
    arrows = [item for item in picture.items if getattr(item, "icon", "") == "right"]
    assert len(arrows) == 1, "Bethan keeps her chair"
    row = [line for line in picture.words if line.place.y <= arrows[0].place.middle[1] <= line.place.bottom]
    beside = [line.text for line in sorted(row, key=lambda line: line.place.x)]
    assert beside[beside.index("5") :] == ["5", "3", "Caradog"]
    assert "some on another chair" in said(picture)


def test_long_names_on_twelve_chairs_are_whole(size):
    words = said(lay_out(STATES["seats-twelve"], *size))
    assert all(all(part in words for part in name.split()) for name in WELSH)
    assert "…" not in words
    assert "Back to the outer circle" in words


# --- pages ------------------------------------------------------------------------------------------------


def test_pages_are_as_few_as_will_do_and_as_long_as_each_other():
    length, size = share_out(61, 24, 50, lambda count, size: count * size <= 30 * 30)
    assert (length, size) == (31, 29)
    assert [len(page) for page in pages_of(range(61), length)] == [31, 30]


def test_what_never_fits_goes_on_a_page_of_its_own():
    assert share_out(3, 24, 50, lambda count, size: False) == (1, 24)


def test_a_list_of_one_page_never_turns(qapp):
    assert pages(STATES["tables-next"], USUAL) == [lay_out(STATES["tables-next"], *USUAL)]
