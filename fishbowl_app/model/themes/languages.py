"""The language of a note: English, Welsh, German, French, Spanish, or no sign of any.

A note is short, often without a small word, so three kinds of signs are added up: words that only some of the
languages use (each shared among those that use it), common words of a room, and letter patterns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from fishbowl_app.model.themes.stop_words import STOP_WORDS
from fishbowl_app.model.themes.words import plain

LANGUAGES = ("en", "cy", "de", "fr", "es")
LEAST_SIGN = 0.4
LEAST_LEAD = 0.15  # over the second
CAPITAL = 0.3  # a capital after a small letter: a German noun
MAIN = 0.6  # what a language that all other notes have adds, where a note has little sign

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COMMON = {
    "en": """access affordable air bike bus buses care charge cheaper children city climate community cost
        costs council cycle drugs economy education elderly energy environment family families food free
        government health help home homes house houses housing jobs language law life local meeting money
        night old open parents park parking parks pay planning police poor public rent road roads safe
        school schools shared shops social space staff state street streets support system tax time town
        traffic training transport trees waste water work workers world young youth students women men
        country rights war school hospital doctor heating cold warm""",
    "cy": """addysg adnoddau amgylchedd arian awyr bwrdd bws bwyd bysiau byw canol canolfan cartref cartrefi
        clwb coed cost costau cyfarfod cyfle cyfleoedd cyhoeddus cyllid cymdeithas cymdeithasol cymorth
        cymraeg cymru cymuned cymunedau cymunedol cyngor cynllun dai dinas diogel dref drafnidiaeth dwr
        feithrinfa ffordd ffyrdd fforddiadwy fwyd fyw gofal gofalwyr gostau gweithio gwaith gwasanaeth
        gwasanaethau gwell gwledig gwyrdd gwyliau gymraeg gymuned gymunedol gyngor henoed hyfforddiant iaith
        iechyd ieuenctid ifanc lleol llyfrgell llywodraeth meddyg meddygon mannau natur newid newydd nos
        parc parcio parciau pentref pentrefi plant pris prisiau rhad rhatach rhent rhenti rhieni swyddi
        stryd tafarn tai teulu teuluoedd trafnidiaeth treth trefi tref waith wasanaethau ynni ysbyty ysgol
        ysgolion cefnogaeth gefnogaeth iachach oer cynnes gwresogi toiledau adeiladau""",
    "de": """abend alte arbeit arbeitsplätze arzt auto autos bäume bahn bahnhof bezahlbar bezahlbare bildung
        billiger bus busse bürger eltern energie essen fahrrad familien freizeit geld gemeinde gemeinschaft
        gesundheit haus häuser heizung hilfe jugend jugendliche jung junge kinder kirche klima kosten kultur
        kurse land laden leben lehrer luft miete mieten müll nacht natur park parkplätze parks pflege platz
        plätze polizei preise radweg radwege rad raum räume ruhe schule schulen sicher sicherheit sport
        sprache stadt stadtteil steuern strasse straße straßen strom treffpunkt treffpunkte umwelt verkehr
        verein wald wasser wohnen wohnung wohnungen wohnraum zeit zukunft öffentlicher öffentliche
        öffentlichen menschen staat arbeiten fahren kaufen bauen""",
    "fr": """accès aide air arbres argent association bâtiments bus centre chauffage chien climat commerces
        commune communauté coût coûts crèche cuisine culture déchets eau école écoles élèves emploi emplois
        énergie enfants environnement espace espaces état familles femmes formation gratuit gratuite
        habitants hôpital impôts jardin jeunes jeux langue lieu lieux locaux logement logements loyer loyers
        mairie maison maisons médecin médecins monde nuit parc parcs parents parking patrimoine pauvres
        pistes place places police pollution prix quartier quartiers rencontre route routes rue rues santé
        sécurité services sociaux soins sport temps terre train transport transports travail vélo vélos
        verts vie vieux village ville villes voisins voiture voitures""",
    "es": """abuelos acceso agua aire alquiler alquileres apoyo árboles autobús autobuses ayuda ayuntamiento
        barato barrio barrios basura bici calle calles casa casas centro ciudad ciudades clima coche coches
        comida comunidad coste costes costo cultura cuidado dinero educación empleo energía escuela escuelas
        espacio espacios familia familias formación gratis gratuito gobierno hospital idioma impuestos
        jóvenes joven juegos lengua limpieza luz más mayores médico médicos medio mujeres mundo naturaleza
        niños niñas noche padres parque parques policía precio precios pública público públicos pueblo
        pueblos salud sanidad seguridad servicio servicios sociales tiempo tiendas trabajo transporte
        tráfico vecinos verdes vida viejo vivienda viviendas""",
}
_PATTERNS = {
    "en": (
        (r"ings?$", 0.5),
        (r"(?:ght|ness|less|ful|ship|ths?|ck|cks|sh|ty|ly|ies|ers?|ors?|ed|ble)$", 0.3),
        (r"(?:tion|tions|ment|ments|ence|ance|al|ic|ive|ous|ant|ent|s|ty|y|age|ism|ist)$", 0.1),
        (r"^(?:th|wh|sh|kn|wr|str|un|out|over|w[aeo]|y[aeo])", 0.2),
        (r"(?:sh|ee|oo|ght|ow|ay|ew|ck|ea|ou|oa)", 0.15),
        (r"'(?:s|t|ll|ve|re|d)$", 0.6),
    ),
    "cy": (
        (r"[ŵŷ]", 2.0),
        (r"[bcdfghlmnprst]w[bcdfglmnrst]", 0.7),
        (
            r"^(?:ll|ngh|mh|nh|rh|gw|dd|cy[mnfd]|gy[mnfd]|chy[mnf]|ff|ys[gbt]|sy[dl]|hw|mw|ty|by|fy|dy|gy|cw|tr?w)",
            0.4,
        ),
        (r"^(?:ll|ngh|mh|nh|dd|gwn|gwa|gwe|gwy)", 0.5),
        (r"(?:aeth|iaeth|ydd|iau|wyr|wyd|wch|oedd|edd|iad|adau|nnau|dau|orth|rdd|ddi|ddo|ddu)$", 0.6),
        (r"(?:wn|wr|wy|yw|au|ion|yn|dd|ll|ol|us|og|io|eg|yd|ur|aidd|olion|ellt)$", 0.2),
        (r"(?:wy|yw|aw[^aeiou]|iw|[^aeiou]y[^aeiouy]|dd|ffr|ngl|chw)", 0.15),
        (r"'(?:r|n|i|u|w|ch|th|m)$", 0.8),
    ),
    "de": (
        (r"[ßäö]|ü", 0.8),
        (r"sch(?!ool|edul|em)", 0.6),
        (r"(?:ung|ungen|keit|keiten|heit|heiten|lich\w*|isch\w*|schaft|schaften|tät|chen|ieren|iert\w*)$", 0.7),
        (
            r"(?:[^aeiou]en|[^aeiou]er|[^aeiou]em|icht|tz|tzt|eit|iel|ahn|ohn|ehr|ohr|uhr|nd|kt|rk|lt|cht|st)$",
            0.15,
        ),
        (r"^(?:ver|ge|be|ent|zer|auf|aus|ein|über|zw|pf|schw|st)", 0.15),
        (r"(?:ei|ie|eu|tz|ck|pf|chs|ahl|uf|kl|z)", 0.12),
        (r"^\w{14,}$", 0.3),
    ),
    "fr": (
        (r"[èçœùë]", 0.8),
        (r"[éêôî]", 0.5),
        (r"(?:aires?|iers?|[aeo]illes?|ières?|ons|ez)$", 0.2),
        (r"^(?:l|d|j|m|n|s|t|c|qu)'", 1.0),
        (
            r"(?:eaux?|aux|eux|euses?|ités?|iques?|oires?|eurs?|ères?|ées?|ettes?|elles?|ières?|ois|ait|tés?|ement)$",
            0.4,
        ),
        (r"(?:tions?|ments?|ances?|ences?|ages?|ables?|ismes?|[^aeiou]es|er|ir|[dlnrtmv]e|ant)$", 0.12),
        (r"(?:oi|ou|qu|gn|eau|ille|ui|eu|ai)", 0.12),
    ),
    "es": (
        (r"ñ", 1.5),
        (r"[cs]ión$", 0.6),
        (r"[áíóú]", 0.6),
        (r"é", 0.2),
        (
            r"(?:ci[oó]n|ciones|dad|dades|mente|ad[oa]s?|id[oa]s?|[aie]ndo|ismo|aje|eza|er[ií]?[oa]s?|illos?|ientos?)$",
            0.4,
        ),
        (r"(?:[^aeiou][oa]s?|ores|ales|[aei]r|iones|encia|ancia|tiva|tivo)$", 0.25),
        (r"(?:ue|ie|rr|ll|ñ|[aeo]ll[ao]|ui)", 0.1),
    ),
}
_NOT = {
    "cy": r"[jkqvxz]",
    "fr": r"[kw]",
    "es": r"[kw]|ss|tt|pp|th",
}  # letters a language has in no word of its own
_FOREIGN = 0.5


def language(text: str) -> str:
    """Return "en", "cy", "de", "fr" or "es"; "" where the words give no sign or as good a sign of two."""
    return _best(_scores(text))


def languages(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the language of each text; one with little sign of its own is taken for one that the others speak."""
    scores = [_scores(text) for text in texts]
    found = [_best(score) for score in scores]
    times = Counter(filter(None, found))
    share = [MAIN * times[one] / max(1, times.total()) for one in LANGUAGES]
    return tuple(own or _best(_sum(score, share), LEAST_LEAD) for own, score in zip(found, scores, strict=True))


