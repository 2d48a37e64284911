"""What comes after the rounds: how the time was shared, and the characters that could not be printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.pictures.bars import Bar, Row, bar_chart
from fishbowl_app.export.pdf.typeset.tables import Column, table
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.data import GroupShare, PersonShare, Summary

_MOST_NAMES = 4  # of characters that have their names told
_CODES_IN_ROW = 24  # so that no row is higher than a page


def charts(press: Press, summary: Summary) -> list[Flowable]:
    """Return the minutes in the circle, drawn for groups and for people."""
    if not summary.fairness.circle_s:
        return []
    words, fairness = press.words, summary.fairness
    even = words.translate(
        "Summary",
        "All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.",
    )
    each = words.minutes(fairness.circle_s / max(1, fairness.people))
    story = [
        *press.heading(words.translate("Summary", "Time in the circle")),
        press.paragraph(even.format(words.minutes(fairness.circle_s), fairness.people, each)),
    ]
    if len(summary.by_group) > 1:
        story += _groups(press, summary.by_group)
    return story + _people(press, summary)


def characters(press: Press) -> list[Flowable]:
    """Return what the marks in the text stand for, if there are any by now."""
    if not press.ink.missing:
        return []
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "Mark"), 60),
        Column(translate("Summary", "Characters"), 190),
        Column(translate("Summary", "Name in Unicode")),
    ]
    rows = [row for text, number in press.ink.missing.items() for row in _mark_rows(text, number)]
    return [
        *press.heading(translate("Summary", "Characters that could not be printed")),
        press.paragraph(translate("Summary", "In the text a mark stands for each of them.")),
        table(press, columns, rows),
    ]


def _groups(press: Press, groups: Sequence[GroupShare]) -> list[Flowable]:
    words = press.words
    of_people = words.translate("Summary", "{0} of the people ({1})")
    of_time = words.translate("Summary", "{0} of the time ({1})")
    most = max(max(group.share_of_people, group.share_of_time) for group in groups)
    rows = []
    for group in groups:
        people = of_people.format(words.share(group.share_of_people), group.people)
        time = of_time.format(words.share(group.share_of_time), words.minutes(group.circle_s))
        bars = Bar(group.share_of_people / most, people, pale=True), Bar(group.share_of_time / most, time)
        rows.append(Row(words.group(group), bars))
    return _chart(press, words.translate("Summary", "Groups: their share of the people and of the time"), rows)


def _people(press: Press, summary: Summary) -> list[Flowable]:
    """Return a bar for each who is named, and one for each role: what each had who has it, on average."""
    translate = press.words.translate
    shares = [share for share in summary.by_person if share.circle_s]
    if not shares:
        return []
    named = summary.names is NameStyle.ALL
    by_person = translate("Summary", "Minutes in the circle by person")
    by_role = translate("Summary", "Minutes in the circle by role, for each person on average")
    shares.sort(key=_average, reverse=True)
    most = _average(shares[0])
    rows = [Row(_label(press, share), (_bar(press, share, most),)) for share in shares]
    return _chart(press, by_person if named else by_role, rows)


def _average(share: PersonShare) -> float:
    return share.circle_s / share.people


def _label(press: Press, share: PersonShare) -> str:
    if share.who.name:
        return share.who.name
    role = share.who.role or press.words.translate("Summary", "No role")
    return f"{role} ({share.people})"


def _bar(press: Press, share: PersonShare, most: float) -> Bar:
    words = press.words
    turns = words.translate("Summary", "turns: {0}").format(share.turns)
    parts = [words.minutes(_average(share)), turns]
    if share.people > 1:
        parts.insert(1, words.translate("Summary", "{0} in all").format(words.minutes(share.circle_s)))
    return Bar(_average(share) / most, DOT.join(parts))


def _chart(press: Press, title: str, rows: Sequence[Row]) -> list[Flowable]:
    drawings: list[Drawing] = bar_chart(press, rows)
    return [*press.heading(title, 1, room=drawings[0].height), *drawings]


def _mark_rows(text: str, number: int) -> Iterator[tuple[str, str, str]]:
    """Yield a row that explains a mark, and more where there are many characters."""
    named = ", ".join(unicodedata.name(letter, "").lower() for letter in text)
    for start in range(0, len(text), _CODES_IN_ROW):
        codes = " ".join(f"U+{ord(letter):04X}" for letter in text[start : start + _CODES_IN_ROW])
        first = start == 0
        yield f"[{number}]" if first else "", codes, named if first and len(text) <= _MOST_NAMES else ""
