"""What people write above their columns, in English, Welsh, German, French and Spanish."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TypeVar

from fishbowl_app.imports.answer_parts import AnswerField
from fishbowl_app.imports.notes_words import GROUP_WORDS, NOTES, ROLE_WORDS, SIGNS, NoteField
from fishbowl_app.imports.wall_words import CHOICES, SPACES, TOPICS, WallField


class PersonField(StrEnum):
    """What a column of people can hold."""

    NAME = "name"
    FIRST_NAME = "first_name"
    SURNAME = "surname"
    GROUP = "group"
    ROLE = "role"
    NOTE = "note"


Field = PersonField | NoteField | WallField | AnswerField

F = TypeVar("F", bound=Field)

PEOPLE: dict[Field, str] = {
    PersonField.FIRST_NAME: """first name; firstname; forename; given name; christian name; enw cyntaf; enw
        bedydd; vorname; vornamen; rufname; prénom; prénoms; nombre de pila; primer nombre""",
    PersonField.SURNAME: """surname; last name; lastname; family name; second name; cyfenw; nachname;
        familienname; zuname; nom de famille; apellido; apellidos""",
    PersonField.GROUP: GROUP_WORDS,
    PersonField.ROLE: ROLE_WORDS,
    PersonField.NOTE: """note; notes; comment; comments; remark; remarks; info; information; access needs;
        needs; nodyn; nodiadau; sylw; sylwadau; gwybodaeth; anghenion; notiz; notizen; bemerkung;
        bemerkungen; anmerkung; anmerkungen; kommentar; hinweis; hinweise; remarque; remarques; commentaire;
        commentaires; observation; observations; nota; notas; comentario; comentarios; observación;
        observaciones""",
    PersonField.NAME: """name; names; full name; name in full; display name; participant; participants;
        participant name; person; people; who; attendee; attendees; attendee name; delegate; delegates; enw;
        enwau; enw llawn; cyfranogwr; cyfranogwyr; enw'r cyfranogwr; person; pobl; mynychwr; mynychwyr; pwy;
        vollständiger name; teilnehmer; teilnehmerin; teilnehmende; teilnehmer in; teilnehmer innen;
        personen; wer; nom; noms; nom complet; nom et prénom; prénom et nom; participante; participants;
        personne; personnes; qui; nombre; nombres; nombre completo; nombre y apellidos; nombre y apellido;
        participantes; persona; personas; asistente; asistentes; quién""",
}
# Columns that lists often have and that we do not take; they help to know a header when we see one.
_OTHER = """id; nr; no; number; num; e mail; email; email address; mail; phone; telephone; mobile; postcode;
    address; town; age; gender; title; language; rhif; e bost; ebost; ffôn; côd post; cod post; cyfeiriad;
    oed; iaith; teitl; nummer; telefon; handy; adresse; wohnort; ort; plz; alter; sprache; anrede; thema;
    topic; pwnc; numéro; téléphone; courriel; ville; âge; langue; sujet; thème; número; teléfono; correo;
    dirección; ciudad; edad; idioma; tema; attending; status; votes; dots; likes; theme; colour"""
# These can as well be what somebody is: a row with one of them alone is not a header.
_ALSO_ROLES = """chair; speaker; author; autor; autora; autorin; auteur; autrice; awdur; siaradwr; sprecher;
    sprecherin; verfasser; verfasserin; intervenant; intervenante; ponente; participant; participants;
    participante; participantes; teilnehmer; teilnehmerin; teilnehmende; cyfranogwr; cyfranogwyr; attendee;
    delegate; person; persona; personne; asistente; team; people; pobl; place; position; sitz; platz;
    stelle; no; nr; stakeholder; mynychwr"""


def normal(text: str) -> str:
    """Return a header without case, accents and punctuation; "?" stays, since it stands for a lost letter."""
    text = SIGNS.get(text.strip(), text)
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w?]+", " ", bare.replace("\ufffd", "?").replace("_", " ")).split())


@functools.cache
def _phrases(words: str) -> frozenset[str]:
    return frozenset(normal(phrase) for phrase in words.split(";"))


@functools.lru_cache(maxsize=256)
def _lost_letters(header: str) -> re.Pattern[str]:
    return re.compile(re.escape(header).replace(r"\?", "."))


def _is_one_of(header: str, phrases: frozenset[str]) -> bool:
    if header in phrases:
        return True
    return "?" in header.strip("?") and any(_lost_letters(header).fullmatch(phrase) for phrase in phrases)


def fit(header: str, words: str) -> int:
    """Return how well a header fits words: 3 the same, 2 among its words or inside a long one, 1 alike, 0 not."""
    header, phrases = normal(header), _phrases(words)
    if not header or len(header) > 60:
        return 0
    if _is_one_of(header, phrases) or _is_one_of(header.rstrip("? "), phrases):
        return 3
    if any(f" {phrase} " in f" {header} " or (len(phrase) > 4 and phrase in header) for phrase in phrases):
        return 2
    return int(any(_alike(header, phrase) for phrase in phrases))


def _alike(header: str, phrase: str) -> bool:
    """Tell whether one is the other with a slip of the finger."""
    if len(phrase) < 4 or abs(len(header) - len(phrase)) > 1 or header[0] != phrase[0]:
        return False
    return SequenceMatcher(None, header, phrase).ratio() >= 0.75


def fits(header: str, fields: Mapping[F, str]) -> dict[F, int]:
    """Return for each field that a header may name how well it fits."""
    found = {field: fit(header, words) for field, words in fields.items()}
    return {field: level for field, level in found.items() if level}


@functools.cache
def _all_phrases() -> frozenset[str]:
    known = (PEOPLE, NOTES, TOPICS, SPACES, CHOICES)
    return frozenset().union(*map(_phrases, [*(words for one in known for words in one.values()), _OTHER]))


def is_header_word(cell: str) -> bool:
    """Tell whether the cell says, word for word, what people write above a column."""
    header = normal(cell)
    return _is_one_of(header, _all_phrases()) or _is_one_of(header.rstrip("? "), _all_phrases())


def is_sign(cell: str) -> bool:
    """Tell whether a tool draws this above a column instead of a word; among notes it says something else."""
    return cell.strip() in SIGNS


def is_sure_header_word(cell: str) -> bool:
    """Tell whether the cell is a header word that is not a role as well."""
    return is_header_word(cell) and normal(cell) not in _phrases(_ALSO_ROLES)


def seems_header_word(cell: str) -> bool:
    """Tell whether a header word is part of the cell."""
    return any(fit(cell, words) >= 2 for words in (*PEOPLE.values(), *NOTES.values()))
