"""What a person does in the fishbowl room, told in the strip: lists, circle and seat line all act through this."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fishbowl_app.model.entities import Waiting
from fishbowl_app.model.ops import queue, seating
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.labels import labels_of


class Acts(QObject):
    """Runs ops about chairs and the waiting list and tells in words what they did. All return whether they did."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self._bridge.snapshot

    def name(self, participant_id: str) -> str:
        """Return what somebody is called."""
        return labels_of(self.snapshot).get(participant_id, "")

    def say(self, text: str) -> None:
        """Tell something that is no deed."""
        self._bridge.say(text)

    # --- chairs ------------------------------------------------------------------------------------------

    def sit(self, who: str, chair: int | None = None) -> bool:
        """Seat somebody: on the first free chair, or on one in place of who sits there."""
        if chair is not None and self.snapshot.chair_of(who) is not None:
            return self.change(self.snapshot.chair_of(who) or chair, chair)
        if chair is not None and chair in self.snapshot.circle:
            return self._replace(who, chair)
        done, turn = self._bridge.tried(seating.sit_down, who, chair)
        if done:
            self._tell(self.tr("{0} sits on chair {1}.").format(self.name(who), turn.chair))
        return done

    def leave(self, chair: int) -> bool:
        """Let who sits on a chair go back to the outer circle."""
        name = self._sitter(chair)
        done, _ = self._bridge.tried(seating.leave, chair)
        if done:
            self._tell(self.tr("{0} leaves chair {1}.").format(name, chair))
        return done

    def change(self, chair: int, other: int) -> bool:
        """Let who sits on a chair take another; who sits there comes to the first."""
        if chair == other:
            return False
        name, there = self._sitter(chair), self._sitter(other)
        done, _ = self._bridge.tried(seating.change_chair, chair, other)
        if done and there:
            self._tell(self.tr("{0} and {1} change chairs.").format(name, there))
        elif done:
            self._tell(self.tr("{0} moves to chair {1}.").format(name, other))
        return done

    def speak(self, chair: int) -> bool:
        """Mark that who sits on a chair speaks, or has spoken."""
        done, _ = self._bridge.tried(seating.toggle_speaking, chair)
        if done:
            speaks = self.snapshot.speaking is not None
            words = self.tr("{0} speaks.") if speaks else self.tr("{0} has spoken.")
            self._tell(words.format(self._sitter(chair)))
        return done

    def seat_round(self, round_id: str) -> bool:
        """Seat a coming round as it is planned."""
        done, _ = self._bridge.tried(seating.seat_round, round_id)
        if done:
            number = self.snapshot.round_number(round_id)
            self._tell(self.tr("Round {0} is seated as planned.").format(number))
        return done

    def clear(self) -> bool:
        """Let everybody go back to the outer circle."""
        done, _ = self._bridge.tried(seating.clear_circle)
        if done:
            self._tell(self.tr("Everybody is back in the outer circle."))
        return done

    # --- the waiting list --------------------------------------------------------------------------------

    def wait(self, who: str) -> bool:
        """Put somebody on the waiting list."""
        done, _ = self._bridge.tried(queue.join_queue, who)
        if done:
            self._tell(self.tr("{0} is on the waiting list.").format(self.name(who)))
        return done

    def stop_waiting(self, entry: Waiting) -> bool:
        """Take somebody off the waiting list."""
        name = self.name(entry.participant_id)
        done, _ = self._bridge.tried(queue.leave_queue, entry.id)
        if done:
            self._tell(self.tr("{0} is off the waiting list.").format(name))
        return done

    def put_first(self, entry: Waiting) -> bool:
        """Put somebody at the front of the waiting list, or back to where the order has them."""
        done, _ = self._bridge.tried(queue.put_first, entry.id)
        if done:
            back = entry.put_first_at is not None
            words = self.tr("{0} stands where the order says.") if back else self.tr("{0} is first now.")
            self._tell(words.format(self.name(entry.participant_id)))
        return done

    # --- people ------------------------------------------------------------------------------------------

    def add(self, name: str) -> str | None:
        """Add a participant and return their id, None where that was refused."""
        done, person = self._bridge.tried(add_participant, name=name)
        if not done:
            return None
        self._tell(self.tr("{0} is a new participant.").format(person.name))
        return person.id

    def _replace(self, who: str, chair: int) -> bool:
        going = self._sitter(chair)
        done, _ = self._bridge.tried(seating.swap_in, who, chair)
        if done:
            words = self.tr("{0} sits on chair {1} in place of {2}.")
            self._tell(words.format(self.name(who), chair, going))
        return done

    def _sitter(self, chair: int) -> str:
        turn = self.snapshot.circle.get(chair)
        return self.name(turn.participant_id) if turn else ""

    def _tell(self, text: str) -> None:
        self._bridge.say(text, Tone.DONE)
