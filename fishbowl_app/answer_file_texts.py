"""What a table of answers holds and does not tell, in words, for window and command line."""

from __future__ import annotations

from fishbowl_app.export.answer_files import AnswersTold
from fishbowl_app.words import catalogue, current_language, translate


def answers_told_texts(told: AnswersTold) -> list[str]:
    """Return how many forms were written, what is left out, and what to think of before giving it away."""
    count = catalogue(current_language()).count
    found = [count("AnswerFiles", "%n form(s), in an order made by chance.", len(told.table.rows))]
    if told.hidden:
        found.append(translate("AnswerFiles", "Where few answered a question, its answers are left out."))
    if told.groups_hidden:
        found.append(translate("AnswerFiles", "Groups are left out where they are too small to be told apart."))
    if told.pairs_hidden:
        found.append(
            translate("AnswerFiles", "Which forms are the same person’s is left out: few are, or few are not.")
        )
    found.append(
        translate(
            "AnswerFiles",
            "Each row is one person’s form. Whoever knows one of its answers may find the others: "
            "think before you give it away.",
        )
    )
    return found
