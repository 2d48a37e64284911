"""What people and their tools write above columns of notes, in English, Welsh, German, French and Spanish."""

from __future__ import annotations

from enum import StrEnum


class NoteField(StrEnum):
    """What a column of notes can hold."""

    TEXT = "text"
    TITLE = "title"  # a heading above the text; both together are the note
    VOTES = "votes"
    GROUP = "group"
    ROLE = "role"
    THEME = "theme"
    SET_ASIDE = "set_aside"
    LANGUAGE = "language"
    SOURCE = "source"
    SLIP = "slip"
    COLOUR = "colour"
    ROUND = "round"
    CHAIR = "chair"
    NAME = "name"  # of a participant
    TIME = "time"


GROUP_WORDS = """group; group name; name of group; stakeholder group; stakeholder; team; organisation;
    organization; name of organisation; constituency; category; affiliation; sector; representing; grŵp;
    enw'r grŵp; grŵp rhanddeiliaid; rhanddeiliad; tîm; sefydliad; enw'r sefydliad; carfan; categori; sector;
    gruppe; gruppenname; interessengruppe; team; organisation; verband; verein; abteilung; kategorie;
    groupe; nom du groupe; partie prenante; collège; équipe; organisme; catégorie; grupo; nombre del grupo;
    parte interesada; colectivo; equipo; organización; entidad"""
ROLE_WORDS = """role; job; job title; position; function; capacity; occupation; rôl; swydd; teitl swydd;
    swyddogaeth; rolle; funktion; beruf; stelle; amt; position; rôle; fonction; poste; métier; qualité; rol;
    función; cargo; puesto; papel; profesión"""

NOTES: dict[NoteField, str] = {
    NoteField.TEXT: """text; note; notes; note text; idea; ideas; comment; comments; contribution; post it;
        postit; sticky; sticky note; card; content; body; statement; message; point; response; reply; answer;
        what was said; testun; nodyn; nodiadau; syniad; syniadau; sylw; sylwadau; cyfraniad; neges; cynnwys;
        ymateb; ateb; notiz; notizen; idee; ideen; beitrag; kommentar; kommentare; aussage; inhalt; karte;
        antwort; texte; idée; idées; commentaire; commentaires; propos; contenu; réponse; texto; nota; notas;
        comentario; comentarios; aportación; contenido; respuesta""",
    NoteField.TITLE: """title; subject; heading; headline; teitl; pennawd; titel; betreff; überschrift; titre;
        titulo; título; asunto""",
    NoteField.VOTES: """votes; vote; vote count; number of votes; likes; like; like count; upvotes; up votes;
        upvote; dots; dot votes; hearts; reactions; reaction count; thumbs up; score; stars; pleidleisiau;
        pleidlais; nifer y pleidleisiau; hoffi; dotiau; sêr; stimmen; punkte; likes; gefällt mir; klebepunkte;
        j'aime; voix; votes; gommettes; votos; me gusta; puntos""",
    NoteField.GROUP: GROUP_WORDS,
    NoteField.ROLE: ROLE_WORDS,
    NoteField.THEME: """theme; themes; theme name; cluster; clusters; cluster name; thema; themen; themâu;
        clwstwr; thème; thèmes; tema; temas; categoría; categorías""",
    NoteField.SET_ASIDE: """set aside; aside; parked; car park; parking lot; wedi'i neilltuo; o'r neilltu;
        zurückgestellt; beiseite; beiseitelegen; mis de côté; mettre de côté; apartado; apartada; apartadas""",
    NoteField.LANGUAGE: """language; lang; language code; iaith; cod iaith; sprache; langue; idioma; lengua""",
    NoteField.SOURCE: """source; collected at; collected from; where from; ffynhonnell; o ble; quelle;
        herkunft; origine; provenance; fuente; procedencia; origen""",
    NoteField.SLIP: """slip; slip no; slip nr; slip number; number of slip; paper slip; rhif slip;
        rhif y slip; slip rhif; rhif papur; zettel; zettelnummer; nummer des zettels; fiche; numéro de fiche;
        papeleta; número de papeleta""",
    NoteField.COLOUR: """colour; color; note colour; note color; sticky colour; sticky color; post color;
        background color; background colour; bg color; fill color; card color; lliw; lliw'r nodyn; farbe;
        couleur; color de fondo""",
    NoteField.ROUND: """round; round no; round number; rownd; rhif rownd; runde; gesprächsrunde; tour;
        manche; ronde; ronda; vuelta""",
    NoteField.CHAIR: """chair; chair no; chair number; seat; cadair; rhif cadair; sedd; stuhl; platz; sitz;
        chaise; siège; place; silla; asiento""",
    NoteField.TIME: """time; timestamp; date; date and time; when; at; created; created at; amser; dyddiad;
        pryd; stamp amser; zeit; uhrzeit; zeitpunkt; zeitstempel; datum; wann; heure; horodatage; quand; hora;
        fecha; fecha y hora; marca temporal; cuándo""",
    NoteField.NAME: """name; author; speaker; said by; who; by; from; created by; posted by; person;
        participant; participant name; full name; enw; awdur; siaradwr; gan; pwy; cyfranogwr; autor; autorin;
        verfasser; verfasserin; sprecher; sprecherin; von; wer; teilnehmer; teilnehmerin; nom; auteur; autrice;
        intervenant; intervenante; par; qui; participante; nombre; autora; ponente; por; quién""",
}
# What tools draw above a column of votes instead of a word.
SIGNS = {"+1": "likes", "+1s": "likes", "👍": "likes", "👍️": "likes", "❤": "likes", "❤️": "likes", "♥": "likes"}
# The one is what counts against a note.
NOT_VOTES = r"dislike|down ?vote|against|yn erbyn|gegen|contre|en contra"
