"""Files that macOS hands over come as an event of the application."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from fishbowl_app.ui.application import Application


@pytest.fixture
def given(qapp):
    """Return what the application was given."""
    files: list[object] = []
    qapp.file_given.connect(files.append)
    yield files
    qapp.file_given.disconnect(files.append)


@pytest.mark.parametrize("made", [str, lambda path: QUrl.fromLocalFile(str(path))], ids=["path", "address"])
def test_a_file_is_told_of_by_its_whole_name(qapp, given, tmp_path, made):
    path = tmp_path / "Neuadd y Dŵr 100%.fishbowl"
    assert isinstance(qapp, Application)
    assert qapp.sendEvent(qapp, QFileOpenEvent(made(path)))
    assert given == [path]


def test_what_is_no_file_is_nothing_to_open(qapp, given):
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/a.fishbowl")))
    assert given == []
