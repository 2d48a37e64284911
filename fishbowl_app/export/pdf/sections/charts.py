"""How the time in the circle was shared, by groups and by people."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf.blocks import Bar, BarRow, Block
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.bars import bar, chart, row
from fishbowl_app.export.wording import DOT
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.data import GroupShare, PersonShare, Summary


def charts(press: Press, summary: Summary) -> list[Block]:
    """Return the minutes in the circle, drawn for groups and for people."""
    if not summary.fairness.circle_s:
        return []
    words, fairness = press.words, summary.fairness
    even = words.translate(
        "Summary",
        "All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.",
    )
    each = words.minutes(fairness.circle_s / max(1, fairness.people))
    story: list[Block] = [
        press.heading(words.translate("Summary", "Time in the circle")),
        press.paragraph(even.format(words.minutes(fairness.circle_s), fairness.people, each)),
    ]
    if len(summary.by_group) > 1:
        title = words.translate("Summary", "Groups: their share of the people and of the time")
        story += chart(press, title, group_rows(press, summary.by_group))
    return story + _people(press, summary)


def group_rows(press: Press, groups: Sequence[GroupShare]) -> list[BarRow]:
    """Return two bars for each group: its share of the people, and of the time in the circle."""
    words = press.words
    of_people = words.translate("Summary", "{0} of the people ({1})")
    of_time = words.translate("Summary", "{0} of the time ({1})")
    most = max(max(group.share_of_people, group.share_of_time) for group in groups) or 1
    rows = []
    for group in groups:
        people = of_people.format(words.share(group.share_of_people), group.people)
        time = of_time.format(words.share(group.share_of_time), words.minutes(group.circle_s))
        bars = (
            bar(press, group.share_of_people / most, people, pale=True),
            bar(press, group.share_of_time / most, time),
        )
        rows.append(row(press, words.group(group), *bars))
    return rows


def _people(press: Press, summary: Summary) -> list[Block]:
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
    rows = [row(press, _label(press, share), _bar(press, share, most)) for share in shares]
    return chart(press, by_person if named else by_role, rows)


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
    return bar(press, _average(share) / most, DOT.join(parts))
