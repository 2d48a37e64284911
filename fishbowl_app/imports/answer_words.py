"""What people and survey tools write above columns of answers, and into them, in English and Welsh."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.imports.words import normal


def _phrases(words: str) -> frozenset[str]:
    return frozenset(normal(phrase) for phrase in words.split(";"))


PAPER_WORDS = "number; no; nr; form; form number; form no; number of the form; rhif; rhif ffurflen"
NUMBER_WORDS = f"""{PAPER_WORDS}; id; code; case; case id; record;
    record id; respondent; respondent id; response id; participant; participant id; cod"""
CONDITION_WORDS = """framing; framework; scenario; condition; version; arm; treatment; wording; frame; moment;
    when; wave; phase; time; time point; before or after; event; event name; redcap event name; fframio;
    fframwaith; senario; fersiwn; geiriad; pryd; adeg; cyn neu ar ol"""
QUESTION_WORDS = (
    "question; item; variable; statement; measure; field; cwestiwn; eitem; gosodiad; datganiad; newidyn"
)
ANSWER_WORDS = "answer; response; value; reply; rating; score; result; ateb; ymateb; gwerth; sgor"
# What tools add of themselves, and what tells of persons: never an answer to anything.
META_WORDS = """timestamp; time stamp; start time; completion time; start date; end date; startdate; enddate; date;
    submitdate; date submitted; recorded date; recordeddate; last modified time; last page; lastpage;
    start language; startlanguage; seed; status; progress; duration; duration in seconds; finished; ip
    address; ipaddress; response type; responseid; external reference; externalreference; external data
    reference; distribution channel; distributionchannel; user language; userlanguage; location
    latitude; location longitude; locationlatitude; locationlongitude; recipient last name; recipient
    first name; recipient email; recipientlastname; recipientfirstname; recipientemail; email; e mail;
    email address; e mail address; name; first name; last name; surname; phone; telephone; address;
    postcode; date of birth; redcap survey identifier; survey identifier; survey timestamp; complete;
    access code; referrer url; amserlen; dyddiad; enw; ebost; e bost; cyfeiriad; order"""

# Each may stand before a number or a letter: "framing 1", "scenario B", "T2".
ORDINAL_WORDS = _phrases(
    """framing; framework; frame; scenario; condition; version; arm; treatment; group; wording; moment; wave;
    phase; time; t; fframio; fframwaith; senario; fersiwn; geiriad; adeg; tro"""
)
BEFORE = frozenset(
    {"before", "pre", "baseline", "start", "at the start", "beforehand", "cyn", "ar y dechrau", "dechrau"}
)
AFTER = _phrases("after; post; follow up; end; at the end; afterwards; wedi; ar ol; ar y diwedd; diwedd")

# What stands where nobody answered.
NOTHING = _phrases("n/a; na; nan; null; none; nil; no answer; not answered; dim ateb; amh") | {""}

_AGREEMENT = {
    1: """strongly disagree; disagree strongly; completely disagree; totally disagree; fully disagree;
    disagree completely; disagree a lot; definitely disagree; strongly against; anghytuno'n gryf;
    anghytuno n gryf; anghytuno yn gryf; yn anghytuno'n gryf; rwy'n anghytuno'n gryf; anghytuno'n llwyr""",
    2: """disagree; tend to disagree; somewhat disagree; disagree somewhat; slightly disagree; disagree
    slightly; mostly disagree; disagree a little; rather disagree; partly disagree; anghytuno; yn
    anghytuno; rwy'n anghytuno; tueddu i anghytuno; anghytuno rhywfaint; anghytuno ychydig""",
    3: """neither; neither agree nor disagree; neither agree or disagree; neither disagree nor agree; neutral;
    undecided; in between; in the middle; agree and disagree; niwtral; y naill na'r llall; ddim yn
    cytuno nac yn anghytuno; ddim yn cytuno nac anghytuno; heb gytuno nac anghytuno; na'r naill na'r
    llall""",
    4: """agree; tend to agree; somewhat agree; agree somewhat; slightly agree; agree slightly; mostly agree;
    agree a little; rather agree; partly agree; cytuno; yn cytuno; rwy'n cytuno; tueddu i gytuno; cytuno
    rhywfaint; cytuno ychydig""",
    5: """strongly agree; agree strongly; completely agree; totally agree; fully agree; agree completely;
    agree a lot; definitely agree; strongly in favour; cytuno'n gryf; cytuno n gryf; cytuno yn gryf; yn
    cytuno'n gryf; rwy'n cytuno'n gryf; cytuno'n llwyr""",
}
POINT_OF: Mapping[str, int] = {
    normal(phrase): point for point, phrases in _AGREEMENT.items() for phrase in phrases.split(";")
}

YES = _phrases("yes; y; 1; true; x; checked; selected; ticked; on; ie; ydw; wedi ei dicio")
NO = NOTHING | _phrases("no; n; 0; false; unchecked; not selected; not ticked; off; na; nac ydw")
