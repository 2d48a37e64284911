"""Writing whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from fishbowl_app.export.atomic import write_text, write_whole
from fishbowl_app.model.errors import FileExists, NotWritten, WriteProblem


def only(folder: Path, *names: str) -> bool:
    """Tell whether nothing but these is in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.name != "home") == sorted(names)


def refused(path: Path, **more) -> NotWritten:
    with pytest.raises(NotWritten) as caught:
        write_whole(path, b"new", **more)
    assert caught.value.path == path
    return caught.value


def test_a_file_is_written_and_nothing_else_stays(tmp_path):
    write_whole(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert only(tmp_path, "a.pdf")


def test_a_text_is_written_as_utf_8(tmp_path):
    write_text(tmp_path / "a.json", "tŷ")
    assert (tmp_path / "a.json").read_bytes() == "tŷ".encode()


def test_a_file_that_is_there_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"a much longer old file")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_name_as_long_as_the_system_takes_can_be_written(tmp_path):
    path = tmp_path / ("n" * 251 + ".pdf")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_missing_folder_is_told(tmp_path):
    assert refused(tmp_path / "no" / "a.pdf").problem is WriteProblem.NO_FOLDER


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "a.pdf").problem is WriteProblem.NO_FOLDER


def test_a_folder_is_never_replaced(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    assert refused(tmp_path / "a.pdf").problem is WriteProblem.OTHER
    assert (tmp_path / "a.pdf").is_dir()


def test_a_write_protected_file_stays_as_it_is(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    assert refused(path).problem is WriteProblem.READ_ONLY
    assert path.read_bytes() == b"old"
    assert only(tmp_path, "a.pdf")


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, WriteProblem.DISK_FULL),
        (errno.EROFS, WriteProblem.READ_ONLY),
        (errno.EACCES, WriteProblem.READ_ONLY),
        (errno.EIO, WriteProblem.BROKEN),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_the_disk_does_not_take_it_the_old_file_is_whole(tmp_path, monkeypatch, code, problem, step):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, step, fail)
    assert refused(path).problem is problem
    assert path.read_bytes() == b"old"
    assert only(tmp_path, "a.pdf")


def test_the_session_is_never_replaced_under_any_name(tmp_path):
    session = tmp_path / "day.session"
    session.write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(session)
    for path in (session, tmp_path / "link.pdf", tmp_path / "." / "day.session"):
        with pytest.raises(FileExists):
            write_whole(path, b"new", never=[session])
    assert session.read_bytes() == b"old"
    with pytest.raises(FileExists):
        write_whole(tmp_path / "other.fishbowl", b"new")
    assert only(tmp_path, "day.session", "link.pdf")
