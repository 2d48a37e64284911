"""The language that words are read aloud in: by their script, else where they tell it surely.

A voice of a wrong language is worse than that of the session, so a doubt is no answer.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from fishbowl_app.model.themes.languages import language

_BY_SCRIPT = {
    "GREEK": "el", "CYRILLIC": "ru", "ARMENIAN": "hy", "GEORGIAN": "ka", "HEBREW": "he", "ARABIC": "ar",
    "THAANA": "dv", "ETHIOPIC": "am", "DEVANAGARI": "hi", "BENGALI": "bn", "GURMUKHI": "pa", "GUJARATI": "gu",
    "ORIYA": "or", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml", "SINHALA": "si",
    "THAI": "th", "LAO": "lo", "KHMER": "km", "MYANMAR": "my", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja",
    "CJK": "zh",
}  # fmt: skip
_LATIN, _UNKNOWN = "LATIN", "und"
_KANA = re.compile("[\u3041-\u30ff]").search
_VIETNAMESE = re.compile("[ơưƠƯ\u1ea0-\u1ef1\u1ef4-\u1ef9]").search
# Letters of Latin script that English, Welsh, German, French and Spanish do without.
_FOREIGN = re.compile("(?![ŒœŴ-ŸẀ-ẅẞỲỳ])[ãåðõøþÃÅÐÕØÞ\u0100-\u024f\u1e00-\u1eff]").search
_WORD = re.compile(r"\b[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2,30}\b")
_OURS = ("en", "cy")
_MOSTLY = 2 / 3  # letters, among what is no space


@lru_cache(maxsize=10_000)
def of_script(text: str) -> str:
    """Return the language that most of the letters tell by themselves.

    Returns:
        A tag such as "el"; "und" for a script or letters of a language we do not know; "" where the letters may be
        those of English, Welsh, German, French or Spanish, or there are none.
    """
    if text.isascii():
        return ""
    scripts = Counter(map(_script, filter(str.isalpha, text)))
    if not scripts:
        return ""
    if _KANA(text):  # Japanese is written in three
        scripts["KATAKANA"] += sum(scripts.pop(one, 0) for one in ("CJK", "HIRAGANA"))
    [(most, letters)] = scripts.most_common(1)
    if most == _LATIN:
        return _of_latin(unicodedata.normalize("NFC", text))
    return _BY_SCRIPT.get(most, _UNKNOWN) if 2 * letters > scripts.total() else _UNKNOWN


def surely(text: str) -> str:
    """Return the language of a text as `of_script` does, or that of five which its words tell; "" in doubt.

    German, French and Spanish take two words at least, and hardly any signs: a line of code is none of them.
    """
    known = of_script(text)
    if known:
        return known
    told = language(text)
    return told if told in _OURS or _is_prose(text) else ""


def _of_latin(text: str) -> str:
    words = _WORD.findall(text)
    foreign = sum(1 for word in words if _FOREIGN(word))
    if 3 * foreign <= len(words):  # a name in a sentence
        return ""
    return "vi" if _VIETNAMESE(text) else _UNKNOWN


def _is_prose(text: str) -> bool:
    seen = [letter for letter in text if not letter.isspace()]
    return len(_WORD.findall(text)) > 1 and sum(map(str.isalpha, seen)) > _MOSTLY * len(seen)


@lru_cache(maxsize=10_000)
def _script(letter: str) -> str:
    """Return the first word of a letter's name in Unicode, which is its script."""
    return re.split("[ -]", unicodedata.name(letter, ""), maxsplit=1)[0]
