"""How good suggested themes are, beside BERTopic on the same boards, with the targets.

    python3 dev.py tool benchmarks.themes --data DIR [--boards 3] [--bertopic-python PYTHON] [--cache DIR]

DIR holds sets of notes with the themes that people gave them (see themes_boards.py). From each, boards are drawn
by seed. Groupings are scored on the notes that have a theme, by adjusted mutual information (AMI) and the adjusted
Rand index (ARI); what is left alone counts as a theme of its own. All means are over families and sizes of sets.

--bertopic-python runs the peer in its own environment (bertopic 0.17.4 with umap-learn; no torch is needed): with
its defaults, tuned, and tuned with our vectors (centred by language), the first two with the vectors of the small
English model, which is its own. Vectors are kept in --cache.
"""

from __future__ import annotations

import argparse
import functools
import random
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.themes_bertopic import topics  # noqa: E402
from benchmarks.themes_boards import BOARD, ENGLISH, Board, NoteSet, boards, read_sets  # noqa: E402
from benchmarks.themes_copies import copies_figures  # noqa: E402
from benchmarks.themes_labels import label_figures  # noqa: E402
from benchmarks.themes_placed import offer_figures, placed, rest_figures, themes_of  # noqa: E402
from benchmarks.themes_scores import Row, macro, mutual_information, rand, told_apart  # noqa: E402
from benchmarks.timing import timed  # noqa: E402
from fishbowl_app.model.themes.asked import FREE, Asked  # noqa: E402
from fishbowl_app.model.themes.centring import centred  # noqa: E402
from fishbowl_app.model.themes.embedding import Embedder, load  # noqa: E402
from fishbowl_app.model.themes.grouping import group  # noqa: E402
from fishbowl_app.model.themes.keys import JOINED  # noqa: E402
from fishbowl_app.model.themes.languages import languages  # noqa: E402
from fishbowl_app.model.themes.reading import read  # noqa: E402
from fishbowl_app.model.themes.suggest import suggest  # noqa: E402
from fishbowl_app.model.themes.vectors import Matrix, unit  # noqa: E402
from fishbowl_app.paths import resource_path  # noqa: E402

OURS, DEFAULTS, TUNED, GIVEN = "ours", "BERTopic", "BERTopic tuned", "BERTopic tuned, our vectors"
SPEEDS = {200: 1.5, 2000: 2.0}  # notes, and the CPU seconds that they may take
Found = Mapping[str, list[Row]]  # scores of each board, by method


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--boards", type=int, default=3, help="boards of each set; of walls a third of them")
    parser.add_argument("--bertopic-python", metavar="PYTHON")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "fishbowl-themes")
    asked = parser.parse_args()
    with threadpool_limits(1, user_api="blas"):
        measure(asked)


def measure(asked: argparse.Namespace) -> None:
    """Measure all and print it."""
    embedder = load(JOINED, resource_path("themes"))
    if embedder is None or embedder.name != JOINED:
        sys.exit("The models do not run on this machine.")
    sets = read_sets(asked.data, embedder, asked.cache)
    drawn = list(boards(sets, embedder, asked.boards))
    print(f"{len(sets)} sets, {len(drawn)} boards, {sum(len(board.notes) for board in drawn)} notes", flush=True)
    found = {OURS: [_row(board, *timed(functools.partial(_ours, board))) for board in drawn]}
    if asked.bertopic_python:
        found |= _peers(asked.bertopic_python, drawn)
    _print_quality(found)
    print("\ntarget      what")
    _print_ratios(found)
    _print_placed(drawn)
    _print_labels(drawn, embedder)
    _print_copies(sets)
    _print_speed(sets, embedder)


def _ours(board: Board) -> list[int]:
    asked = board.asked()
    return themes_of(suggest(asked, board.vectors, board.embedder), asked.pins)


def _peers(python: str, drawn: Sequence[Board]) -> Found:
    """Return the scores of the peer; its own model is the small English one."""
    ways: dict[str, tuple[Callable[[Board], Matrix], bool]] = {
        DEFAULTS: (lambda board: board.plain, False),
        TUNED: (lambda board: board.plain, True),
        GIVEN: (_centred, True),
    }
    found: dict[str, list[Row]] = {}
    for name, (rows, tuned) in ways.items():
        made = topics(python, [(board.texts, rows(board), tuned) for board in drawn])
        found[name] = [_row(board, each["themes"], each["cpu"]) for board, each in zip(drawn, made, strict=True)]
    return found


def _centred(board: Board) -> Matrix:
    return centred(board.made, languages(board.texts), board.embedder.blocks)


def _row(board: Board, of: Sequence[int], cpu: float) -> Row:
    gold, found = told_apart(board.gold, of)
    several = len({each for each in of if each >= 0 and list(of).count(each) > 1})
    return {
        "family": board.family,
        "size": board.size,
        "ami": mutual_information(gold, found),
        "ari": rand(gold, found),
        "number": float(np.log2(max(1, several) / len(set(gold)))),
        "cpu": cpu,
    }


