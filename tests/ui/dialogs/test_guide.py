"""The guide in the app: its links lead to pages and headings, its pictures fit."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from fishbowl_app.paths import guide_path
from fishbowl_app.ui.dialogs.guide import WIDEST, GuideDialog, heading_name

PAGES = sorted(guide_path().parent.rglob("*.md"))


@pytest.fixture
def guide(qtbot):
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def headings(text: str) -> set[str]:
    document = QTextDocument()
    document.setMarkdown(text)
    block, found = document.begin(), set()
    while block.isValid():
        found.add(heading_name(block))
        block = block.next()
    return found


@pytest.mark.parametrize("page", PAGES, ids=[f"{page.parent.name}-{page.stem}" for page in PAGES])
def test_every_link_to_a_heading_leads_to_one(qapp, page):
    for target in re.findall(r"\]\(([^):]*#[^)]*)\)", page.read_text(encoding="utf-8")):
        name, _, heading = target.partition("#")
        other = page.parent / name if name else page
        assert heading in headings(other.read_text(encoding="utf-8")), target


def test_it_is_in_the_language_of_the_window_where_there_is_one():
    assert guide_path("cy").parent.name == "cy"
    assert guide_path("fr") == guide_path("en") == guide_path()


def test_a_link_is_followed_to_its_heading(guide):
    guide.follow(QUrl("safe.md#backups"))
    assert guide.page.source().fileName() == "safe.md"
    at_backups = guide.page.verticalScrollBar().value()
    guide.follow(QUrl("#banners"))
    assert 0 < guide.page.verticalScrollBar().value() < at_backups


def test_pictures_are_no_wider_than_the_page(guide):
    guide.follow(QUrl("safe.md"))
    kind = QTextDocument.ResourceType.ImageResource
    assert guide.page.loadResource(kind.value, QUrl("pictures/not-saved.png")).width() == WIDEST
    assert 0 < guide.page.loadResource(kind.value, QUrl("pictures/damaged.png")).width() < WIDEST
