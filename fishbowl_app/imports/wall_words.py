"""What people write above columns of topics, spaces and choices, in English, Welsh, German, French and Spanish."""

from __future__ import annotations

from enum import StrEnum


class TopicField(StrEnum):
    """What a column of topics can hold."""

    TITLE = "title"
    QUESTION = "question"
    CONVENERS = "conveners"
    NEEDS = "needs"
    SLOT = "slot"
    SPACE = "space"
    HANDS = "hands"


class SpaceField(StrEnum):
    """What a column of spaces can hold."""

    NAME = "name"
    CAPACITY = "capacity"
    FEATURES = "features"
    LINK = "link"


class ChoiceField(StrEnum):
    """What a column of choices can hold. A topic is named by its number or title; one cell may name several."""

    NAME = "name"
    TOPIC = "topic"
    RANK = "rank"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"


WallField = TopicField | SpaceField | ChoiceField

TOPICS: dict[WallField, str] = {
    TopicField.TITLE: """title; topic; topics; topic title; subject; session; session title; theme; issue;
        proposal; teitl; pwnc; pynciau; testun; thema; themen; titel; betreff; titre; sujet; thème; título;
        tema; temas; asunto""",
    TopicField.QUESTION: """question; description; details; about; abstract; more; cwestiwn; disgrifiad;
        manylion; frage; beschreibung; worum geht es; description; détails; pregunta; descripción; detalles""",
    TopicField.CONVENERS: """convener; conveners; convenor; convenors; host; hosts; proposed by; posted by;
        initiator; name; who; by; cynullydd; cynullwyr; gan; pwy; enw; gastgeber; gastgeberin; initiator;
        initiatorin; von; wer; hôte; hôtes; animateur; proposé par; par; nom; qui; anfitrión; anfitriona;
        convocante; propuesto por; por; nombre; quién""",
    TopicField.NEEDS: """needs; need; requirements; access; access needs; equipment; anghenion; mynediad;
        bedarf; braucht; barrierefrei; besoins; besoin; accès; necesidades; necesita; requisitos""",
    TopicField.SLOT: """slot; time; time slot; start; when; block; period; amser; slot amser; pryd; zeit;
        zeitfenster; beginn; wann; heure; créneau; quand; hora; franja; cuándo""",
    TopicField.SPACE: """space; room; place; location; where; venue; gofod; ystafell; lle; ble; raum; ort; wo;
        platz; salle; lieu; où; espace; sala; lugar; espacio; dónde""",
    TopicField.HANDS: """hands; votes; interest; count; likes; how many; dwylo; pleidleisiau; diddordeb; hände;
        stimmen; interesse; anzahl; mains; voix; intérêt; nombre; manos; votos; interés; número""",
}
SPACES: dict[WallField, str] = {
    SpaceField.NAME: """space; spaces; room; rooms; name; place; location; venue; gofod; gofodau; ystafell;
        ystafelloedd; enw; lle; raum; räume; ort; name; salle; salles; espace; lieu; nom; sala; salas; espacio;
        lugar; nombre""",
    SpaceField.CAPACITY: """capacity; seats; places; people; size; max; maximum; holds; nifer; maint; lleoedd;
        seddi; uchafswm; kapazität; plätze; größe; personen; capacité; places; taille; personnes; capacidad;
        plazas; aforo; personas""",
    SpaceField.FEATURES: """features; feature; access; equipment; facilities; notes; nodweddion; offer; mynediad;
        cyfleusterau; ausstattung; merkmale; barrierefrei; équipement; accès; caractéristiques; equipo; acceso;
        características""",
    SpaceField.LINK: """link; url; web; address; online; meeting link; dolen; cyfeiriad; ar-lein; adresse; lien;
        en ligne; enlace; dirección; en línea""",
}
CHOICES: dict[WallField, str] = {
    ChoiceField.NAME: """name; participant; participants; person; who; full name; your name; enw; enw llawn;
        cyfranogwr; pwy; person; teilnehmer; teilnehmerin; wer; nom; participante; personne; qui; nombre;
        persona; quién""",
    ChoiceField.TOPIC: """topic; topics; choice; choices; wishes; interest; vote; votes; session; sessions; pwnc;
        pynciau; dewis; dewisiadau; thema; themen; wahl; wunsch; wünsche; sujet; sujets; choix; tema; temas;
        elección; elecciones""",
    ChoiceField.RANK: "rank; ranking; priority; order; safle; trefn; rang; rangfolge; priorité; orden; rango",
    ChoiceField.FIRST: """first choice; 1st choice; choice 1; first; dewis 1; dewis cyntaf; erste wahl; 1 wahl;
        premier choix; choix 1; primera opción; opción 1""",
    ChoiceField.SECOND: """second choice; 2nd choice; choice 2; second; dewis 2; ail ddewis; zweite wahl;
        2 wahl; deuxième choix; choix 2; segunda opción; opción 2""",
    ChoiceField.THIRD: """third choice; 3rd choice; choice 3; third; dewis 3; trydydd dewis; dritte wahl; 3 wahl;
        troisième choix; choix 3; tercera opción; opción 3""",
    ChoiceField.FOURTH: """fourth choice; 4th choice; choice 4; fourth; dewis 4; pedwerydd dewis; vierte wahl;
        4 wahl; quatrième choix; choix 4; cuarta opción; opción 4""",
    ChoiceField.FIFTH: """fifth choice; 5th choice; choice 5; fifth; dewis 5; pumed dewis; fünfte wahl; 5 wahl;
        cinquième choix; choix 5; quinta opción; opción 5""",
}
ORDERED = (ChoiceField.FIRST, ChoiceField.SECOND, ChoiceField.THIRD, ChoiceField.FOURTH, ChoiceField.FIFTH)
