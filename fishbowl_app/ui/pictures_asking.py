"""Pictures of asking the room, from the forms of the sample: the pages, the Stage, and a form on paper."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from fishbowl_app.export.pdf.drawn import page_images
from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import FORMS, Options
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session
from fishbowl_app.ui.comparing import Comparing
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.questions.room import QuestionsRoom
from fishbowl_app.ui.stage.show import stage_show

Draw = Callable[[str], Path]  # by the name of the picture

PATIENCE_S = 30.0  # with how often chance makes as much of a difference
SCALE = 1.2  # pixels for each point of the printed form


def asking_pictures(window: MainWindow, session: Session, of_room: Draw, of_stage: Draw) -> list[Path]:
    """Walk through what comes after making a form, and draw it; return where."""
    workspace = window.workspace
    workspace.go_to("questions")
    room, show = workspace.rooms["questions"], stage_show(workspace.desk)
    moments, framings = session.snapshot.form_list
    room.chosen.choose_form(framings.id)
    room.open_page("page_collect")
    written = [of_room("collect.png")]
    for form, name in ((moments, "results-before-after.png"), (framings, "results-framings.png")):
        _look_at(room, form.id)
        written.append(of_room(name))
    asked = session.snapshot.questions_of(framings.id)[0]
    for view, name in ((StageView.QUESTION, "stage-question.png"), (StageView.COMPARISON, "stage-compared.png")):
        show.put_on(view, asked.id)
        _wait_for_chance(show)
        written.append(of_stage(name))
    show.put_on(StageView.AUTOMATIC)
    return [*written, _form_on_paper(session, written[0].with_name("form.png"))]


def _look_at(room: QuestionsRoom, form_id: str) -> None:
    """Open the results of a form at its first question, and wait for what is said of the difference."""
    room.chosen.choose_form(form_id)
    room.open_page("page_results")
    QCoreApplication.processEvents()
    rows = room.results.list
    rows.choose(rows.rows.number_of(room.desk.bridge.snapshot.questions_of(form_id)[0].id))
    _wait_for_chance(room)


def _wait_for_chance(asking: QObject) -> None:
    """Wait until it is known how often chance makes as much of a difference as is shown."""
    until = time.monotonic() + PATIENCE_S
    while not all(each.settled for each in asking.findChildren(Comparing)) and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def _form_on_paper(session: Session, path: Path) -> Path:
    """Draw the first printed form of the framings."""
    packs = print_packs(session.snapshot, session.clock.now().utc, NameStyle.NONE, ("en",))
    pdf = handouts_pdf(packs, Options(form=2), [FORMS], archive=False, proof=False)
    next(page_images(pdf.content, SCALE, [0])).save(path)
    return path
