"""What a random person does at the marketplace and the agenda wall."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.ops import interest, merging, spaces, topics, wall
from fishbowl_app.model.rules.wall import Cell, cell_of
from fishbowl_app.model.session import Session
from tests.model.random_parts import Acts, Random, maybe, one, some, words

FEATURES = ["step-free", "Step-Free", "beamer", "quiet", ""]


@dataclass(frozen=True)
class ImportedSpace:
    """A space as an import hands it over."""

    name: str
    capacity: int | None
    features: tuple[str, ...]
    link: str


@dataclass(frozen=True)
class ImportedTopic:
    """A topic as an import hands it over."""

    title: str
    question: str
    convener_ids: tuple[str, ...]
    convener_names: tuple[str, ...]
    needs: tuple[str, ...]
    slot_id: str | None
    space_id: str | None
    hands: int | None
    topic_id: str | None


@dataclass(frozen=True)
class ImportedChoice:
    """A choice as an import hands it over."""

    participant_id: str
    topic_id: str
    rank: int | None


def a_topic(s: Session, r: Random) -> str:
    return one(r, s.snapshot.topics)


def an_open_topic(s: Session, r: Random) -> str:
    return one(r, {topic.id: topic for topic in s.snapshot.open_topics})


def some_open_topics(s: Session, r: Random) -> list[str]:
    return some(r, {topic.id: topic for topic in s.snapshot.open_topics})


def a_space(s: Session, r: Random) -> str:
    return one(r, s.snapshot.spaces)


def some_slots(s: Session, r: Random) -> list[str]:
    return some(r, {slot.id: slot for slot in s.snapshot.slots})


def a_cell(s: Session, r: Random) -> Cell:
    return one(r, {slot.id: slot for slot in s.snapshot.slots}), a_space(s, r)


def features(r: Random) -> tuple[str, ...]:
    return tuple(r.sample(FEATURES, r.randint(0, 3)))


def _import_spaces(s: Session, r: Random) -> object:
    names = [words(r), *(space.name for space in s.snapshot.space_list[:1])]
    return spaces.import_spaces(s, [ImportedSpace(name, r.choice([None, 8]), features(r), "") for name in names])


def _add_topic(s: Session, r: Random) -> object:
    return topics.add_topic(
        s,
        words(r),
        convener_ids=r.choice([[], some(r, s.snapshot.participants)]),
        needs=r.choice([(), features(r)]),
        after=r.choice([[], some(r, s.snapshot.topics)]),
        placed=r.random() < 0.9,
    )


def _edit_topic(s: Session, r: Random) -> object:
    given = {
        "title": words(r),
        "convener_ids": some(r, s.snapshot.participants),
        "needs": features(r),
        "after": some(r, s.snapshot.topics),
    }
    chosen = r.choice(list(given))
    return topics.edit_topic(s, a_topic(s, r), **{chosen: given[chosen]})  # type: ignore[arg-type]


def _import_topics(s: Session, r: Random) -> object:
    slots = {slot.id: slot for slot in s.snapshot.slots}
    rows = [
        ImportedTopic(
            words(r),
            "",
            tuple(some(r, s.snapshot.participants)),
            r.choice([(), (words(r),)]),
            features(r),
            maybe(r, slots),
            maybe(r, s.snapshot.spaces),
            r.choice([None, 0, 5]),
            r.choice([None, maybe(r, s.snapshot.topics)]),
        )
        for _ in range(r.randint(1, 3))
    ]
    return topics.import_topics(s, rows, "topics.csv")


def _choose(s: Session, r: Random) -> object:
    person = one(r, s.snapshot.participants)
    return interest.choose(s, person, some(r, s.snapshot.topics), r.random() < 0.5)


def _import_choices(s: Session, r: Random) -> object:
    ranks = [None, 1, 2]
    rows = [
        ImportedChoice(one(r, s.snapshot.participants), a_topic(s, r), r.choice(ranks))
        for _ in range(r.randint(1, 4))
    ]
    return interest.import_choices(s, rows)


def _store_arrangement(s: Session, r: Random) -> object:
    """Let topics change places at random: a permutation of where they are, and of nowhere."""
    chosen = some_open_topics(s, r)
    cells = [cell_of(s.snapshot.topics[each]) for each in chosen]
    r.shuffle(cells)
    return wall.store_arrangement(s, dict(zip(chosen, cells, strict=True)))


WALL: Acts = {
    "add space": (2, lambda s, r: spaces.add_space(s, words(r), capacity=r.choice([None, 0, 3, 30]))),
    "edit space": (1, lambda s, r: spaces.edit_space(s, a_space(s, r), capacity=5, features=features(r))),
    "close space": (2, lambda s, r: spaces.close_space(s, a_space(s, r), some_slots(s, r), r.random() < 0.6)),
    "move space": (1, lambda s, r: spaces.move_space(s, a_space(s, r), r.randint(-1, 4))),
    "delete space": (1, lambda s, r: spaces.delete_space(s, a_space(s, r))),
    "import spaces": (1, _import_spaces),
    "add topic": (6, _add_topic),
    "edit topic": (2, _edit_topic),
    "withdraw topic": (2, lambda s, r: topics.withdraw_topic(s, an_open_topic(s, r))),
    "post again": (2, lambda s, r: topics.post_again(s, a_topic(s, r))),
    "delete topics": (1, lambda s, r: topics.delete_topics(s, some(r, s.snapshot.topics)[:2])),
    "import topics": (1, _import_topics),
    "merge topics": (4, lambda s, r: merging.merge_topics(s, an_open_topic(s, r), some_open_topics(s, r))),
    "split topic": (3, lambda s, r: merging.split_topic(s, a_topic(s, r))),
    "move topic": (5, lambda s, r: wall.move_topic(s, an_open_topic(s, r), *a_cell(s, r))),
    "take off wall": (2, lambda s, r: wall.take_off_wall(s, an_open_topic(s, r))),
    "pin topic": (2, lambda s, r: wall.pin_topic(s, an_open_topic(s, r), r.random() < 0.7)),
    "store arrangement": (2, _store_arrangement),
    "clear wall": (1, lambda s, r: wall.clear_wall(s)),
    "count hands": (2, lambda s, r: interest.count_hands(s, a_topic(s, r), r.choice([None, 0, 7, -1]))),
    "set interest": (2, lambda s, r: interest.set_interest(s, a_topic(s, r), some(r, s.snapshot.participants))),
    "choose": (2, _choose),
    "import choices": (1, _import_choices),
}