def _best(scores: Sequence[float], least: float = LEAST_SIGN) -> str:
    second, first = sorted(scores)[-2:]
    return LANGUAGES[scores.index(first)] if first >= least and first - second >= LEAST_LEAD else ""


@lru_cache(maxsize=10_000)  # most notes say what they said when they were asked last
def _scores(text: str) -> Sequence[float]:
    """Return how much speaks for each of the languages."""
    words = _WORD.findall(text.replace("’", "'"))
    scores = [0.0] * len(LANGUAGES)
    for word in words:
        scores = _sum(scores, _signs(word.casefold()))
    if not text.isupper():
        nouns = sum(map(_is_noun_after, words, words[1:]))
        scores[LANGUAGES.index("de")] += CAPITAL * min(3, nouns)
    return scores


def _is_noun_after(before: str, word: str) -> bool:
    """Tell whether a word has a capital of its own: not as the next of a name or of a title."""
    return before.islower() and word[0].isupper() and word[1:].islower()


def _sum(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [a + b for a, b in zip(one, other, strict=True)]


@lru_cache(maxsize=50_000)
def _signs(word: str) -> tuple[float, ...]:
    """Return what one word, in small letters, says for each of the languages."""
    users = _users(word)
    return tuple((1 / len(users) if one in users else 0.0) + _letters(word, one) for one in LANGUAGES)


def _users(word: str) -> list[str]:
    return [one for one in LANGUAGES if plain(word.split("'")[0]) in _known()[one]]


def _letters(word: str, one: str) -> float:
    score = sum(weight for pattern, weight in _compiled()[one] if pattern.search(word))
    return min(score, 1.0) - (_FOREIGN if one in _NOT and re.search(_NOT[one], word) else 0.0)


@lru_cache(maxsize=1)
def _known() -> dict[str, frozenset[str]]:
    return {one: frozenset(map(plain, {*STOP_WORDS[one], *_COMMON[one].split()})) for one in LANGUAGES}


@lru_cache(maxsize=1)
def _compiled() -> dict[str, list[tuple[re.Pattern[str], float]]]:
    return {one: [(re.compile(pattern), weight) for pattern, weight in _PATTERNS[one]] for one in LANGUAGES}
