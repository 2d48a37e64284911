"""Every scene of a question, the friendly and the worst: long words, twelve boxes, six framings, two languages."""

from __future__ import annotations

import random
from collections import Counter

from fishbowl_app.model.entities import Box, Compares, Condition, Form, Question, QuestionKind
from fishbowl_app.model.rules.asking.data import Comparison, QuestionFigures, Series
from fishbowl_app.model.rules.asking.numbers import percentages, spread, statement_percentages
from fishbowl_app.model.rules.stage_asking import AnswersScene, AskedIn, ComparisonScene, QuestionScene, pair_of
from fishbowl_app.ui.stage.state import StageState

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
ASKED = "Who should decide when a home is too cold to live in?"
LONG_ASKED = (
    "Pwy ddylai benderfynu pryd mae cartref yn rhy oer i fyw ynddo, a sut y byddai tenantiaid a swyddogion tai "
    "yn gwybod bod y penderfyniad hwnnw wedi'i wneud yn deg, yn agored ac mewn da bryd cyn i'r gaeaf nesaf?"
)
WORDING = "A tenant rings in January. The boiler has been off for nine days and the landlord waits for a part."
TITLES = ("Damp and mould", "Repairs that take weeks", "Rent", "Neighbours", "Buses", "Nobody rings back")
WORST_TITLES = tuple(f"{LONG} a'r cylch: tai cynnes i bawb {n}" for n in range(12))
EXTREMES = ("The landlord alone", "The tenants alone", "")
CORNERS = ("Whoever lives there", "Whoever pays for it", "Whoever can mend it")
LONG_EXTREMES = (
    f"Y landlord, {LONG[:30]}",
    "Y tenantiaid eu hunain, gyda'i gilydd ac yn agored",
    f"Neb {LONG[:20]}",
)
NAMES = ("Landlord", "Tenant", "Council", "Neighbour", "Doctor", "Nobody in particular")
LEAST = 5
FORM = Form("form", 0, "Failure framings", "", Compares.FRAMINGS, True, False, False)


def question(kind, wording=ASKED, extremes=EXTREMES, several=False):
    return Question("question", "form", 0, kind, wording, *extremes, several)


def boxes(titles):
    return tuple(Box(f"box {n}", "question", n, title) for n, title in enumerate(titles))


def asked(kind, titles=(), framing="", wording="", language="en", **fields):
    return AskedIn(language, question(kind, **fields), tuple(titles), framing, wording)


def scene_of(*each):
    return StageState(QuestionScene(each))


def conditions(names):
    return tuple(Condition(f"condition {n}", "form", n, name, "", 1, None) for n, name in enumerate(names))


def a_series(kind, number, count, titles, *, hands=0, seed=1):
    """Return answers of one condition, invented; fewer than LEAST are hidden."""
    chance = random.Random(seed + number)
    empty = Series(f"condition {number}", (), count, count, hands, hidden=False)
    if count < LEAST:
        return Series(f"condition {number}", (), count, 0, 0, hidden=True)
    if kind is QuestionKind.TRIANGLE:
        shares = [[chance.random() ** (1 + number), chance.random(), chance.random()] for _ in range(count)]
        marks = tuple(sorted(tuple(100 * share / sum(each) for share in each) for each in shares))
        return Series(empty.condition_id, (), count, count, hands, hidden=False, marks=marks)
    if kind is QuestionKind.SLIDER:
        values = tuple(
            sorted(min(100.0, max(0.0, round(chance.gauss(35 + 20 * number, 22)))) for _ in range(count))
        )
        return Series(empty.condition_id, (), count, count, hands, False, values, spread=spread(values))
    places = 5 if kind is QuestionKind.STATEMENT else len(titles)
    given = Counter(min(places - 1, int(chance.betavariate(2 + number, 2) * places)) for _ in range(count))
    counts = tuple(given[place] for place in range(places))
    shares = (statement_percentages if kind is QuestionKind.STATEMENT else percentages)(counts)
    return Series(empty.condition_id, (), count, count, hands, False, (), counts, tuple(shares))


def figures(kind, counts, titles=(), *, hands=0, **fields):
    rows = tuple(a_series(kind, n, count, titles, hands=hands) for n, count in enumerate(counts))
    return QuestionFigures(question(kind, **fields), boxes(titles), rows, (), (), LEAST)


