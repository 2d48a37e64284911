"""How two framings or moments differ in words, and whether that could be chance."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import ByChance, Comparison, QuestionFigures
from fishbowl_app.model.rules.asking.numbers import agreeing, mean_shares
from fishbowl_app.number_texts import percent_text
from fishbowl_app.words import catalogue


class ComparisonTelling:
    """Says in one language how two framings or moments of a question differ.

    Args:
        figures: those of the question.
        comparison: of two of its framings or moments.
        names: what these are called, by id.
        extremes: what the ends of a slider or the corners of a triangle are called; the first two of any question.
        language: "en" or "cy".
    """

    def __init__(
        self,
        figures: QuestionFigures,
        comparison: Comparison,
        names: Mapping[str, str],
        extremes: Sequence[str],
        language: str,
    ) -> None:
        self._figures, self._comparison, self._names = figures, comparison, names
        self._extremes, self._language, self._say = extremes, language, catalogue(language)
        self._first, self._second = (
            next(each for each in figures.series if each.condition_id == id_)
            for id_ in (comparison.first_id, comparison.second_id)
        )

    def told(self, questions: int) -> Iterator[str]:
        """Say how they differ, and whether that could be chance; so many questions of the form are compared.

        Where people are paired both is said of those who answered twice, and of all answers only how they differ.
        """
        yield self._difference()
        yield self._weighed(questions * (len(self._figures.series) - 1))
        if self._comparison.paired:
            yield from self._of_all()
        if self._comparison.second_id in self._figures.pairs_hidden:
            yield self._say.translate("Answers", "It is compared as if different people had answered.")

    # --- how they differ ---------------------------------------------------------------------------------

    def _difference(self) -> str:
        text = self._say.translate("Answers", "‘{0}’ compared with ‘{1}’: {2}.")
        if self._comparison.paired:
            text = self._say.count(
                "Answers", "Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.", self._pairs()
            )
        names = self._names[self._comparison.second_id], self._names[self._comparison.first_id]
        return text.format(*names, self._apart())

    def _apart(self) -> str:
        match self._figures.question.kind:
            case QuestionKind.STATEMENT if self._comparison.paired:
                return self._on_the_scale()
            case QuestionKind.STATEMENT:
                return f"{self._on_the_scale()}; {self._agreement()}"
            case QuestionKind.CHOICE:
                return self._at_a_box()
            case QuestionKind.TRIANGLE:
                return self._at_a_corner()
        return self._on_the_line()

    def _on_the_line(self) -> str:
        difference = self._comparison.difference or 0
        points = math.floor(abs(difference) + 0.5)
        if not points:
            return self._say.translate("Answers", "less than a point apart on average")
        text = self._say.count("Answers", "on average %n point(s) nearer to {0}", points)
        return text.format(self._extremes[1 if difference > 0 else 0])

    def _on_the_scale(self) -> str:
        difference = self._comparison.difference or 0
        tenths = math.floor(10 * abs(difference) + 0.5)
        if not tenths:
            return self._say.translate("Answers", "the same on average")
        text = self._say.translate("Answers", "on average {0} nearer to disagreeing on the scale of five")
        if difference > 0:
            text = self._say.translate("Answers", "on average {0} nearer to agreeing on the scale of five")
        return text.format(f"{tenths / 10:.1f}")

    def _agreement(self) -> str:
        before, after = agreeing(self._first), agreeing(self._second)
        if before == after:
            return self._say.translate("Answers", "{0} agree in both").format(self._percent(after))
        if after > before:
            text = self._say.count("Answers", "{0} agree instead of {1}, %n point(s) more", after - before)
        else:
            text = self._say.count("Answers", "{0} agree instead of {1}, %n point(s) fewer", before - after)
        return text.format(self._percent(after), self._percent(before))

    def _at_a_box(self) -> str:
        before, after = self._first.percentages, self._second.percentages
        apart = [abs(b - a) for a, b in zip(before, after, strict=True)]
        place = apart.index(max(apart))
        if not apart[place]:
            return self._say.translate("Answers", "the same shares")
        text = self._say.translate("Answers", "the greatest difference is at {0}, {1} instead of {2}")
        title = self._say.translate("Answers", "‘{0}’").format(self._figures.boxes[place].title)
        return text.format(title, self._percent(after[place]), self._percent(before[place]))

    def _at_a_corner(self) -> str:
        shares = zip(mean_shares(self._first), mean_shares(self._second), strict=True)
        more = [after - before for before, after in shares]
        place = max(range(len(more)), key=lambda place: abs(more[place]))
        if not more[place]:
            return self._say.translate("Answers", "the same on average")
        text = self._say.translate("Answers", "on average {0} of 100 fewer for {1}")
        if more[place] > 0:
            text = self._say.translate("Answers", "on average {0} of 100 more for {1}")
        return text.format(abs(more[place]), self._extremes[place])

    def _of_all(self) -> Iterator[str]:
        """Say what holds for all who answered once or twice, of whom chance was not asked."""
        if 2 * self._pairs() < min(self._first.base, self._second.base):
            yield self._say.translate(
                "Answers",
                "They are fewer than half of those who answered: whether it is chance is told of them alone.",
            )
        if self._figures.question.kind is QuestionKind.STATEMENT:
            yield self._say.translate("Answers", "Of all answers: {0}.").format(self._agreement())

    # --- whether it is chance ----------------------------------------------------------------------------

    def _weighed(self, comparisons: int) -> str:
        found = self._comparison
        if found.paired and found.draws == 1:  # there is nothing that chance could have decided
            return self._say.translate("Answers", "Nobody moved.")
        tried = self._tried().format(f"{found.draws:,}", f"{found.as_much:,}")
        return f"{tried} {self._verdict(comparisons)}"

    def _tried(self) -> str:
        if self._comparison.paired and self._comparison.exact:
            return self._say.translate(
                "Answers",
                "Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.",
            )
        if self._comparison.paired:
            return self._say.translate(
                "Answers",
                "Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.",
            )
        if self._comparison.exact:
            return self._say.translate(
                "Answers", "Of all {0} divisions of the same answers {1} differ as much or more."
            )
        return self._say.translate(
            "Answers", "Of {0} random divisions of the same answers {1} differed as much or more."
        )

    def _verdict(self, comparisons: int) -> str:
        chance = self._comparison.chance_among(comparisons)
        if chance is not self._comparison.chance:
            return self._verdict_of_many(chance, comparisons)
        return {
            ByChance.EASILY: self._say.translate(
                "Answers", "So this could easily be chance, which is no proof that nothing differs."
            ),
            ByChance.PERHAPS: self._say.translate("Answers", "So this might be chance."),
            ByChance.HARDLY: self._say.translate("Answers", "So this is hardly chance."),
        }[chance]

    def _verdict_of_many(self, chance: ByChance, comparisons: int) -> str:
        if chance is ByChance.PERHAPS:
            return self._say.count("Answers", "As %n comparisons are made, this one might be chance.", comparisons)
        return self._say.count(
            "Answers",
            "As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.",
            comparisons,
        )

    def _pairs(self) -> int:
        """Return how many people are compared with themselves."""
        ids = {self._comparison.first_id, self._comparison.second_id}
        return next(len(each.changes) for each in self._figures.paired if {each.first_id, each.second_id} == ids)

    def _percent(self, percent: int) -> str:
        return percent_text(percent, self._language)
