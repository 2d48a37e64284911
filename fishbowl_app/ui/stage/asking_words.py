"""What the Stage says of questions and their answers in its own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.answer_texts import difference_sentences
from fishbowl_app.model.entities import Question, QuestionKind
from fishbowl_app.model.rules.asking.data import Series
from fishbowl_app.model.rules.asking.raised import BY_HAND
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene
from fishbowl_app.number_texts import percent_text
from fishbowl_app.words import catalogue

translate = QCoreApplication.translate


def how_to_answer(question: Question, language: str) -> str:
    """Return how one answers a question, in the language it is asked in."""
    said = catalogue(language)
    match question.kind:
        case QuestionKind.SLIDER:
            return said.translate("Stage", "Put your mark anywhere on the line.")
        case QuestionKind.TRIANGLE:
            return said.translate(
                "Stage", "Put your mark anywhere in the triangle: the nearer to a corner, the more."
            )
        case QuestionKind.CHOICE if question.several:
            return said.translate("Stage", "Tick as many as you like.")
        case QuestionKind.WORDS:
            return said.translate("Stage", "Answer in your own words.")
    return said.translate("Stage", "Tick one.")


def so_far(scene: AnswersScene) -> str:
    """Return how many answers there are, and in which framing or at which moment where it is one of several."""
    if scene.hands:
        said = translate("Stage", "%n hands counted so far", None, scene.so_far)
    else:
        said = translate("Stage", "%n answers so far", None, scene.so_far)
    title = scene.conditions[0].title if len(scene.conditions) == 1 else ""
    return translate("Stage", "{0} · {1}").format(said, title) if title else said


def in_steps(scene: AnswersScene, shown: int) -> str:
    """Return how many answers are in the picture, and that it grows in steps; "" where it follows every answer."""
    least = scene.figures.least
    if scene.hands or least < 2:
        return ""
    return translate("Stage", "%n answers are in the picture. It grows by {0} at a time.", None, shown).format(
        least
    )


def not_yet(kind: QuestionKind, least: int) -> str:
    """Return from how many answers on they are shown; hands are from the first one on."""
    if kind in BY_HAND:
        return translate("Stage", "Answers on paper are shown here from %n on.", None, least)
    return translate("Stage", "Answers are shown here from %n on.", None, least)


def base(series: Series) -> str:
    """Return on how many answers a part of a picture stands."""
    if series.at_least:
        return translate("Stage", "at least %n people", None, series.base)
    if series.base and series.hands == series.base:
        return translate("Stage", "%n hands", None, series.base)
    return translate("Stage", "%n answers", None, series.base)


def too_few(least: int) -> str:
    """Return what stands in the place of a part of a picture that is not shown."""
    return translate("Stage", "fewer than %n answers", None, least)


def what_marks_mean(kind: QuestionKind) -> str:
    """Return what marks in a picture are that are no answers; "" where there are none."""
    if kind is QuestionKind.SLIDER:
        return translate("Stage", "Bar below the scale: the middle half of the answers. Thin line: the median.")
    if kind is QuestionKind.TRIANGLE:
        return translate("Stage", "Large mark: the mean of the answers.")
    return ""


def percent_of(number: int | None, count: int) -> str:
    """Return a percentage with the count that it stands on; the count alone where nobody knows of how many."""
    if number is None:
        return str(count)
    return translate("Stage", "{0} · {1}").format(percent_text(number), count)


def agree(number: int) -> str:
    """Return how many agree, in percent."""
    return translate("Stage", "{0} agree", "42 % agree").format(percent_text(number))


def gained(points: int) -> str:
    """Return how many points more or fewer agree than before."""
    if points == 0:
        return translate("Stage", "as many")
    sign = "+" if points > 0 else "−"
    return translate("Stage", "{0}%n points", None, abs(points)).format(sign)


def letters(count: int) -> Sequence[str]:
    """Return what boxes are called, in their order: A, B, ... AA."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [alphabet[n // 26 - 1] * (n >= 26) + alphabet[n % 26] for n in range(count)]


def compared() -> str:
    """Return the heading of a comparison whose form has no title."""
    return translate("Stage", "Answers compared")


def difference(scene: ComparisonScene, names: Mapping[str, str]) -> tuple[str, str]:
    """Return how the first and the last condition differ, and whether that could be chance; "" for nothing."""
    if scene.unknown:
        return translate("Stage", "Is it chance? Still being worked out …"), ""
    if scene.compared is None:
        return "", ""
    differ, *chance = difference_sentences(scene.figures, names, scene.compared, scene.questions)
    if len(scene.conditions) > 2:  # the others stand there too, perhaps without these two on the page
        differ = translate("Stage", "First and last: {0}").format(differ)
    return differ, " ".join(chance)
