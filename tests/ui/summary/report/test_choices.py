"""What is chosen for the summary, and presets."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.pdf import parts
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.parts import AT_FIRST, PARTS
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.ui.summary.report.choices import (
    BUILT_IN,
    Choices,
    Preset,
    from_text,
    presets_from,
    to_text,
)


def test_at_first_it_is_what_the_command_line_prints_too():
    assert Choices().form.parts == AT_FIRST


def test_parts_are_printed_in_the_order_chosen():
    order = (parts.ACTIONS, *(part for part in PARTS if part != parts.ACTIONS))
    chosen = replace(Choices(), order=order).with_part(parts.COVER, False)
    assert chosen.form.parts[:2] == (parts.ACTIONS, parts.CONTENTS)
    assert chosen.with_part(parts.COVER, True).form.parts[1] == parts.COVER


@given(
    st.permutations(PARTS),
    st.sets(st.sampled_from(PARTS)),
    st.sampled_from([("en",), ("cy", "en")]),
    st.sampled_from(Layout),
    st.booleans(),
    st.sampled_from(NameStyle),
)
def test_a_preset_is_kept_as_it_is(order, left_out, languages, layout, large, names):
    choices = Choices(tuple(order), frozenset(left_out), languages, layout, "Letter", large)
    assert from_text(to_text(choices, "Mine", names)) == Preset("Mine", choices, names)


def test_a_part_that_is_new_is_left_out_of_what_was_kept_and_stands_where_it_usually_does():
    kept = json.loads(to_text(Choices()))
    kept["order"] = [part for part in PARTS if part != parts.METHOD]
    read = from_text(json.dumps(kept)).choices
    assert read.order == PARTS
    assert parts.METHOD in read.left_out


@pytest.mark.parametrize("text", ["", "1", "{}", '{"order": 1}', to_text(Choices()).replace('"en"', '"xx"')])
def test_what_cannot_be_read_is_let_go(text):
    assert presets_from([text, to_text(Choices(), "Mine"), to_text(Choices(large=True), "Mine")]) == [
        Preset("Mine", Choices(), NameStyle.ROLES)
    ]


def test_a_built_in_preset_leaves_language_and_paper_alone():
    mine = replace(Choices(), languages=("cy", "en"), paper="Letter")
    for preset in BUILT_IN:
        chosen = preset.applied(mine)
        assert (chosen.languages, chosen.paper) == (("cy", "en"), "Letter")
        assert preset.fits(chosen, preset.names)
        assert sum(other.fits(chosen, preset.names) for other in BUILT_IN) == 1


def test_for_the_public_nobody_is_named_and_no_single_note_is_printed():
    public = BUILT_IN[1]
    assert public.names is NameStyle.NONE
    assert not {parts.PEOPLE, parts.NOTES, parts.ASIDE, parts.APPENDIX} & set(public.choices.form.parts)
