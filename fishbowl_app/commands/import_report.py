"""What `fishbowl import` says of a file: columns, counts, and every row that was not taken."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.import_texts import doubt_text, refusal_text
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.wall_rows import Refusal
from fishbowl_app.terminal import one_line
from fishbowl_app.words import catalogue, current_language, translate


def say_doubts(table: Table) -> None:
    """Say what is doubtful in a file."""
    for doubt in table.doubts:
        print(one_line(translate("Commands", "Look: {0}").format(doubt_text(doubt))))


def say_columns(table: Table, columns: ColumnMap) -> None:
    """Say which column was taken for what and which for nothing, so that a wrong guess is seen."""
    header = table.rows[columns.header].cells if columns.header is not None else ()

    def name(index: int) -> str:
        return header[index] if index < len(header) and header[index] else str(index + 1)

    taken = sorted(columns.columns.items(), key=lambda item: item[1])
    said = ", ".join(f"{name(index)} = {field.value}" for field, index in taken)
    print(one_line(translate("Commands", "Columns: {0}").format(said)))
    if unused := columns.unused(table):
        print(one_line(translate("Commands", "Left out: {0}").format(", ".join(map(name, unused)))))


def say_counts(rows: int, parts: list[str]) -> None:
    whole = catalogue(current_language()).count("Commands", "%n row(s)", rows)
    print(f"{whole}: {', '.join(parts)}.")


def row_text(table: Table, number: int) -> str:
    """Return which row is meant, with its line where an editor counts otherwise than a spreadsheet."""
    text = translate("Commands", "row {0}").format(number)
    line = next((row.line for row in table.rows if row.number == number), None)
    return text if line is None else translate("Commands", "{0} (line {1})").format(text, line)


def say_refused(table: Table, rows: Iterable[tuple[int, Refusal | None]]) -> None:
    for number, refusal in rows:
        if refusal is not None:
            text = translate("Commands", "  {0} was refused: {1}")
            print(text.format(row_text(table, number), one_line(refusal_text(refusal))))
