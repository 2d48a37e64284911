"""From a snapshot to the print pack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from fishbowl_app.model.entities import NameStyle, Participant
from fishbowl_app.model.print_pack.asking import asked_forms
from fishbowl_app.model.print_pack.board import theme_notes
from fishbowl_app.model.print_pack.codes import Codes
from fishbowl_app.model.print_pack.data import GroupTag, OptionTag, PersonTag, PrintPack, Step
from fishbowl_app.model.print_pack.open_space import space_tags, topic_cards, wall_slots
from fishbowl_app.model.print_pack.seats import in_print_order, planned_rounds, seat_cards
from fishbowl_app.model.report_parts.data import FishbowlWay
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.agenda import Line, day_of, start_of_day, timetable
from fishbowl_app.model.rules.dots import letter_of
from fishbowl_app.model.rules.paired import in_language, missing, tongues
from fishbowl_app.model.snapshot import Snapshot


def print_packs(
    snapshot: Snapshot, now: float, names: NameStyle, languages: Sequence[str]
) -> dict[str, PrintPack]:
    """Return the print pack of a session in several languages, of the same shape, as far as it was translated."""
    return {
        language: replace(
            print_pack(in_language(snapshot, language), now, names),
            language=language,
            tongues=tongues(snapshot, language),
            untranslated=tuple(missing(snapshot, language)),
        )
        for language in languages
    }


def print_pack(snapshot: Snapshot, now: float, names: NameStyle = NameStyle.ALL) -> PrintPack:
    """Return all that sheets tell of a session, without what `print_packs` says of its languages.

    Who is hidden in every print is told by role, whatever the style.

    Args:
        snapshot: the session.
        now: the UTC instant of the look, for a day that has no start of its own.
        names: how people are called.
    """
    details, fishbowl = snapshot.details, snapshot.fishbowl
    naming, codes = Naming(snapshot, names), Codes(snapshot, now)
    lines = timetable(snapshot, now, start_of_day(snapshot, now))
    starts = {line.activity.id: line.planned_start for line in lines}
    groups = _groups(snapshot, naming)
    topics = topic_cards(snapshot, naming, lines, codes)
    return PrintPack(
        title=details.title,
        question=details.question,
        date=day_of(snapshot),
        place=details.place,
        moderator=details.moderator,
        names=names,
        fishbowl=FishbowlWay(fishbowl.format, fishbowl.chairs, fishbowl.free_chairs, fishbowl.visitor_rule),
        table_count=fishbowl.tables,
        steps=tuple(_step(snapshot, line) for line in lines),
        groups=tuple(groups.values()),
        people=_people(snapshot, naming, groups),
        roles=_roles(snapshot, naming),
        rounds=planned_rounds(snapshot, starts, naming),
        cards=seat_cards(snapshot, starts, naming),
        spaces=space_tags(snapshot, codes),
        slots=wall_slots(snapshot, lines, topics),
        topics=tuple(topics.values()),
        options=tuple(OptionTag(letter_of(place), item.title) for place, item in enumerate(snapshot.option_list)),
        last_call_s=snapshot.open_space.last_call_s,
        dots_each=snapshot.open_space.dots_each,
        dots_by_group=snapshot.open_space.dots_by_group,
        themes=theme_notes(snapshot, naming),
        slips=snapshot.board.slips,
        forms=asked_forms(snapshot, naming),
        codes=codes.of_session(),
        language=details.language,
        identifying=naming.identifying(),
    )


def _step(snapshot: Snapshot, line: Line) -> Step:
    item = line.activity
    return Step(
        number=line.number,
        kind=item.kind,
        round=snapshot.round_number(item.id),
        title=item.title,
        question=item.question,
        start=line.planned_start,
        end=line.planned_end,
        state=item.state,
    )


# --- people -----------------------------------------------------------------------------------------------


def _groups(snapshot: Snapshot, naming: Naming) -> dict[str, GroupTag]:
    sizes = Counter(person.group_id for person in snapshot.people)
    return {
        group.id: GroupTag(
            naming.group_number(group.id), naming.group_name(group), group.label, group.colour, sizes[group.id]
        )
        for group in snapshot.group_list
    }


def _people(snapshot: Snapshot, naming: Naming, groups: dict[str, GroupTag]) -> tuple[PersonTag, ...]:
    """Return everybody, in their order in print."""

    def tag(person: Participant) -> PersonTag:
        group = None if naming.style is NameStyle.NONE else groups.get(person.group_id or "")
        return PersonTag(naming.who(person), group, person.presence)

    return tuple(map(tag, in_print_order(snapshot.people, naming)))


def _roles(snapshot: Snapshot, naming: Naming) -> tuple[str, ...]:
    """Return the roles to tick, each once, as it was first typed, the most frequent first.

    Who ticks a role that nobody else has might as well sign.
    """
    typed: dict[str, str] = {}
    told = [person.role for person in snapshot.people if person.role and not naming.secret.occurs_in(person.role)]
    sizes = Counter(role.casefold() for role in told)
    for role in told:
        typed.setdefault(role.casefold(), role)
    shared = [key for key in typed if sizes[key] > 1 and naming.style is not NameStyle.NONE]
    return tuple(typed[key] for key in sorted(shared, key=lambda key: -sizes[key]))
