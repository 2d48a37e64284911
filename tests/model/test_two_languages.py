"""Summary and print pack in two languages: of one shape, whatever the translations are, so that they weave."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from fishbowl_app.model.entities import NameStyle, Translation
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.report import summaries_of
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.paired import in_language, paired_texts
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.sample_afternoon import converge, make_afternoon
from tests.model.build import a_session, group, person

LANGUAGES = ("en", "cy")
ENDED_AT = 1_773_486_000.0
OF_ITS_LANGUAGE = {"language", "tongues", "untranslated", "identifying", "payload"}


@pytest.fixture(scope="module")
def afternoon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    """Return the sample of open space with its board, every text translated."""
    session = make_afternoon(tmp_path_factory.mktemp("made") / "s.fishbowl", ended_at=ENDED_AT)
    converge(session)
    yield session.snapshot
    session.close()


def translated(session: Snapshot, seed: int) -> Snapshot:
    """Return the session with all its texts in Welsh, which sort in another order than the English ones."""
    rng = random.Random(seed)
    rows = {
        each.place.id: Translation(
            each.place.id, each.place.owner, each.place.field, "cy", f"{rng.random():.6f} {each.text}", each.text
        )
        for each in paired_texts(session, "cy")
    }
    return Snapshot({**session.tables, "translation": rows})


def differing(one: Any, other: Any, where: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield what is not the same in two languages, with where it is."""
    if one == other:
        return
    if is_dataclass(one) and type(one) is type(other):
        parts: Mapping[str, tuple[Any, Any]] = {
            field.name: (getattr(one, field.name), getattr(other, field.name)) for field in fields(one)
        }
    elif isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        parts = {str(place): both for place, both in enumerate(zip(one, other, strict=True))}
    elif isinstance(one, Mapping) and isinstance(other, Mapping) and one.keys() == other.keys():
        parts = {key: (one[key], other[key]) for key in one}
    else:
        yield where, one, other
        return
    for name, both in parts.items():
        if name not in OF_ITS_LANGUAGE:
            yield from differing(*both, f"{where}.{name}")


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("style", NameStyle)
def test_what_differs_are_a_text_and_its_translation_and_nothing_else(afternoon, style, seed):
    session = translated(afternoon, seed)
    pairs = {(row.source, row.text) for row in session.tables["translation"].values()}
    for told in (
        summaries_of(session, ENDED_AT, style, LANGUAGES),
        print_packs(session, ENDED_AT, style, LANGUAGES),
    ):
        found = list(differing(told["en"], told["cy"]))
        assert len(found) > 20
        assert [(where, one, other) for where, one, other in found if (one, other) not in pairs] == []
        assert told["cy"].untranslated == ()


def test_a_role_that_one_person_has_is_told_in_the_language_it_is_printed_in():
    session = a_session(group("Tenants"), person("Ana", "Tenants", "Chair"), person("Ben", "Tenants", "Member"))
    row = Translation("t", "Chair", "role", "cy", "Cadeirydd", "Chair")
    session = Snapshot({**session.tables, "translation": {"t": row}})
    told = summaries_of(session, ENDED_AT, NameStyle.ROLES, LANGUAGES)
    assert "Chair" in told["en"].identifying
    assert "Cadeirydd" in told["cy"].identifying
    assert "Chair" not in told["cy"].identifying


def test_two_roles_that_are_called_the_same_in_a_language_are_counted_each_on_its_own_there_too():
    session = a_session(
        group("Staff"),
        *(person(f"P{number}", "Staff", role) for number, role in enumerate(("Officer", "Clerk") * 2)),
    )
    rows = {role: Translation(role, role, "role", "cy", "Swyddog", role) for role in ("Officer", "Clerk")}
    told = summaries_of(Snapshot({**session.tables, "translation": rows}), ENDED_AT, NameStyle.ROLES, LANGUAGES)
    for language, roles in (("en", ["Officer", "Clerk"]), ("cy", ["Swyddog", "Swyddog"])):
        assert [(each.role, each.people) for each in told[language].groups[0].roles] == [
            (roles[0], 2),
            (roles[1], 2),
        ]
        assert [(each.who.role, each.people) for each in told[language].by_person] == [
            (roles[0], 2),
            (roles[1], 2),
        ]


def test_a_name_in_a_translation_is_found_as_one_in_the_text_is():
    session = a_session(person("Ana Powell", role="Chair"), title="The panel")
    row = Translation("t", "session", "title", "cy", "Panel Ana Powell", "The panel")
    session = Snapshot({**session.tables, "translation": {"t": row}})
    told = summaries_of(session, ENDED_AT, NameStyle.ROLES, LANGUAGES)
    assert not told["en"].named_in_texts
    assert told["cy"].named_in_texts
    assert Naming(in_language(session, "cy"), NameStyle.ROLES).named_in("Panel Ana Powell")
