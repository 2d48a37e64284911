"""Sessions to print: an ordinary one and a hard one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace
from pathlib import Path

from fishbowl_app.export.pdf.form import Form
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.export.pdf.summary import write_summary
from fishbowl_app.model.entities import Kind, NameStyle, State, Translation
from fishbowl_app.model.report import summaries_of, summary_of
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.rules.paired import paired_texts
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from tests.model.build import a_round, a_session, activity, at, feedback, group, note, people, person, turn

MARKUP = "<b>bold</b> x<y & z <img src='{0}'/> &amp; &#65; </para> <a href=\"{0}\">go</a> <br/> ]]> %s {{1}}"
HARD_TEXTS = (
    "Short.",
    "x" * 280,
    "W" * 100 + " " + "m" * 150,
    MARKUP,
    "Две строки\nи третья\n\nпосле пустой",
    "Γειά σου κόσμε, τι κάνεις; " * 8,
    "Bore da, sut mae'r tŷ? ŵ ŷ Ŵ Ŷ â ê î ô û ä ë ï ö ü",
    "Tiếng Việt, Łódź, Ångström, Iñtërnâtiônàlizætiøn",
    "“Quotes” – dashes — and … dots · bullets • fractions ½ ⅓ 10\u00a0% €",
    "a " * 139,
    "A fish 🐟, an astronaut 👩🏽‍🚀, a flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 1️⃣ heart ❤️",
    "漢字かな交じり文、漢字かな交じり文。" * 8,
    "A note with مرحبا and with שלום in one line",
    "हिन्दी, বাংলা, தமிழ், ไทย, ქართული, Հայերեն, ሰላም, 안녕하세요",
)
HARD_GROUPS = ("<u>Tenants</u>", "Сотрудники")
HARD_NAMES = (
    "Владимир Константинович-Долгоруков",
    "W" * 60,
    "x<y & <i>Ana</i>",
    "Llŷr Ŵyn ap Siôn",
    "Ἀθηνᾶ Δελφῶν",
    "محمد",
    "王小明",
)


def a_short_day(**settings) -> Snapshot:
    """Return two groups, two rounds with turns and feedback, and three notes."""
    return a_session(
        group("Tenants"),
        group("Officers"),
        person("Anwen Pantglas", "Tenants", "Tenant"),
        person("Bethan Carreglefn", "Tenants", "Tenant", hidden=True),
        person("Dilys Maesgwyn", "Officers", "Officer"),
        person("Eirwen Tynrhos", "Officers", "Officer"),
        a_round("Round 1", at(0), at(10), question="How is it?"),
        activity("Talk", Kind.FEEDBACK, 5, at(10), at(12)),
        a_round("Round 2", at(12), at(20), question="What is fair?"),
        activity("Tea", Kind.BREAK, 5, state=State.SKIPPED),
        turn("Anwen Pantglas", 1, at(0), at(5), "Round 1"),
        turn("Bethan Carreglefn", 2, at(0), at(10), "Round 1"),
        turn("Dilys Maesgwyn", 1, at(12), at(16), "Round 2"),
        feedback("Nobody owns it.", "Round 1", 7),
        feedback("What is fair?", "Round 1"),
        note("It is cold.", activity_id="Round 1", participant_id="Anwen Pantglas", role="Tenant"),
        note("We measure.", activity_id="Round 2", participant_id="Dilys Maesgwyn", role="Officer"),
        note("Aside.", activity_id="Talk", participant_id="Bethan Carreglefn", role="Tenant"),
        **{"title": "Warm homes", "start_at": "09:00", "held_on": "2026-03-14", **settings},
    )


def a_bilingual_day(untranslated: Collection[str] = (), **settings) -> Snapshot:
    """Return the short day with all its texts in Welsh too, but for some."""
    return in_welsh(a_short_day(**settings), untranslated)


def in_welsh(day: Snapshot, untranslated: Collection[str] = ()) -> Snapshot:
    """Return a session with all its texts in Welsh too, but for some."""
    rows = [
        Translation(f"cy {number}", found.place.owner, found.place.field, "cy", _welsh(found.text), found.text)
        for number, found in enumerate(paired_texts(day, "cy"))
        if found.text not in untranslated
    ]
    return Snapshot({**day.tables, TABLE_OF[Translation]: {row.id: row for row in rows}})


def _welsh(text: str) -> str:
    return {"Warm homes": "Cartrefi cynnes", "Round 1": "Rownd 1"}.get(text, f"{text} (cy)")


def _long_name(number: int) -> str:
    """Return a name of 60 letters, as long as one can be."""
    given = ("Llywelyn", "Anwen", "Siobhán", "Jørgen", "Łukasz")[number % 5]
    family = "Fychan-ap-Gruffudd of Llanfairpwllgwyngyllgogerychwyrndrobwll"
    return f"{given} {number} {family}"[:60].strip().ljust(60, "n")


def a_hard_day(canary: str, notes: int = 60, persons: int = 40) -> Snapshot:
    """Return a session whose texts try everything; `canary` is an address that must not be asked for."""
    texts = [text.format(canary) if text is MARKUP else text for text in HARD_TEXTS]
    rounds = [f"Runda {number} <b>& {texts[number % len(texts)]}"[:120] for number in range(3)]
    everybody = [
        *(replace(who, name=_long_name(number)) for number, who in enumerate(people(persons, *HARD_GROUPS))),
        *(person(name, role=name[::-1]) for name in HARD_NAMES),
    ]
    turns = [
        turn(who.id, 1 + number % 12, at(30 * place + number), at(30 * place + number + 1), of)
        for place, of in enumerate(rounds)
        for number, who in enumerate(everybody[place::2])
    ]
    return a_session(
        *map(group, HARD_GROUPS),
        *everybody,
        *(
            a_round(of, at(30 * place), at(30 * place + 29), question=f"{texts[place]} {place}"[:280])
            for place, of in enumerate(rounds)
        ),
        *turns,
        *(
            feedback(f"{place} {text}"[:280], of, place or None)
            for place, of in enumerate(rounds)
            for text in texts
        ),
        *(
            note(
                f"{number} {texts[number % len(texts)]}"[:280],
                id=f"note {number:05}",
                activity_id=[*rounds, None][number % 4],
                role=["Tenant", "", "<i>x</i> & y"][number % 3],
                at=at(number),
            )
            for number in range(notes)
        ),
        title=f"Hard <b>& {'W' * 60} Привет",
        question=texts[1],
        place=f"<img src='{canary}'> Neuadd",
        moderator="<font size=40>Mair</font>",
    )


def summary(of: Snapshot, names: NameStyle | None = None) -> Summary:
    return summary_of(of, at(300), names)


def printed(of: Snapshot, path: Path, names: NameStyle | None = None, **how) -> Written | None:
    """Write the summary of a session, with the usual form but for what is given."""
    chosen = Form(**{key: how.pop(key) for key in {field.name for field in fields(Form)} & set(how)})
    return write_summary(summaries_of(of, at(300), names, chosen.languages), path, chosen, **how)


def free_texts(of: Snapshot) -> list[str]:
    """Return all that people typed and every summary repeats."""
    details = of.details
    return [
        text
        for text in (
            *(details.title, details.question, details.place),
            *(text for item in of.agenda for text in (item.title, item.question)),
            *(line.text for line in of.feedback.values()),
            *(said.text for said in of.notes.values()),
        )
        if text
    ]
