"""Writes the table of the letters that each bundled font has: `python3 dev.py tool tools.letters`.

For each font the code points as numbers by turns: where a range begins, and the first one after it.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import uharfbuzz

from fishbowl_app.paths import resource_path


def edges_of(file: Path) -> list[int]:
    """Return where the ranges of a font's code points begin and have ended, by turns."""
    codes = sorted(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))).unicodes)
    gaps = [edge for before, after in pairwise(codes) if after > before + 1 for edge in (before + 1, after)]
    return [codes[0], *gaps, codes[-1] + 1]


def table() -> dict[str, list[int]]:
    """Return the edges of all bundled fonts by the names of their files."""
    return {file.stem: edges_of(file) for file in sorted(resource_path("fonts").rglob("*.ttf"))}


if __name__ == "__main__":
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(edges)}" for name, edges in table().items())
    resource_path("fonts", "letters.json").write_text(f"{{\n{lines}\n}}\n", "utf-8")
