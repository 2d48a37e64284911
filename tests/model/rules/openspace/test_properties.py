"""What holds of every arrangement, on random walls: rules kept, the past unchanged, the checker's figures."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.wall_instance import wall_document, wall_instance_of
from fishbowl_app.model.rules.openspace import arrange, breaches, free_arrangement, itineraries, measure, misfits
from tests.model.rules.openspace.strategies import running, walls
from tests.model.rules.rotation.checker import check_wall

FEW = 1_500  # moves
SAME = {
    "attendable": "attendable_weight",
    "ideal": "ideal_weight",
    "served": "served_weight",
    "turned_away": "turned_away",
    "worst_person": "worst_person",
    "people_below_half": "people_below_half",
    "jain": "jain",
    "similar_in_parallel": "similar_in_parallel",
}


def told_of_placed(sentences):
    """Return what the outside checker says of topics that are on the wall."""
    return [sentence for sentence in sentences if not sentence.endswith("is not scheduled")]


@settings(max_examples=50)
@given(walls(), st.integers(0, 9))
def test_no_rule_is_broken_from_the_first_arrangement_on(data, seed):
    instance = wall_instance_of(data)
    heard = []
    made = arrange(
        instance.problem, seed=seed, iterations=FEW, report=lambda share, best: heard.append((share, best))
    )
    for one in (*(best for _, best in heard), made):
        assert breaches(instance.problem, one) == ()
        assert told_of_placed(check_wall(data, wall_document(instance, one))[0]) == []
    assert heard[0][0] == 0.0


@settings(max_examples=50)
@given(running(), st.booleans())
def test_what_is_over_stays_and_no_rule_is_broken_after_it(data, freely):
    problem = wall_instance_of(data).problem
    made = (free_arrangement if freely else arrange)(problem, iterations=FEW)
    for topic in problem.topics:
        before, now = problem.published.get(topic.id), made.cells.get(topic.id)
        if before is not None and before[0] in problem.frozen:
            assert now == before
        else:
            assert now is None or now[0] not in problem.frozen
    assert breaches(problem, made) == ()


@settings(max_examples=50)
@given(walls(), st.integers(0, 9))
def test_figures_and_itineraries_are_those_of_the_outside_checker(data, seed):
    instance = wall_instance_of(data)
    made = arrange(instance.problem, seed=seed, iterations=0)
    ours = measure(instance.problem, made)
    ways = itineraries(instance.problem, made)
    sentences, theirs = check_wall(data, wall_document(instance, made, ways))
    assert told_of_placed(sentences) == []
    assert {name: getattr(ours, name) for name in SAME} == pytest.approx(
        {name: theirs[other] for name, other in SAME.items()}, abs=1e-4
    )
    assert theirs["itinerary_weight"] == ours.served


@settings(max_examples=40)
@given(walls(), st.integers(0, 3))
def test_what_is_not_on_the_wall_has_a_reason(data, seed):
    problem = wall_instance_of(data).problem
    made = arrange(problem, seed=seed, iterations=FEW)
    missing = {topic.id for topic in problem.topics} - set(made.cells)
    assert {misfit.topic for misfit in misfits(problem, made)} == missing


@settings(max_examples=40)
@given(walls(ruled=False))
def test_without_rules_every_topic_finds_a_cell_if_no_host_has_two(data):
    problem = wall_instance_of(data).problem
    single = dataclasses.replace(
        problem, topics=tuple(dataclasses.replace(topic, hosts=()) for topic in problem.topics)
    )
    cells = len(problem.spaces) * problem.slots
    assert len(arrange(single, iterations=0).cells) == min(cells, len(problem.topics))


@settings(max_examples=20)
@given(running())
def test_the_same_seed_gives_the_same_arrangement(data):
    problem = wall_instance_of(data).problem
    assert arrange(problem, seed=4, iterations=FEW) == arrange(problem, seed=4, iterations=FEW)
