"""What a random person does with QR codes."""

from __future__ import annotations

from fishbowl_app.model.entities import CodeKind, WifiSecurity
from fishbowl_app.model.ops import codes
from fishbowl_app.model.session import Session
from tests.model.random_parts import Acts, Random, maybe, one, words


def _owner(s: Session, r: Random) -> str:
    tables = [s.snapshot.activities, s.snapshot.spaces, s.snapshot.topics]
    return maybe(r, r.choice(tables)) or ""


def _add(s: Session, r: Random) -> object:
    owner = _owner(s, r)
    kind = r.choice(list(CodeKind))
    if kind is CodeKind.LINK:
        address = r.choice(["example.org/ŵyn", "ftp://example.org", "http://[::1]:8080/", "nothing at all"])
        return codes.add_code(s, kind, words(r), address=address, owner_id=owner)
    if kind is CodeKind.WIFI:
        given = r.choice(["", "12345678", 'a;b:c\\d"e'])
        return codes.add_code(
            s,
            kind,
            words(r),
            network=words(r),
            password=given,
            security=r.choice(list(WifiSecurity)),
            owner_id=owner,
        )
    if kind is CodeKind.CONTACT:
        return codes.add_code(s, kind, words(r), name=words(r), phone=r.choice(["", "1", "+44 20 7946"]))
    return codes.add_code(s, kind, words(r), owner_id=owner)


CODES: Acts = {
    "add code": (4, _add),
    "edit code": (
        2,
        lambda s, r: codes.edit_code(s, one(r, s.snapshot.codes), label=words(r), owner_id=_owner(s, r)),
    ),
    "move code": (1, lambda s, r: codes.move_code(s, one(r, s.snapshot.codes), r.randint(-1, 4))),
    "delete code": (1, lambda s, r: codes.delete_code(s, one(r, s.snapshot.codes))),
}
