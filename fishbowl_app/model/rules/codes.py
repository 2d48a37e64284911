"""What a QR code holds: the text that a phone reads, and the same in words for those who type it.

The formats are those that the cameras of phones know by themselves: an address alone; "WIFI:" as ZXing described
it; one VEVENT of iCalendar (RFC 5545); vCard 3.0 (RFC 2426). MECARD would be some 40 bytes shorter than vCard, but
has no field for the organisation, and readers disagree on how a name is written in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from fishbowl_app.model.entities import Code, CodeKind, Space, WifiSecurity
from fishbowl_app.model.errors import BadAddress
from fishbowl_app.model.rules.agenda import day_of, local_instant, planned_finish, timetable
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import tidy
from fishbowl_app.model.web_address import typed_address, web_address

_UID = 12  # of a UUID, whose end is chance: enough for one calendar
MOST_BYTES = 400  # a code of 77 squares a side, which is 51 mm large at least


class Lack(StrEnum):
    """Why a code cannot be printed as the session is now."""

    OWNER = "owner"  # what it belongs to was deleted
    DAY = "day"  # a calendar entry without a date
    TIMES = "times"  # of an activity that has none, or a topic that is not on the wall
    TOO_MUCH = "too_much"
    ADDRESS = "address"  # a space's link that is no address


class Item(StrEnum):
    """What a line of words below a code is about."""

    ADDRESS = "address"
    NETWORK = "network"
    PASSWORD = "password"
    NO_PASSWORD = "no_password"  # its text is ""
    TITLE = "title"
    DAY = "day"  # ISO date
    TIMES = "times"  # "09:30–12:00"
    PLACE = "place"
    NAME = "name"
    ORGANISATION = "organisation"
    PHONE = "phone"
    EMAIL = "email"


Words = tuple[tuple[Item, str], ...]


@dataclass(frozen=True, slots=True)
class ReadyCode:
    """A code that can be printed, as plain values."""

    id: str  # of the code; "link:" and the id of a space for its link
    kind: CodeKind
    label: str
    owner_id: str
    payload: str
    words: Words
    address: str = ""  # where it leads, "" where it leads nowhere


@dataclass(frozen=True, slots=True)
class _When:
    """From when to when something is, in UTC; or only its day."""

    title: str
    place: str
    day: str
    start: float | None
    end: float | None


def ready_codes(snapshot: Snapshot, now: float) -> list[ReadyCode]:
    """Return all codes that can be printed in their order, after them the links of spaces that have none."""
    return [_ready(code, snapshot, now) for code in all_codes(snapshot) if lack(code, snapshot, now) is None]


def all_codes(snapshot: Snapshot) -> list[Code]:
    """Return the codes with one for each space whose link is in none; that one is not stored."""
    there = {(code.owner_id, _comparable(code.address)) for code in snapshot.code_list if code.address}
    spaces = (space for space in snapshot.space_list if space.link)
    return [
        *snapshot.code_list,
        *(link_code(space) for space in spaces if (space.id, _comparable(space.link)) not in there),
    ]


def link_code(space: Space) -> Code:
    """Return the code that the link of a space is printed as."""
    blank = blank_code(CodeKind.LINK, f"link:{space.id}")
    return replace(blank, label=space.name, owner_id=space.id, address=space.link)


def blank_code(kind: CodeKind, code_id: str, place: int = 0) -> Code:
    """Return a code of which nothing was said yet; it is stored nowhere."""
    return Code(
        id=code_id,
        place=place,
        kind=kind,
        label="",
        owner_id="",
        address="",
        network="",
        password="",
        security=WifiSecurity.WPA if kind is CodeKind.WIFI else WifiSecurity.OPEN,
        hidden=False,
        name="",
        organisation="",
        phone="",
        email="",
    )


def lack(code: Code, snapshot: Snapshot, now: float) -> Lack | None:
    """Return why a code cannot be printed now, None if it can."""
    if not snapshot.has_owner(code):
        return Lack.OWNER
    if code.kind is CodeKind.EVENT:
        when = _when(code, snapshot, now)
        if not when.day:
            return Lack.DAY
        if when.start is None and code.owner_id:
            return Lack.TIMES
    try:
        return Lack.TOO_MUCH if len(payload(code, snapshot, now).encode()) > MOST_BYTES else None
    except BadAddress:
        return Lack.ADDRESS


def payload(code: Code, snapshot: Snapshot, now: float) -> str:
    """Return the text that a phone reads.

    Raises:
        BadAddress: only for the link of a space, which may be anything.
        ValueError: for a calendar entry without a date; see `lack`.
    """
    match code.kind:
        case CodeKind.LINK:
            return web_address(code.address)
        case CodeKind.WIFI:
            return _wifi(code)
        case CodeKind.EVENT:
            return _event(code, _when(code, snapshot, now))
    return _contact(code)


def address_in_words(code: Code, snapshot: Snapshot, now: float) -> Words:
    """Return what is printed below a code so that one can do without a phone that reads it, a line each."""
    return tuple((item, text) for item, text in _lines(code, snapshot, now) if text or item is Item.NO_PASSWORD)


def _ready(code: Code, snapshot: Snapshot, now: float) -> ReadyCode:
    words = address_in_words(code, snapshot, now)
    leads = web_address(code.address) if code.address else ""
    return ReadyCode(code.id, code.kind, code.label, code.owner_id, payload(code, snapshot, now), words, leads)


def _lines(code: Code, snapshot: Snapshot, now: float) -> Iterator[tuple[Item, str]]:
    match code.kind:
        case CodeKind.LINK:
            yield Item.ADDRESS, typed_address(code.address)
        case CodeKind.WIFI:
            yield Item.NETWORK, code.network
            is_open = code.security is WifiSecurity.OPEN
            yield (Item.NO_PASSWORD, "") if is_open else (Item.PASSWORD, code.password)
        case CodeKind.EVENT:
            when = _when(code, snapshot, now)
            yield from ((Item.TITLE, when.title), (Item.DAY, when.day))
            yield from ((Item.TIMES, _times(when)), (Item.PLACE, when.place))
        case CodeKind.CONTACT:
            yield from ((Item.NAME, code.name), (Item.ORGANISATION, code.organisation))
            yield from ((Item.PHONE, code.phone), (Item.EMAIL, code.email))
            yield Item.ADDRESS, typed_address(code.address) if code.address else ""


def _comparable(address: str) -> str:
    try:
        return web_address(address).rstrip("/")
    except BadAddress:
        return address


# --- Wi-Fi and contact ------------------------------------------------------------------------------------


def _wifi(code: Code) -> str:
    """Return the text by which a phone joins a network."""
    kinds = {WifiSecurity.WPA: "WPA", WifiSecurity.WEP: "WEP", WifiSecurity.OPEN: "nopass"}
    parts = [f"T:{kinds[code.security]}", f"S:{_escaped(code.network)}"]
    parts += [f"P:{_escaped(code.password)}"] if code.security is not WifiSecurity.OPEN else []
    parts += ["H:true"] if code.hidden else []
    return f"WIFI:{';'.join(parts)};;"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,":])', r"\\\1", text)


def _contact(code: Code) -> str:
    """Return a vCard 3.0. The whole name stands as the family name: which part of it is which, nobody said."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_plain(code.name)};;;;", f"FN:{_plain(code.name)}"]
    lines += [f"ORG:{_plain(code.organisation)}"] if code.organisation else []
    lines += [f"TEL:{_dialled(code.phone)}"] if code.phone else []
    lines += [f"EMAIL:{_plain(code.email)}"] if code.email else []
    lines += [f"URL:{web_address(code.address)}"] if code.address else []
    return "\n".join([*lines, "END:VCARD"])


