"""How words fit on a note, and that what a picture tells is told by more than colour."""

import pytest

from fishbowl_app.model.entities import Colour
from fishbowl_app.ui.board.wall.scene.face import PLAIN, Face, Look, Mark
from fishbowl_app.ui.board.wall.scene.fitted import SIZES, fitted
from fishbowl_app.ui.board.wall.scene.note_paint import STEPS, note_picture, step_for

FACE = Face("Damp walls", Colour.YELLOW, ("", ""), 0, 0, False, 0)


def test_few_words_are_large_and_many_are_small_but_whole(qapp):
    few, many = fitted("Damp walls", 142, 104), fitted("Nobody rings back about the damp. " * 6, 142, 104)
    assert (few.size, few.lines, few.cut) == (SIZES[0], ("Damp walls",), False)
    assert many.size < SIZES[0]
    assert " ".join(many.lines).split() == ("Nobody rings back about the damp. " * 6).split()


def test_more_words_than_fit_are_cut_and_say_so(qapp):
    found = fitted("Nobody rings back about the damp. " * 30, 142, 104)
    assert found.cut
    assert found.size == SIZES[-1]
    assert found.lines[-1].endswith("…")


@pytest.mark.parametrize("words", ["Llanfair" * 30, "One\n\nTwo\nThree", "Damp 🏚️ walls 🏚️ " * 5, "ŵŷ" * 40])
def test_no_letter_is_lost(qapp, words):
    found = fitted(words, 142, 104)
    assert "".join("".join(found.lines).split()) == "".join(words.split())


def test_a_step_is_finer_than_the_zoom_and_never_beyond_the_last():
    assert [step_for(zoom) for zoom in (0.05, 0.28, 0.4, 1.0, 1.3, 9.0)] == [0.25, 0.25, 0.5, 1.0, 2.0, 2.0]
    assert step_for(STEPS[2] * 1.1) == STEPS[2]


def grey(face, look):
    """Return the picture without colours."""
    image = note_picture(face, look, 1.0).toImage()
    return image.convertToFormat(image.Format.Format_Grayscale8)


@pytest.mark.parametrize(
    ("face", "look"),
    [
        (FACE, Look(selected=True)),
        (FACE, Look(current=True)),
        (FACE, Look(mark=Mark.SURE)),
        (FACE, Look(mark=Mark.UNSURE)),
        (Face("Damp walls", Colour.YELLOW, ("", ""), 0, 0, True, 0), PLAIN),
        (Face("Damp walls", Colour.YELLOW, ("", ""), 3, 0, False, 0), PLAIN),
        (Face("Damp walls", Colour.YELLOW, ("T", "yellow"), 0, 2, False, 4), PLAIN),
    ],
)
def test_what_is_told_can_be_seen_without_colours(qapp, face, look):
    assert grey(face, look) != grey(FACE, PLAIN)
