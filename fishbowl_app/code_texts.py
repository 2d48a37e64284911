"""QR codes in words: what they are, what they belong to, why one cannot be made or printed."""

from __future__ import annotations

from fishbowl_app.model import errors
from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.errors import AddressProblem, CodeProblem, FishbowlError
from fishbowl_app.model.rules.codes import Lack
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def kind_text(kind: CodeKind) -> str:
    """Return what a phone does that reads a code of that kind, in a word or two."""
    return {
        CodeKind.LINK: translate("Codes", "Link"),
        CodeKind.WIFI: translate("Codes", "Wi-Fi"),
        CodeKind.EVENT: translate("Codes", "Calendar entry"),
        CodeKind.CONTACT: translate("Codes", "Contact"),
    }[kind]


def owner_text(owner_id: str, snapshot: Snapshot) -> str:
    """Return what a code belongs to, by its id."""
    if not owner_id:
        return translate("Codes", "Whole session")
    if topic := snapshot.topics.get(owner_id):
        return translate("Codes", "Topic {0}: {1}").format(topic.number, topic.title)
    if space := snapshot.spaces.get(owner_id):
        return space.name
    activity = snapshot.activities.get(owner_id)
    return activity.title if activity else translate("Codes", "Something deleted")


def lack_text(lack: Lack) -> str:
    """Return why a code is not printed as the session is now, and what to do."""
    return {
        Lack.OWNER: translate("Codes", "What it belonged to was deleted. Choose what it belongs to."),
        Lack.DAY: translate("Codes", "The session has no date yet. Say it in the room Session."),
        Lack.TIMES: translate(
            "Codes", "Its times are not known yet. Plan when the day begins, or place the topic."
        ),
        Lack.TOO_MUCH: translate("Codes", "It holds too much to be read well. Shorten what is inside."),
        Lack.ADDRESS: translate("Codes", "The link of this space is no web address. Correct it in Open space."),
    }[lack]


def code_error_text(error: FishbowlError) -> str:
    """Return one or two sentences, "" for an error that is not about a code."""
    match error:
        case errors.BadAddress(problem=problem):
            return _bad_address(problem)
        case errors.BadCode(problem=problem):
            return _bad_code(problem)
    return ""


def _bad_address(problem: AddressProblem) -> str:
    return {
        AddressProblem.NO_ADDRESS: translate("Errors", "This is no web address. Type it like example.org/survey."),
        AddressProblem.NOT_WEB: translate("Errors", "A code leads to the web: an address with https or http."),
        AddressProblem.NAME_INSIDE: translate(
            "Errors", "There is a name before the @. Type the address without it."
        ),
    }[problem]


def _bad_code(problem: CodeProblem) -> str:
    return {
        CodeProblem.PASSWORD: translate("Errors", "The password of such a network has 8 to 63 characters."),
        CodeProblem.PHONE: translate("Errors", "This is no phone number. Type it like +44 29 2018 0000."),
        CodeProblem.EMAIL: translate("Errors", "This is no mail address. Type it like anwen@example.org."),
        CodeProblem.NO_WAY: translate("Errors", "Say how to reach them: a phone number, a mail or a web address."),
        CodeProblem.NO_TIMES: translate(
            "Errors", "A space has no times. Choose the session, an activity or a topic."
        ),
        CodeProblem.TOO_MUCH: translate("Errors", "This is too much for a code that is read well. Shorten it."),
    }[problem]
