"""What is written takes its place whole, and nothing of it is left by those who were killed over it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fishbowl_app.model import disk

DEAD = "import os, sys; from pathlib import Path; from fishbowl_app.model.disk import part_of; \
part_of(Path(sys.argv[1])).write_bytes(b'half'); os._exit(9)"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_dead_writer_left_goes_with_the_next_write(folder: Path) -> None:
    target = folder / "a.pdf"
    subprocess.run([sys.executable, "-c", DEAD, str(target)], check=False)
    assert len(names(folder)) == 1
    with disk.replacing(target) as part:
        part.write_bytes(b"whole")
    assert names(folder) == ["a.pdf"]


def test_what_is_being_written_stays_and_so_do_the_files_of_others(folder: Path) -> None:
    others = [".fishbowl-notes.part", ".fishbowl-1a2b3c4d-1-0.part", ".fishbowl-1a2b3c4d-x-0.part", ".a.part"]
    for name in others:
        (folder / name).touch()
    with disk.replacing(folder / "a.pdf") as part:
        part.write_bytes(b"a")
        with disk.replacing(folder / "b.pdf") as other:
            other.write_bytes(b"b")
        assert part.exists()
    assert names(folder) == sorted([*others, "a.pdf", "b.pdf"])


def test_a_part_of_another_computer_goes_once_it_lay_still_for_a_day(folder: Path) -> None:
    part = folder / ".fishbowl-00000000-1-0.part-journal"
    part.touch()
    disk.sweep(folder)
    assert part.exists()
    os.utime(part, (0, 0))
    disk.sweep(folder)
    assert not part.exists()


def test_a_folder_that_cannot_be_looked_at_is_left_alone(folder: Path) -> None:
    disk.sweep(folder / "missing")
    with pytest.raises(FileNotFoundError), disk.replacing(folder / "missing" / "a.pdf") as part:
        part.write_bytes(b"a")


def test_a_free_name_has_a_number_where_something_is(folder: Path) -> None:
    path = folder / "a.fishbowl"
    assert disk.unused(path) == path
    path.write_bytes(b"")
    (folder / "a (2).fishbowl").symlink_to(folder / "nowhere")
    assert disk.unused(path) == folder / "a (3).fishbowl"
