"""The code on the Stage, the friendly and the worst."""

from __future__ import annotations

from fishbowl_app.model.rules.codes import Item
from fishbowl_app.model.rules.stage_code import CodeScene
from fishbowl_app.ui.stage.state import StageState

LONG = "https://example.org/" + "arolwg-cartrefi-cynnes/" * 8
WIFI = ((Item.NETWORK, "Neuadd y Dref"), (Item.PASSWORD, "croeso; bawb"))
CODE_STATES = {
    "code": StageState(
        CodeScene("Tell us more", "https://example.org/damp", ((Item.ADDRESS, "example.org/damp"),))
    ),
    "code-wifi": StageState(CodeScene("Wi-Fi y neuadd", "WIFI:T:WPA;S:Neuadd y Dref;P:croeso\\; bawb;;", WIFI)),
    "code-worst": StageState(
        CodeScene("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 2, LONG, ((Item.ADDRESS, LONG),))
    ),
}
