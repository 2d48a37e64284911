"""QR codes: what phones read, made, changed, moved and taken out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Code, CodeKind, WifiSecurity
from fishbowl_app.model.errors import BadCode, BadText, CodeProblem, Gone, TextProblem
from fishbowl_app.model.lookups_print import OWNERS
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.rules.codes import MOST_BYTES, blank_code, payload
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.web_address import web_address

MOST_NETWORK_BYTES = 32  # IEEE 802.11
WPA_PASSWORD = range(8, 64)  # characters; a key of 64 hexadecimal digits is nothing that anybody types
_RULES = {
    "label": text.CODE_LABEL,
    "address": text.LINK,
    "network": text.NETWORK,
    "password": text.PASSWORD,
    "name": text.CONTACT_NAME,
    "organisation": text.ORGANISATION,
    "phone": text.PHONE,
    "email": text.EMAIL,
}
# What a code of each kind has besides its label and owner, as it is asked for.
FIELDS_OF: Mapping[CodeKind, tuple[str, ...]] = {
    CodeKind.LINK: ("address",),
    CodeKind.WIFI: ("network", "security", "password", "hidden"),
    CodeKind.EVENT: (),
    CodeKind.CONTACT: ("name", "organisation", "phone", "email", "address"),
}
_PHONE = re.compile(r"\+?[\d\s()./-]+")
_LEAST_DIGITS = 3
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+")


class CodeParts(TypedDict, total=False):
    """What a code may have besides its label; which of it depends on its kind."""

    owner_id: str
    address: str
    network: str
    password: str
    security: WifiSecurity
    hidden: bool
    name: str
    organisation: str
    phone: str
    email: str


class CodeFields(CodeParts, total=False):
    """What can be changed of a code."""

    label: str


def add_code(session: Session, kind: CodeKind, label: str, **fields: Unpack[CodeParts]) -> Code:
    """Add a code after all others, of the whole session unless its owner is given.

    Raises:
        BadText, BadAddress, BadCode.
        Gone: if there is no such activity, space or topic.
        ValueError: for a field that a code of this kind has not.
    """
    last = session.snapshot.code_list[-1:]
    place = last[0].place + 1 if last else 0
    new = checked_code(session.snapshot, new_code(kind, place), {"label": label, **fields})
    with session.change(Op.ADD_CODE) as tx:
        return tx.insert(new)


def edit_code(session: Session, code_id: str, **fields: Unpack[CodeFields]) -> None:
    """Change what is given of a code.

    Raises:
        Gone, BadText, BadAddress, BadCode.
        ValueError: for a field that a code of this kind has not.
    """
    code = row(session, Code, code_id)
    new = checked_code(session.snapshot, code, fields)
    with session.change(Op.EDIT_CODE) as tx:
        tx.update(code, **{name: getattr(new, name) for name in fields})


def move_code(session: Session, code_id: str, to: int) -> None:
    """Move a code to a place among all, counted from 0.

    Raises:
        Gone.
    """
    code = row(session, Code, code_id)
    with session.change(Op.MOVE_CODE) as tx:
        number(tx, moved(session.snapshot.code_list, code, to))


def delete_code(session: Session, code_id: str) -> None:
    """Take a code out.

    Raises:
        Gone.
    """
    code = row(session, Code, code_id)
    with session.change(Op.DELETE_CODE) as tx:
        tx.delete(code)


def new_code(kind: CodeKind, place: int = 0) -> Code:
    """Return a code of which nothing was said yet; it is stored nowhere."""
    return blank_code(kind, new_id(), place)


def checked_code(snapshot: Snapshot, code: Code, fields: Mapping[str, Any]) -> Code:
    """Return a code with the fields of an edit as it would be kept.

    Raises:
        Gone, BadText, BadAddress, BadCode, ValueError: as `edit_code`.
    """
    strange = fields.keys() - {"label", "owner_id", *FIELDS_OF[code.kind]}
    if strange:
        raise ValueError(f"no field of this kind of code: {sorted(strange)}")
    new = replace(code, **cleaned(fields, _RULES))
    if "owner_id" in fields:
        _check_owner(snapshot, new)
    if new.kind is CodeKind.WIFI:
        _check_wifi(new)
    elif new.kind is CodeKind.CONTACT:
        _check_contact(new)
    if new.kind is CodeKind.LINK or new.address:
        web_address(new.address)
    if new.kind is not CodeKind.EVENT and len(payload(new, snapshot, 0).encode()) > MOST_BYTES:
        raise BadCode(CodeProblem.TOO_MUCH)
    return new


def _check_owner(snapshot: Snapshot, code: Code) -> None:
    if not snapshot.has_owner(code):
        raise Gone(OWNERS[0], code.owner_id)
    if code.kind is CodeKind.EVENT and code.owner_id in snapshot.spaces:
        raise BadCode(CodeProblem.NO_TIMES)


def _check_wifi(code: Code) -> None:
    length = len(code.network.encode())
    if length > MOST_NETWORK_BYTES:
        raise BadText("network", TextProblem.TOO_LONG, MOST_NETWORK_BYTES, length)
    if not code.network:
        raise BadText("network", TextProblem.EMPTY, MOST_NETWORK_BYTES, 0)
    if code.security is WifiSecurity.WPA and len(code.password) not in WPA_PASSWORD:
        raise BadCode(CodeProblem.PASSWORD)
    if code.security is WifiSecurity.WEP and not code.password:
        raise BadCode(CodeProblem.PASSWORD)


def _check_contact(code: Code) -> None:
    if not code.name:
        raise BadText("name", TextProblem.EMPTY, text.CONTACT_NAME.limit, 0)
    digits = sum(letter.isdigit() for letter in code.phone)
    if code.phone and (not _PHONE.fullmatch(code.phone) or digits < _LEAST_DIGITS):
        raise BadCode(CodeProblem.PHONE)
    if code.email and not _EMAIL.fullmatch(code.email):
        raise BadCode(CodeProblem.EMAIL)
    if not (code.phone or code.email or code.address):
        raise BadCode(CodeProblem.NO_WAY)
