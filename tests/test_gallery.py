"""The gallery in docs: each view in all looks, and no more than may be fetched with the source."""

from __future__ import annotations

from fishbowl_app.export.pdf.kinds import KINDS, PLAN, SEATS, TABLES
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.rooms import ROOMS
from tools.gallery import FOLDER, LOOKS, MOST_BYTES, pictures_of

MOST_IN_ALL = 12_000_000
NOT_IN_SAMPLES = {TABLES, PLAN, SEATS}  # no rotation is planned in them


def test_every_view_is_there_in_all_looks_and_in_the_index():
    """Where this fails: python3 dev.py tool tools.gallery, and look at what has changed."""
    there = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.png")}
    assert sorted(pictures_of((FOLDER / "README.md").read_text("utf-8"))) == sorted(there)
    by_look = [{path.name for path in (FOLDER / look).glob("*.png")} for look in LOOKS]
    assert by_look[0] == by_look[1] == by_look[2]


def test_every_room_view_of_the_stage_and_kind_of_handout_has_its_picture():
    views = {path.stem for path in (FOLDER / "light").glob("*.png")}
    of_stage = {name.removeprefix("stage-") for name in views if name.startswith("stage-")}
    assert {spec.name for spec in ROOMS} <= views
    for view in StageView:
        assert any(name == view or name.startswith(f"{view}-") for name in of_stage), view
    printed = {path.stem for path in (FOLDER / "paper").glob("*.png")}
    assert set(KINDS) - NOT_IN_SAMPLES <= printed


def test_the_pictures_are_small():
    sizes = {path.name: path.stat().st_size for path in FOLDER.rglob("*.png")}
    assert [name for name, size in sizes.items() if size > MOST_BYTES] == []
    assert sum(sizes.values()) < MOST_IN_ALL
