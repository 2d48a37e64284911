"""Stems: words without the endings of plurals, verbs and adjectives. Light rules, one table a language.

A stem is for comparing and is never shown. The rules take away one ending, the first that leaves a word: better
two forms of a word apart than two words as one. After J. Savoy, Light stemming approaches for the French,
Portuguese, German and Hungarian languages (2006), and D. Harman, How effective is suffixing? (1991).
"""

from __future__ import annotations

from functools import lru_cache

# Ending, what takes its place, letters that must be left before it; tried from the first to the last.
_Rule = tuple[str, str, int]
_ENGLISH: tuple[_Rule, ...] = (
    ("ingly", "", 4),
    ("edly", "", 4),
    ("ings", "", 3),
    ("sses", "ss", 2),
    ("ches", "ch", 2),
    ("shes", "sh", 2),
    ("xes", "x", 2),
    ("ely", "", 3),
    ("ies", "y", 2),
    ("ied", "y", 2),
    ("ily", "y", 3),
    ("ing", "", 3),
    ("ss", "ss", 0),
    ("us", "us", 0),
    ("is", "is", 0),
    ("eed", "eed", 0),
    ("ed", "", 3),
    ("es", "", 3),
    ("ly", "", 4),
    ("s", "", 3),
    ("e", "", 3),
)
_WELSH: tuple[_Rule, ...] = (
    ("iaethau", "iaeth", 2),
    ("oedd", "", 3),
    ("iadau", "iad", 2),
    ("ion", "", 3),
    ("iau", "", 3),
    ("ydd", "", 3),
    ("wyr", "", 3),
    ("au", "", 3),
    ("io", "", 3),
    ("on", "", 4),
    ("od", "", 4),
    ("i", "", 4),
    ("u", "", 4),
    ("o", "", 4),
)
_GERMAN: tuple[_Rule, ...] = (
    ("ungen", "ung", 2),
    ("innen", "", 3),
    ("ern", "", 3),
    ("en", "", 3),
    ("er", "", 3),
    ("em", "", 3),
    ("es", "", 3),
    ("ss", "ss", 0),
    ("e", "", 3),
    ("s", "", 4),
    ("n", "", 4),
)
_FRENCH: tuple[_Rule, ...] = (
    ("issements", "", 3),
    ("issement", "", 3),
    ("euses", "eu", 2),
    ("euse", "eu", 2),
    ("eaux", "eau", 0),
    ("ives", "if", 2),
    ("ive", "if", 2),
    ("aux", "al", 2),
    ("eux", "eu", 2),
    ("ees", "", 3),
    ("ant", "", 4),
    ("ee", "", 3),
    ("er", "", 3),
    ("ez", "", 3),
    ("es", "", 3),
    ("ss", "ss", 0),
    ("us", "u", 3),
    ("s", "", 3),
    ("x", "", 3),
    ("e", "", 3),
)
_SPANISH: tuple[_Rule, ...] = (
    ("ciones", "cion", 1),
    ("iendo", "", 3),
    ("ando", "", 3),
    ("ados", "", 3),
    ("adas", "", 3),
    ("ado", "", 3),
    ("ada", "", 3),
    ("ces", "z", 2),
    ("es", "", 3),
    ("os", "", 3),
    ("as", "", 3),
    ("ar", "", 3),
    ("er", "", 3),
    ("ir", "", 3),
    ("s", "", 3),
    ("o", "", 3),
    ("a", "", 3),
    ("e", "", 3),
)
_RULES = {"en": _ENGLISH, "cy": _WELSH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
# Plurals that no rule finds, in Welsh with their mutated forms: form, stem.
_IRREGULAR = {
    "en": "children child women woman men man lives lif feet foot teeth tooth mice mous",
    "cy": """bysiau bws fysiau bws ceir car geir car cheir car ngheir car cyrsiau cwrs gyrsiau cwrs chyrsiau cwrs
        ffyrdd ffordd tai ty dai ty thai ty plentyn plant blentyn plant phlentyn plant merched merch ferched merch
        brodyr brawd cyrff corff gyrff corff cerrig carreg gerrig carreg""",
    "de": "museen museum zentren zentrum",
    "fr": "travaux travail yeux oeil",
    "es": "",
}
_FORMS: dict[str, dict[str, str]] = {
    language: dict(zip(words.split()[::2], words.split()[1::2], strict=True))
    for language, words in _IRREGULAR.items()
}
_DOUBLED = frozenset("bdgmnprt")  # planning, plan
_VOWELS = frozenset("aeiouwy")


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Return the stem of a plain word (see `words.plain`); where the language is not known ("") the English."""
    if irregular := _FORMS.get(language, _FORMS["en"]).get(word):
        return irregular
    for ending, instead, least in _RULES.get(language, _ENGLISH):
        left = word.removesuffix(ending)
        if left != word and len(left) >= least and (instead or not _VOWELS.isdisjoint(left)):
            return (_single(left) if ending in ("ing", "ed", "ings") else left) + instead
    return word


def _single(left: str) -> str:
    return left[:-1] if left[-1] == left[-2] and left[-1] in _DOUBLED else left
