"""Writes the same 24 invented answers as five survey tools export them; it knows nothing of what reads them.

The layouts are those that the tools document and are known for: Qualtrics with three rows above the data,
LimeSurvey with codes and texts in the heads and a column for each box, Google Forms, Microsoft Forms (semicolons,
also after the last box), and REDCap with codes, events and numbers for boxes.

    python tests/files/answers/make_survey_exports.py
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

HERE = Path(__file__).parent
SLIDER, SAY, NEXT, ELSE = "Whose was it?", "I had a say.", "What next?", "What else?"
BOXES = ("Keep on", "Leave, soon", "Wait")
POINTS = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")
FRAMINGS = ("To avoid", "To learn from")


def people() -> list[dict]:
    """Return who answered what: the same each time, some of it missing."""
    chance = random.Random(8)
    found = []
    for number in range(1, 25):
        found.append({
            "number": number,
            "framing": number % 2,
            "slider": None if number == 5 else chance.randrange(101),
            "say": None if number == 7 else chance.randrange(5),
            "next": [box for box in range(3) if chance.random() < 0.5],
            "else": "Ask me again, please" if number == 3 else "",
        })  # fmt: skip
    return found


def write(name: str, rows: list[list], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> None:
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter, quoting=quoting).writerows(rows)


def said(value, words=None) -> str:
    return "" if value is None else str(value) if words is None else words[value]


def qualtrics() -> None:
    heads = [
        "StartDate",
        "EndDate",
        "Status",
        "IPAddress",
        "Progress",
        "Duration (in seconds)",
        "Finished",
        "ResponseId",
        "DistributionChannel",
        "UserLanguage",
        "Q1_1",
        "Q2",
        "Q3",
        "Q4",
        "framing",
    ]
    texts = [
        "Start Date",
        "End Date",
        "Response Type",
        "IP Address",
        "Progress",
        "Duration (in seconds)",
        "Finished",
        "Response ID",
        "Distribution Channel",
        "User Language",
        f"{SLIDER} - Landlord",
        SAY,
        f"{NEXT} - Selected Choice",
        ELSE,
        "framing",
    ]
    rows = [heads, texts, [f'{{"ImportId":"{head}"}}' for head in heads]]
    for each in people():
        meta = [
            "2026-11-20 10:00:00",
            "2026-11-20 10:03:00",
            "IP Address",
            "*******",
            "100",
            "180",
            "True",
            f"R_{each['number']:02}aBcDeFgHiJkLm",
            "anonymous",
            "EN",
        ]
        rows.append(
            [
                *meta,
                said(each["slider"]),
                said(each["say"], POINTS),
                ",".join(BOXES[box] for box in each["next"]),
                each["else"],
                FRAMINGS[each["framing"]],
            ]
        )
    write("qualtrics.csv", rows)


def limesurvey() -> None:
    heads = [
        "id. Response ID",
        "submitdate. Date submitted",
        "lastpage. Last page",
        "startlanguage. Start language",
        "seed. Seed",
        "framing. Which framing?",
        f"G01Q01[SQ001]. {SLIDER} [Tenant|Landlord]",
        f"G01Q02. {SAY}",
    ]
    heads += [f"G01Q03[SQ00{place}]. {NEXT} [{box}]" for place, box in enumerate(BOXES, 1)] + [f"G01Q04. {ELSE}"]
    rows = [heads]
    for each in people():
        slider = "" if each["slider"] is None else f"{each['slider']}.0000000000"
        rows.append(
            [
                each["number"],
                "1980-01-01 00:00:00",
                1,
                "en",
                1234567,
                FRAMINGS[each["framing"]],
                slider,
                said(each["say"], POINTS),
                *("Yes" if box in each["next"] else "No" for box in range(3)),
                each["else"],
            ]
        )
    write("limesurvey.csv", rows, quoting=csv.QUOTE_ALL)


def google_forms() -> None:
    rows = [["Timestamp", "Scenario", SLIDER, SAY, NEXT, ELSE]]
    for each in people():
        rows.append(
            [
                f"2026/11/20 10:{each['number']:02}:00 am GMT",
                f"Scenario {'AB'[each['framing']]}",
                said(each["slider"]),
                said(each["say"], range(1, 6)),
                ";".join(BOXES[box] for box in each["next"]),
                each["else"],
            ]
        )
    write("google-forms.csv", rows)


def microsoft_forms() -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(
        ["ID", "Start time", "Completion time", "Email", "Name", "Framing", f"{SLIDER}\xa0", SAY, NEXT, ELSE]
    )
    for each in people():
        sheet.append(
            [
                each["number"],
                "11/20/26 10:00:00",
                "11/20/26 10:03:00",
                "anonymous",
                "",
                FRAMINGS[each["framing"]],
                each["slider"],
                POINTS[each["say"]] if each["say"] is not None else None,
                "".join(f"{BOXES[box]};" for box in each["next"]),
                each["else"],
            ]
        )
    book.save(HERE / "microsoft-forms.xlsx")


def redcap() -> None:
    heads = ["record_id", "redcap_event_name", "redcap_survey_identifier", "survey_timestamp", "q1", "q2"]
    rows = [[*heads, "q3___1", "q3___2", "q3___3", "q4", "survey_complete"]]
    for each in people():
        rows.append(
            [
                each["number"],
                f"framing_{each['framing'] + 1}_arm_1",
                "",
                "2026-11-20 10:03:00",
                said(each["slider"]),
                said(each["say"], range(1, 6)),
                *(int(box in each["next"]) for box in range(3)),
                each["else"],
                2,
            ]
        )
    write("redcap.csv", rows)


if __name__ == "__main__":
    for make in (qualtrics, limesurvey, google_forms, microsoft_forms, redcap):
        make()
