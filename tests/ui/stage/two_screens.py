"""Run by test_two_screens.py in a process of its own: opens the Stage beside the moderator's window, prints where.

Which screens there are is for the offscreen platform to say, before Qt starts.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from fishbowl_app.model.session import Session
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.commands import all_commands
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.settings import STAGE_SCREEN, Settings
from fishbowl_app.ui.sound import Chime
from fishbowl_app.ui.stage.controller import StageController
from fishbowl_app.ui.ticker import Ticker


def main(folder: Path, wanted: str) -> None:
    app = QApplication([])
    session = Session.create(folder / "two.fishbowl", title="Two screens")
    window = QWidget()
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.set(STAGE_SCREEN, wanted)
    bridge = SessionBridge(session)
    ticker, actions = Ticker(session.clock, window), Actions(all_commands(), window)
    desk = Desk(bridge, ticker, actions, settings, Chime(settings), Proposals(bridge, window))
    said: list[str] = []
    bridge.said.connect(lambda text, _tone: said.append(text))
    window.setGeometry(100, 100, 800, 600)
    window.show()
    controller = StageController(desk, window)
    app.processEvents()
    desk.actions["stage"].trigger()
    app.processEvents()
    report = [controller.show.screen, *controller.window.geometry().getRect(), window.isActiveWindow()]
    pulled = app.screens()[-1]
    controller._on_screen_removed(pulled)
    report += [controller.is_open]
    controller._on_more_screens()
    report += [controller.is_open, controller.show.screen]
    settings.set(STAGE_SCREEN, "Laptop")
    report += [controller.show.screen]
    print(json.dumps({"report": report, "said": said}))
    controller.shut()
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
