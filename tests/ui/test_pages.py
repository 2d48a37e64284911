"""Pages that rooms turn over."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from fishbowl_app.ui import pages
from fishbowl_app.ui.pages import Page

UI = Path(pages.__file__).parent


def test_no_page_takes_a_name_for_itself_that_every_page_needs():
    """A page that had a `_do` of its own once broke each command that it had taken."""
    for file in UI.rglob("page.py"):
        import_module(".".join(("fishbowl_app", "ui", *file.relative_to(UI).with_suffix("").parts)))
    own = {name for name in vars(Page) if name.startswith("_") and not name.startswith("__")}
    kinds = [kind for kind in Page.__subclasses__() if kind.__module__.startswith("fishbowl_app")]
    assert len(kinds) >= 15
    assert {kind.__name__: own & vars(kind).keys() for kind in kinds if own & vars(kind).keys()} == {}