def answers(kind, *counts, titles=(), names=NAMES, hands=0, **fields):
    shown = figures(kind, counts, titles, hands=hands, **fields)
    return StageState(
        AnswersScene(FORM, conditions(names[: len(counts)]), shown, sum(counts) + 2, hands=hands > 0)
    )


def comparison(kind, *counts, titles=(), names=NAMES, **fields):
    shown = figures(kind, counts, titles, **fields)
    first, last = pair_of(shown)
    told = Comparison(first, last, 18.0, 0.0032, 9_999, 31, exact=False, paired=False)
    return StageState(ComparisonScene(FORM, conditions(names[: len(counts)]), shown, 1, told))


K = QuestionKind
LONG_NAMES = tuple(f"{name} {LONG}" for name in NAMES)
ASKING_STATES = {
    "question-slider": scene_of(asked(K.SLIDER)),
    "question-framing": scene_of(asked(K.SLIDER, framing="Landlord", wording=WORDING)),
    "question-statement": scene_of(asked(K.STATEMENT, wording="", framing="")),
    "question-choice": scene_of(asked(K.CHOICE, TITLES[:4])),
    "question-choice-twelve": scene_of(asked(K.CHOICE, TITLES * 2, several=True)),
    "question-triangle": scene_of(asked(K.TRIANGLE, extremes=CORNERS)),
    "question-words": scene_of(asked(K.WORDS)),
    "question-two-languages": scene_of(
        asked(K.STATEMENT, language="cy", framing="Landlord", wording=WORDING), asked(K.STATEMENT)
    ),
    "question-two-sliders": scene_of(asked(K.SLIDER, language="cy"), asked(K.SLIDER)),
    "question-two-triangles": scene_of(asked(K.TRIANGLE, extremes=CORNERS), asked(K.TRIANGLE, extremes=CORNERS)),
    "question-worst-slider": scene_of(asked(K.SLIDER, framing=LONG, wording=WORDING * 3, extremes=LONG_EXTREMES)),
    "answers-none": answers(K.SLIDER, 3),
    "answers-dots": answers(K.SLIDER, 20),
    "answers-many": answers(K.SLIDER, 105),
    "answers-framings": answers(K.SLIDER, 20, 15),
    "answers-statement": answers(K.STATEMENT, 25),
    "answers-hands": answers(K.STATEMENT, 38, hands=38),
    "answers-choice": answers(K.CHOICE, 25, titles=TITLES),
    "answers-triangle": answers(K.TRIANGLE, 25, extremes=CORNERS),
    "comparison-slider": comparison(K.SLIDER, 106, 112),
    "comparison-dots": comparison(K.SLIDER, 20, 18),
    "comparison-six": comparison(K.SLIDER, 30, 42, 18, 3, 50, 11),
    "comparison-statement": comparison(K.STATEMENT, 30, 28),
    "comparison-statement-six": comparison(K.STATEMENT, 30, 28, 12, 3, 40, 9),
    "comparison-choice": comparison(K.CHOICE, 30, 28, titles=TITLES),
    "comparison-triangle": comparison(K.TRIANGLE, 30, 28, extremes=CORNERS),
    "comparison-triangle-six": comparison(K.TRIANGLE, 30, 28, 12, 3, 40, 9, extremes=CORNERS),
    "comparison-worst": comparison(
        K.SLIDER, 30, 42, 18, 3, 50, 11, names=LONG_NAMES, wording=LONG_ASKED, extremes=LONG_EXTREMES
    ),
    "comparison-worst-statement": comparison(
        K.STATEMENT, 30, 42, 18, 3, 50, 11, names=LONG_NAMES, wording=LONG_ASKED
    ),
    "comparison-worst-choice": comparison(
        K.CHOICE, 30, 42, 18, 3, 50, 11, names=LONG_NAMES, wording=LONG_ASKED, titles=WORST_TITLES
    ),
    "comparison-worst-triangle": comparison(
        K.TRIANGLE, 30, 42, 18, 3, 50, 11, names=LONG_NAMES, wording=LONG_ASKED, extremes=LONG_EXTREMES
    ),
    "question-worst": scene_of(asked(K.CHOICE, WORST_TITLES, wording="", framing=LONG)),
    "question-worst-two": scene_of(
        AskedIn("cy", question(K.SLIDER, LONG_ASKED, LONG_EXTREMES), (), LONG, WORDING * 2),
        AskedIn("en", question(K.SLIDER, LONG_ASKED, LONG_EXTREMES), (), LONG, WORDING * 2),
    ),
}