def _dialled(phone: str) -> str:
    return re.sub(r"[^\d+]", "", phone.replace("(0)", ""))


def _plain(text: str) -> str:
    """Return a text for iCalendar and vCard, where lines part fields, ; and , values.

    Our own texts have one line; those of a stranger's session may have any character.
    """
    return re.sub(r"([\\;,])", r"\\\1", tidy(text, single_line=True))


# --- calendar ---------------------------------------------------------------------------------------------


def _when(code: Code, snapshot: Snapshot, now: float) -> _When:
    """Return what a calendar entry is about, with planned times: the session, an activity, or a breakout."""
    details = snapshot.details
    topic = snapshot.topics.get(code.owner_id)
    activity = snapshot.activities.get((topic.slot_id or "") if topic else code.owner_id)
    owner = topic or activity
    title = owner.title if owner else details.title or code.label
    space = snapshot.spaces.get(topic.space_id or "") if topic else None
    place = ", ".join(part for part in (space.name if space else "", details.place) if part)
    day = day_of(snapshot)
    day_start = local_instant(day, details.start_at)
    if code.owner_id:
        lines = (line for line in timetable(snapshot, now, day_start) if line.activity == activity)
        span = next(((line.planned_start, line.planned_end) for line in lines), (None, None))
    else:
        span = (day_start, planned_finish(snapshot, day_start))
    return _When(title, place, day, *(span if day else (None, None)))


def _times(when: _When) -> str:
    clocks = (datetime.fromtimestamp(at).strftime("%H:%M") for at in (when.start, when.end) if at is not None)
    return "–".join(dict.fromkeys(clocks))


def _event(code: Code, when: _When) -> str:
    """Return an entry of the calendar: with its times in UTC, or for the whole day."""
    lines = ["BEGIN:VEVENT", f"UID:{code.id[-_UID:]}", f"SUMMARY:{_plain(when.title)}"]
    if when.start is not None:
        lines += [f"DTSTART:{_utc(when.start)}"]
        lines += [f"DTEND:{_utc(when.end)}"] if when.end is not None and when.end > when.start else []
    else:
        day = date.fromisoformat(when.day)
        lines += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    lines += [f"LOCATION:{_plain(when.place)}"] if when.place else []
    return "\n".join([*lines, "END:VEVENT"])


def _utc(instant: float) -> str:
    return f"{datetime.fromtimestamp(instant, UTC):%Y%m%dT%H%M%SZ}"
