"""Fixtures for every test: a home of its own, and a Qt that draws the same on every machine.

Fixtures that need a session or a window come below; those of one room live beside its tests.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
# Before Qt is there: only the bundled fonts, drawn without hinting, and no screen.
os.environ["FONTCONFIG_FILE"] = str(RESOURCES / "fonts" / "fonts.conf")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test an empty folder for settings and drafts."""
    folder = tmp_path / "home"
    monkeypatch.setenv("FISHBOWL_HOME", str(folder))
    return folder


# --- Qt ---------------------------------------------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Let any warning of Qt fail a test, but for what the offscreen platform says of every window.

    Collect garbage less often: with Qt and SQLAlchemy loaded that takes a sixth of the time.
    """
    gc.set_threshold(20_000, 20, 50)
    hypothesis.settings.register_profile("ours", deadline=None)  # how long something takes is for benchmarks
    hypothesis.settings.load_profile("ours")
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


@pytest.fixture(scope="session")
def qapp_cls():
    """Return the class of the application: ours."""
    from fishbowl_app.ui.application import Application

    return Application


@pytest.fixture(scope="session")
def qapp(qapp):
    """Return the application, looking as ours does, in the light theme."""
    from fishbowl_app.ui.theme import Scheme, apply_theme

    apply_theme(qapp, Scheme.LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def no_language_stays() -> Iterator[None]:
    """Take out the catalogues that a test had the application speak: others expect the words of the source."""
    yield
    from PySide6.QtCore import QCoreApplication, QTranslator

    app = QCoreApplication.instance()
    for catalogue in app.findChildren(QTranslator) if app else ():
        app.removeTranslator(catalogue)
        catalogue.deleteLater()


@pytest.fixture
def dark(qapp) -> Iterator[None]:
    """Show everything in the dark theme during one test."""
    from fishbowl_app.ui.theme import Scheme, apply_theme

    apply_theme(qapp, Scheme.DARK)
    yield
    apply_theme(qapp, Scheme.LIGHT)


# --- the session ------------------------------------------------------------------------------------------
