import pytest

from fishbowl_app.ui.people.room import PeopleRoom


@pytest.fixture
def room(qtbot, desk):
    made = PeopleRoom(desk)
    qtbot.addWidget(made)
    made.resize(1262, 670)
    made.show()
    qtbot.waitExposed(made)
    made.enter()
    return made


@pytest.fixture
def said(desk):
    """What was said in the strip, and what was refused."""
    heard = []
    desk.bridge.said.connect(lambda text, _: heard.append(text))
    desk.bridge.refused.connect(heard.append)
    return heard
