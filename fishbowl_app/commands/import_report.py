"""What `fishbowl import` says of a file: columns, counts, and the rows that were not taken as they are."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from fishbowl_app.import_texts import doubt_text, refusal_text
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.wall_rows import LeftOut, Refusal
from fishbowl_app.terminal import one_line
from fishbowl_app.words import catalogue, current_language, translate

_MOST_ALIKE = 10  # lines that say the same of one row each; the preview in the window shows all
Told = tuple[Hashable, str]  # what lines that are alike have in common, and the line


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


def say_rows(lines: Iterable[Told]) -> None:
    """Say what became of rows, the alike ones together: ten of them, and how many more there are."""
    kinds: dict[Hashable, list[str]] = {}
    for kind, line in lines:
        kinds.setdefault(kind, []).append(line)
    for alike in kinds.values():
        print(*alike[:_MOST_ALIKE], sep="\n")
        if len(alike) > _MOST_ALIKE:
            print(translate("Commands", "  and {0} more like these").format(len(alike) - _MOST_ALIKE))


def refused_row(table: Table, number: int, refusal: Refusal) -> Told:
    """Return what to say of a row that was refused."""
    text = translate("Commands", "  {0} was refused: {1}")
    return (text, reason_kind(refusal)), text.format(row_text(table, number), one_line(refusal_text(refusal)))


def reason_kind(reason: Refusal | LeftOut) -> Hashable:
    """Return what reasons have in common that are worded alike: all but what was given."""
    return (type(reason), *(getattr(reason, name, None) for name in ("field", "problem", "wrong")))