def _print_quality(found: Found) -> None:
    families = sorted({str(row["family"]) for row in found[OURS]})
    heads = ("AMI", "ARI", "themes", "CPU s")
    print(f"\n{'':<28}", *(f"{head:>6}" for head in heads), "", *(f"{name[:9]:>9}" for name in families))
    for name, rows in found.items():
        each = [macro(_of(rows, {family}), "ami") for family in families]
        figures = (macro(rows, "ami"), macro(rows, "ari"), 2 ** macro(rows, "number"), macro(rows, "cpu"))
        print(f"{name:<28}", *(f"{one:>6.3f}" for one in figures), "", *(f"{one:>9.3f}" for one in each))


def _of(rows: Sequence[Row], families: Collection[str]) -> list[Row]:
    return [row for row in rows if row["family"] in families]


def _print_ratios(found: Found) -> None:
    for peer, least in ((DEFAULTS, 1.8), (TUNED, 1.25), (GIVEN, 1.1)):
        if peer in found:
            ratio = macro(found[OURS], "ami") / macro(found[peer], "ami")
            _say(ratio >= least, f"times the AMI of {peer}: {ratio:.2f}, at least {least}")
    english = {name: macro(_of(rows, ENGLISH), "ami") for name, rows in found.items()}
    if TUNED in english:
        ratio = english[OURS] / english[TUNED]
        _say(ratio >= 1.08, f"the same in English: {ratio:.2f} ({english[OURS]:.3f}), at least 1.08")
    mixed = macro(_of(found[OURS], {"sib200_mixed"}), "ami")
    _say(mixed >= 0.3, f"AMI with several languages on one board: {mixed:.2f}, at least 0.30")


def _print_placed(drawn: Sequence[Board]) -> None:
    by: dict[float, list[Row]] = {}
    for board in drawn:
        for share, this in placed(board):
            by.setdefault(share, []).append(rest_figures(this))
    for share, rows in by.items():
        _tell(
            f"{share:.0%} placed by people: AMI {macro(rows, 'ami'):.3f}, ARI {macro(rows, 'ari'):.3f} of the rest"
        )
    rows = by[max(by)]
    broken = sum(float(row["broken"]) for row in rows)
    _say(
        macro(rows, "ari") >= 0.5 and not broken, f"this ARI, at least 0.50; {broken:.0f} placements broken, none"
    )
    offered = [row for row in map(offer_figures, drawn) if row]
    first, three, sure, right = (macro(offered, name) for name in ("first", "three", "sure", "sure right"))
    _say(three >= 0.9, f"the right theme among three offers: {three:.3f}, at least 0.90")
    _tell(f"as the first {first:.2f}; {sure:.2f} of the offers are sure, {right:.2f} of these right")


def _print_labels(drawn: Sequence[Board], embedder: Embedder) -> None:
    def judge(texts: Sequence[str]) -> Matrix:
        return unit(embedder.encode(texts)[:, -embedder.blocks[-1] :])

    ours, peers = label_figures([board for board in drawn if board.size == BOARD], embedder.first.encode, judge)
    _say(ours.reached, f"the true name nearest to a title is its own: {ours.own:.3f}, at least 0.72")
    _tell(
        f"shares a word with it {ours.word:.2f}, like another title {ours.alike:.3f}; peer's words {peers.own:.3f}"
    )


def _print_copies(sets: Sequence[NoteSet]) -> None:
    copies = copies_figures({each.name: each.texts for each in sets if "mixed" not in each.name})
    text = f"copies found: {copies.found:.3f}, at least 0.97; others flagged: {copies.flagged:.3f}, under 0.01"
    _say(copies.reached, text)


def _print_speed(sets: Sequence[NoteSet], embedder: Embedder) -> None:
    pool = [pair for each in sets for pair in zip(each.texts, each.vectors, strict=True)]
    for count, most in SPEEDS.items():
        notes = random.Random(1).choices(pool, k=count)
        asked = Asked(tuple(text for text, _ in notes), ("",) * count, (FREE,) * count)
        kept = [vector for _, vector in notes]
        _, cpu = timed(lambda asked=asked, kept=kept: group(read(asked, kept, embedder).rows))
        _, whole = timed(functools.partial(suggest, asked, kept, embedder))
        _say(cpu <= most, f"CPU seconds to group {count} notes that have vectors: {cpu:.2f}, at most {most}")
        _tell(f"with their titles, copies and the same ideas: {whole:.2f}")


def _say(reached: bool, text: str) -> None:
    print(f"{'reached' if reached else 'MISSED':<10}  {text}", flush=True)


def _tell(text: str) -> None:
    print(f"{'':<10}  {text}", flush=True)


if __name__ == "__main__":
    main()
