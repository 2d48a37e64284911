"""The inside of the search: what is kept move by move and counted in bits is what it says, on random walls."""

from __future__ import annotations

from itertools import permutations, product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.wall_instance import wall_instance_of
from fishbowl_app.model.rules.openspace import measure
from fishbowl_app.model.rules.openspace.evenness import Evenness
from fishbowl_app.model.rules.openspace.facts import facts_of
from fishbowl_app.model.rules.openspace.first import first_wall
from fishbowl_app.model.rules.openspace.search import Search
from fishbowl_app.model.rules.openspace.seating import OUT, seat
from fishbowl_app.model.rules.openspace.spaces import WISH, assigned
from fishbowl_app.model.rules.openspace.values import Values, seated
from fishbowl_app.model.rules.openspace.wall import OFF, SLOT_MOVE, Wall, arrangement_of
from tests.model.rules.openspace.strategies import running, walls


@settings(max_examples=40)
@given(walls() | running(), st.integers(0, 99))
def test_what_moves_add_up_to_is_the_worth_of_the_wall(data, seed):
    values = Values(facts_of(wall_instance_of(data).problem))
    rng = Random(seed)
    wall = first_wall(values.facts, values, rng, SLOT_MOVE)
    search = Search(wall, rng)
    for _ in range(200 if search.able else 0):
        search.step(20.0 * WISH)  # so hot that nearly all is taken
    afresh = Wall(values.facts, Values(values.facts), SLOT_MOVE)
    afresh.restore(wall.slot)
    assert search.worth == wall.worth() == afresh.worth()


@settings(max_examples=40)
@given(walls(), st.integers(0, 9))
def test_the_worth_of_a_wall_is_the_wishes_it_serves(data, seed):
    data["similar"] = []
    problem = wall_instance_of(data).problem
    values = Values(facts_of(problem))
    wall = first_wall(values.facts, values, Random(seed))
    found = measure(problem, arrangement_of(values, wall.slot))
    worth = sum(values.worth(slot, topics) for slot, topics in enumerate(wall.topics))
    assert worth == WISH * found.served - (found.attendable - found.served)


@given(
    st.lists(st.dictionaries(st.integers(0, 2), st.integers(1, 3), max_size=3), max_size=5),
    st.lists(st.integers(0, 3), min_size=3, max_size=3),
)
def test_people_are_seated_as_well_as_can_be(wishes, seats):
    choices = [(OUT, *some) for some in wishes]
    best = max(
        sum(some[t] for some, t in zip(wishes, at, strict=True) if t != OUT)
        for at in product(*choices)
        if all(at.count(t) <= most for t, most in enumerate(seats))
    )
    at = seat(wishes, dict(enumerate(seats)))
    assert all(at.count(t) <= most for t, most in enumerate(seats))
    assert sum(some[t] for some, t in zip(wishes, at, strict=True) if t != OUT) == best
    takers = [
        sum(1 << lane * 5 + n for n, some in enumerate(wishes) for lane in range(some.get(t, 0))) for t in range(3)
    ]
    assert seated(0, list(zip(seats, takers, strict=True)), 5, 3) == best


@given(st.lists(st.lists(st.integers(0, 20), min_size=4, max_size=4), max_size=4))
def test_spaces_are_assigned_at_the_least_price(prices):
    chosen = assigned(prices)
    best = min(sum(row[c] for row, c in zip(prices, order, strict=False)) for order in permutations(range(4)))
    assert len(set(chosen)) == len(chosen) == len(prices)
    assert sum(row[c] for row, c in zip(prices, chosen, strict=True)) == best


@settings(max_examples=40)
@given(walls(), st.integers(0, 9))
def test_how_many_are_neglected_is_counted_for_all_people_at_once(data, seed):
    problem = wall_instance_of(data).problem
    values = Values(facts_of(problem))
    wall = first_wall(values.facts, values, Random(seed))
    attended = [values.attended(slot, topics) for slot, topics in enumerate(wall.topics)]
    found = measure(problem, arrangement_of(values, wall.slot))
    neglected, uneven = Evenness(values.facts).of(attended)
    assert neglected == found.people_below_half
    assert (uneven == 0) <= (found.worst_person > 0.5)
    assert OFF not in wall.slot or found.off_wall > 0
