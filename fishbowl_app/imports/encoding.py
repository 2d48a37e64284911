"""Bytes to text: which encoding a spreadsheet or editor wrote, decided by evidence in a fixed order.

A byte order mark decides. Without one: NUL bytes at every other place mean UTF-16; what is valid UTF-8 is UTF-8,
as good as never by chance; else one of the 8-bit encodings, the one in which the words look most like words.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import charset_normalizer

from fishbowl_app.imports.grid import Doubt, DoubtKind

# What a person can choose where the guess is wrong.
ENCODINGS = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "iso-8859-14", "iso-8859-15", "mac_roman", "cp850", "cp1250",
    "iso-8859-2", "cp1251", "cp1253", "cp1254", "cp1257", "koi8-r",
)  # fmt: skip

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ("cp1252", "iso-8859-14", "mac_roman", "cp850", "cp1250")  # the first of equals wins
_SAMPLE_BYTES = 65_536
_CLOSE = 0.3  # two scores nearer than this are as good as equal
_SCRIPTS = frozenset(
    ("cp1251", "cp1253", "koi8_r", "koi8_u", "iso8859_5", "iso8859_7", "mac_cyrillic", "mac_greek")
)

_WELSH_LETTERS = "ŵŷŴŶẃẁẅỳẂẀẄỲ"
_WELSH_WORDS = frozenset(
    re.findall(
        r"\S+",
        """bŵer bŷd cŵn cŷd dŵf dŵr ddŵr dŷ dŵm fŵr fŷdd gŵn gŵr gŵydd gŵyl gŵyr gwŷdd gwŷr grŵp grŵpiau
        hŷn hŷd llŷn llŷr mŵg ngŵyl ngrŵp ngrŵpiau nhŷ nŵr pŵer pŵl rŵan siŵr sŵn sŵp swŷdd ŵr tŵr tŷ ŵy
        ŵyl ŵyn ŵyr ŵydd ŷch ŷd ŷm ŷn ŷnt bŵl fŵl fŷd hŵr lŵp mŵd pŷn rŵm sŵ wŷr""",
    )
)
_ESCAPED = re.compile("[\udc80-\udcff]")  # how Python keeps a byte that is not UTF-8
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_LETTER_RUN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# A letter is one of these, or it is a stranger in a list of Western and Central European names.
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒŠŽðþÐÞªº" + _WELSH_LETTERS)
_CENTRAL = frozenset("ąćęłńóśźżĄĆĘŁŃŚŹŻčďěňřťůűőĺľŕăâîșțşţđČĎĚŇŘŤŮŰŐĹĽŔĂŞŢĐ")
# What follows an apostrophe in English and Welsh: don’t, it’s, we’ll, Tŷ’r, o’ch, i’w.
_SHORTENED = re.compile(r"(?:[tsrmdnuwi]|ll|ve|re|ch|th)(?![^\W\d_])", re.IGNORECASE)
_WELL = 1.2  # more than any letter: Windows-1252 with typography is what offices write
_COMMON = frozenset("éèêëáàâäíîïóôöúûüñçåøæßÉÖÜÄÅ")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding that was taken for it."""

    text: str
    encoding: str
    doubts: tuple[Doubt, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of the bytes, in the given encoding or in the one that the evidence speaks for.

    Raises:
        LookupError: Python knows no encoding of the given name.
    """
    if encoding is not None:
        name = codecs.lookup(encoding).name
        marks = [mark for mark, marked in _BOMS if codecs.lookup(marked).name == name and data.startswith(mark)]
        return _forced(data[len(marks[0]) :] if marks else data, encoding)
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return _forced(data[len(mark) :], marked)
    if wide := _wide_encoding(data):
        return _forced(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _mixed(data) or _eight_bit(data)


def _forced(data: bytes, encoding: str) -> Decoded:
    """Decode and say where bytes mean nothing; invalid UTF-8 is tried as a mixture first."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        if encoding == "utf-8" and (mixed := _mixed(data)):
            return mixed
    text = data.decode(encoding, "replace")
    before = text[: text.index("\ufffd")]
    line = _line_of(before)
    return Decoded(text, encoding, (Doubt(DoubtKind.REPLACED, line, text.count("\ufffd")),))


def _line_of(before: str) -> int:
    return len(re.findall("\r\n|\r|\n", before)) + 1


def _wide_encoding(data: bytes) -> str | None:
    """Return the UTF-16 whose high bytes are NUL as often as they are in a text of European letters."""
    sample = data[: _SAMPLE_BYTES // 2 * 2]
    even, odd = sample[0::2], sample[1::2]
    if not odd:
        return None
    high_first, high_second = even.count(0) / len(even), odd.count(0) / len(odd)
    if high_second > 0.6 and high_first < 0.1:
        return "utf-16-le"
    if high_first > 0.6 and high_second < 0.1:
        return "utf-16-be"
    return None


def _mixed(data: bytes) -> Decoded | None:
    """Return UTF-8 with some bytes of Windows-1252, as when a line was added by another program, if it is that."""
    begin = data[:_SAMPLE_BYTES].decode("utf-8", "surrogateescape")
    if len(_ESCAPED.findall(begin)) > max(10, len(begin) // 20):
        return None
    text = data.decode("utf-8", "surrogateescape")
    bad = _ESCAPED.findall(text)
    good = sum(byte >= 0xC2 for byte in data) - len(bad)  # each begins a letter of two bytes or more
    if good < 2 or good < 2 * len(bad):
        return None
    line = _line_of(text[: text.index(bad[0])])
    text = _ESCAPED.sub(lambda match: _as_windows(match[0]), text)
    return Decoded(text, "utf-8", (Doubt(DoubtKind.MIXED_ENCODING, line, len(bad)),))


def _as_windows(escaped: str) -> str:
    return escaped.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _eight_bit(data: bytes) -> Decoded:
    sample = _telling_lines(data)
    scores = {name: _word_score(sample, name) for name in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda name: scores[name])
    text = sample.decode(best, "replace")
    rivals = [name for name in _CANDIDATES if name != best and scores[name] > scores[best] - _CLOSE]
    unsure = any(sample.decode(rival, "replace") != text for rival in rivals)
    if other := _other_script(sample, text):
        best, unsure = other, True
    decoded = _forced(data, best)
    guessed = Doubt(DoubtKind.GUESSED_ENCODING, detail=best)
    return Decoded(decoded.text, best, (guessed, *decoded.doubts) if unsure else decoded.doubts)


def _telling_lines(data: bytes) -> bytes:
    """Return the lines with bytes that ASCII has not, as far as they are needed."""
    found, size = [], 0
    for line in re.split(rb"[\r\n]+", data):
        if high := _HIGH_BYTE.search(line):
            found.append(line[max(0, high.start() - 40) : high.start() + 4_000])
            size += len(found[-1])
        if size > _SAMPLE_BYTES:
            break
    return b"\n".join(found)


def _word_score(sample: bytes, encoding: str) -> float:
    """Return how much the text looks like words and names; what was no letter or sign costs."""
    text = sample.decode(encoding, "replace")
    if encoding == "iso-8859-14" and not _is_welsh(text):
        return float("-inf")
    score = 0.0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        place, sign = match.start(), match[0]
        before, rest = text[max(0, place - 1) : place], text[place + 1 : place + 4]
        if sign.isalpha():
            score += _letter_score(sign, before, rest[:1], encoding)
        else:
            score += _WELL if _stands_well(sign, before, rest) else _sign_score(sign, before, rest[:1])
    return score


def _is_welsh(text: str) -> bool:
    """Tell whether letters that only Welsh has stand in words that Welsh has."""
    return any(
        word.casefold() in _WELSH_WORDS and any(letter in _WELSH_LETTERS for letter in word)
        for word in _LETTER_RUN.findall(text)
    )


def _letter_score(letter: str, before: str, after: str, encoding: str) -> float:
    known = letter in _WESTERN or (encoding == "cp1250" and letter in _CENTRAL)
    if not known:
        return -3.0
    if letter.isupper() and before.isalpha() and before.islower():
        return -2.0
    if letter in "ªº" and after.isalpha():
        return -3.0
    if letter not in "ªº" and not before.isalpha() and not after.isalpha():
        # What stands alone may be a word (à), but is rather a sign of another encoding (£, €, –), above all
        # before a figure: no more than equal to that.
        return -1.0 if after.isdigit() else 0.2
    if encoding == "iso-8859-14" and letter in _WELSH_LETTERS:
        return 2.0
    if letter in "ÿŸ":
        return 0.2
    return 1.0 if letter in _COMMON else 0.7


def _stands_well(sign: str, before: str, rest: str) -> bool:
    """Tell whether a sign of typography stands where people who write put it: don’t, “yes”, £40, 9–11."""
    after = rest[:1]
    if before.isalpha() and after.isalpha():
        return sign == "’" and (after.isupper() or _SHORTENED.match(rest) is not None)
    if sign in "“‘":
        return after.isalnum() and not before.isalpha()
    if sign in "”’…":
        return bool(before.strip()) and not after.isalpha()
    return sign in "–—•" or (sign in "€£" and (after.isdigit() or not after.strip()))


def _sign_score(sign: str, before: str, after: str) -> float:
    inside = before.isalpha() and after.isalpha()
    if sign in "’‘":
        return 0.5
    if sign in "“”„«»–—…•€£§°·½¼¾²³¿¡\u00a0\u00ad":
        return -2.0 if inside else 0.2
    if sign == "\ufffd" or not sign.isprintable():
        return -6.0
    return -3.0 if inside else -1.0


def _other_script(sample: bytes, text: str) -> str | None:
    """Return what charset-normalizer finds where words are made of letters beyond ASCII: another script."""
    strange = re.findall(r"[^\W\d_\x00-\x7f]{4,}", text)
    if sum(map(len, strange)) * 2 < sum(character > "\x7f" for character in text):
        return None
    match = charset_normalizer.from_bytes(sample[:16_384]).best()
    return match.encoding if match and match.encoding in _SCRIPTS else None
