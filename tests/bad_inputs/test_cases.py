"""That no case slips: as many as the index counts, and but a few are about what is not there yet."""

from __future__ import annotations

import json

from tests.bad_inputs.cases import ABSENT, AREAS, FOLDER, OURS, cases


def test_as_many_cases_are_read_as_the_index_counts():
    counted = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))["by_area"]
    assert {area: len(cases(area)) for area in AREAS} == {area: counted.get(area, 0) for area in AREAS}
    assert set(counted) <= {*AREAS, "lan"}


def test_what_is_not_there_yet_is_little():
    missing = {case.id: case.where for area in AREAS for case in cases(area) if case.action in ABSENT}
    assert [where for where in missing.values() if "note" not in where and "shared store" not in where] == []
    if FOLDER == OURS:
        assert list(missing) == ["tx-033", "tx-034", "mi-010", "mi-011", "mi-012", "mi-013"]
