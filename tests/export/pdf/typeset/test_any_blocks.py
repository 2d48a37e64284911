"""Whatever blocks are put together, their pages are accessible and say every word."""

from __future__ import annotations

import page
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import (
    Bar,
    BarRow,
    Bars,
    Beside,
    Big,
    Block,
    Bullets,
    Card,
    Cards,
    Column,
    Contents,
    Figure,
    Gap,
    Heading,
    Keep,
    NewPage,
    Pages,
    Pair,
    Panel,
    Quote,
    Room,
    Rules,
    Table,
    Text,
)
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from tests.export.pdf.typeset.blocks_of_all_kinds import A4, Plate

STYLES = (look.PLAIN, look.LEADING, look.CELL_RIGHT, look.QUOTE, look.SUBHEADING)
said = st.sampled_from(
    ["", "Heat", "one two three " * 30, "x" * 150, "Tŷ\n\nŵyn", "漢字 для", "a <b> & https://a.b/c"]
)
texts = st.builds(Text, said, st.sampled_from(STYLES), st.sampled_from(["en", "cy", "fr"]))
words = (
    texts | st.builds(Pair, texts, texts) | st.builds(Pair, texts, st.none()) | st.builds(Pair, st.none(), texts)
)
lengths = st.floats(0, 1)
simple: st.SearchStrategy[Block] = st.one_of(
    words,
    st.builds(Heading, words, st.integers(1, 3), st.floats(0, 900)),
    st.builds(Quote, words, st.tuples(words) | st.just(())),
    st.builds(Bullets, st.lists(st.tuples(words, words), max_size=3).map(tuple), st.booleans()),
    st.builds(Big, words, st.floats(20, 600)),
    st.builds(Figure, st.builds(Plate, words), st.none() | texts.filter(lambda text: text.words)),
    st.builds(
        Bars,
        st.lists(st.builds(BarRow, words, st.tuples(st.builds(Bar, lengths, words))), max_size=4).map(tuple),
        words,
    ),
    st.builds(Rules, st.integers(0, 40), boxed=st.booleans()),
    st.builds(Gap, st.floats(0, 2000)),
    st.builds(NewPage),
    st.builds(Room, st.floats(0, 2000)),
    st.builds(Contents, words),
)


def groups(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, max_size=3).map(tuple)
    columns = st.tuples(*[st.builds(Column, words, st.none() | st.floats(20, 400), st.booleans())] * 2)
    rows = st.lists(st.tuples(several, several), max_size=4).map(tuple)
    cards = st.lists(st.builds(Card, several, st.booleans(), upside_down=st.booleans()), max_size=5).map(tuple)
    return st.one_of(
        st.builds(Table, columns, rows, st.booleans(), st.none() | st.floats(0, 900), st.booleans()),
        st.builds(Panel, several, st.just(look.TINT), st.floats(0, 30)),
        st.builds(Beside, st.tuples(several, several), st.just((1.0, 2.0))),
        st.builds(Keep, several),
        st.builds(Cards, cards, st.integers(1, 3), st.integers(1, 3), fold=st.booleans()),
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(st.recursive(simple, groups, max_leaves=6), min_size=1, max_size=6), st.booleans())
def test_whatever_is_printed_is_accessible(blocks, large):
    foot = Text("Foot", look.FOOTER, "en")
    made = pdf_of([Pages(A4, tuple(blocks), foot)], Info("Title", "Subject", "en"), large=large, archive=False)
    report = page.validate_pdf_bytes(made.content, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
