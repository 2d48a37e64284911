"""New sessions live in the Drafts folder until somebody names them."""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.paths import SESSION_SUFFIX, drafts_folder


def new_draft(name: str) -> Path:
    """Return a path in the Drafts folder that nothing has yet: "Name.fishbowl", "Name 2.fishbowl", ..."""
    folder = drafts_folder()
    candidates = (
        folder / f"{name}{'' if number == 1 else f' {number}'}{SESSION_SUFFIX}" for number in range(1, 10_000)
    )
    return next(path for path in candidates if not path.exists())


def is_draft(path: Path) -> bool:
    """Tell whether a session has no name and place of its own yet."""
    return path.resolve().parent == drafts_folder().resolve()
