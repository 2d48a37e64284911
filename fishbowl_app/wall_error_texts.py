"""Sentences for what the agenda wall does not allow: what stands in the way, and the way out."""

from __future__ import annotations

from fishbowl_app.model import errors
from fishbowl_app.model.errors import FishbowlError, NotOpen, SlotBegun
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def wall_error_text(error: FishbowlError, snapshot: Snapshot | None) -> str:
    """Return one or two sentences, "" for an error that is not about topics, slots or spaces."""
    match error:
        case SlotBegun():
            return _slot_begun(error, snapshot)
        case NotOpen():
            return _not_open(error, snapshot)
        case errors.SpaceNamed(name=name):
            return translate("Errors", "There is a space called {0} already. Choose another name.").format(name)
        case errors.SpaceInUse(space_id=space, topic_id=topic):
            text = translate("Errors", "“{0}” was held in {1}, so that stays. Close it for the slots to come.")
            return text.format(_title(snapshot, topic), _space(snapshot, space))
        case errors.SpaceClosed(space_id=space, slot_id=slot):
            text = translate("Errors", "{0} is closed in {1}. Open it there first, or choose another space.")
            return text.format(_space(snapshot, space), _slot(snapshot, slot))
        case errors.CellTaken(topic_id=topic):
            text = translate("Errors", "“{0}” finds another topic in its place by now. Arrange again.")
            return text.format(_title(snapshot, topic))
        case errors.ContinuesItself(topic_id=topic):
            text = translate("Errors", "“{0}” would come after itself. Choose other topics for it to continue.")
            return text.format(_title(snapshot, topic))
        case errors.TooMany(limit=limit):
            return translate("Errors", "That is too many for one list: at most {0}.").format(limit)
    return ""


def _slot_begun(error: SlotBegun, snapshot: Snapshot | None) -> str:
    if error.topic_id is None:
        text = translate("Errors", "{0} is over or was skipped, so no topic can go there.")
        return text.format(_slot(snapshot, error.slot_id))
    text = translate("Errors", "“{0}” has begun, so it stays in its slot as it is. Only its space can change.")
    return text.format(_title(snapshot, error.topic_id))


def _not_open(error: NotOpen, snapshot: Snapshot | None) -> str:
    title = _title(snapshot, error.topic_id)
    if error.carrier_id is None:
        return translate("Errors", "“{0}” is withdrawn. Post it again first.").format(title)
    text = translate("Errors", "“{0}” was merged into “{1}”. Split them first.")
    return text.format(title, _title(snapshot, error.carrier_id))


def _title(snapshot: Snapshot | None, topic_id: str) -> str:
    topic = snapshot.topics.get(topic_id) if snapshot else None
    return topic.title if topic else translate("Errors", "This topic")


def _space(snapshot: Snapshot | None, space_id: str) -> str:
    space = snapshot.spaces.get(space_id) if snapshot else None
    return space.name if space else translate("Errors", "This space")


def _slot(snapshot: Snapshot | None, slot_id: str) -> str:
    slot = snapshot.activities.get(slot_id) if snapshot else None
    return slot.title if slot else translate("Errors", "this slot")
