"""New sessions get a name of their own in the Drafts folder."""

from __future__ import annotations

from fishbowl_app.drafts import is_draft, new_draft
from fishbowl_app.paths import drafts_folder


def test_a_draft_gets_a_name_that_nothing_has(home):
    first = new_draft("New session")
    assert first == home / "Drafts" / "New session.fishbowl"
    first.touch()
    second = new_draft("New session")
    assert second.name == "New session 2.fishbowl"
    second.mkdir()  # whatever it is, it is not overwritten
    assert new_draft("New session").name == "New session 3.fishbowl"


def test_what_lies_in_the_folder_itself_is_a_draft(tmp_path):
    assert is_draft(new_draft("A"))
    assert is_draft(drafts_folder() / ".." / "Drafts" / "A.fishbowl")
    assert not is_draft(tmp_path / "A.fishbowl")
    assert not is_draft(drafts_folder() / "deeper" / "A.fishbowl")
