"""Who has met whom: the bits say the same as the counts, whoever changes places."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.rotation.meetings import Meetings


def test_after_any_changes_meetings_are_those_of_the_circles_as_they_are():
    rng = Random(5)
    circles = [rng.sample(range(9), 4) for _ in range(6)]
    meetings = Meetings(9, circles)
    for _ in range(200):
        circle = rng.choice(circles)
        x, b = rng.randrange(4), rng.choice([i for i in range(9) if i not in circle])
        meetings.swap(circle, circle[x], b)
        circle[x] = b
    anew = Meetings(9, circles)
    assert (meetings.times, meetings.once, meetings.twice) == (anew.times, anew.once, anew.twice)


def test_bits_tell_who_was_met_once_and_who_twice():
    meetings = Meetings(4, [[0, 1, 2], [0, 1], [0, 1]])
    assert meetings.times[0] == [0, 3, 1, 0]
    assert meetings.once[0] == 0b0110
    assert meetings.twice[0] == 0b0010
