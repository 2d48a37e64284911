"""Boards drawn from sets of notes whose themes people have named, by seed: the same ones on every machine.

A set is a file of JSON lines with "text" and "label"; "_other" stands for a note in no theme. A board has 60 to
200 notes, a wall up to 770: 8 to 15 themes of uneven size and a tenth of notes that belong to none.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fishbowl_app.model.themes.asked import FREE, Asked
from fishbowl_app.model.themes.embed_minilm import MiniLm
from fishbowl_app.model.themes.embedding import PIECES, Embedder
from fishbowl_app.model.themes.reading import read
from fishbowl_app.model.themes.vectors import Matrix, pack, unpack
from fishbowl_app.paths import resource_path

BOARD, WALL = "board", "wall"
LEAST_WALL = 250  # notes of a set that walls are drawn from
OTHER = "_other"
_FAMILY = re.compile(r"(argkp|sib200_(?:cy|de|en|es|fr|mixed)|polis_consultations|polis_klimarat|[a-z]+)")
ENGLISH = frozenset(
    {"argkp", "polis_consultations", "bowling", "clinc", "banking", "stackoverflow", "home", "assistant"}
)


@dataclass(frozen=True)
class NoteSet:
    """Notes with the themes that people gave them, and their vectors."""

    name: str
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    vectors: tuple[bytes, ...]
    plain: tuple[bytes, ...]  # of the small English model for the texts as they stand, for the peer

    @property
    def family(self) -> str:
        """Which sets count as one."""
        found = _FAMILY.match(self.name)
        return found.group(1) if found else self.name


@dataclass(frozen=True)
class Board:
    """Some notes of a set."""

    of: NoteSet
    size: str
    seed: int
    notes: tuple[int, ...]
    gold: tuple[str | None, ...]
    embedder: Embedder

    @property
    def name(self) -> str:
        return self.of.name

    @property
    def family(self) -> str:
        return self.of.family

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return tuple(self.of.texts[note] for note in self.notes)

    @cached_property
    def vectors(self) -> tuple[bytes, ...]:
        return tuple(self.of.vectors[note] for note in self.notes)

    @cached_property
    def rows(self) -> Matrix:
        """The notes as the engine compares them."""
        return read(self.asked(), self.vectors, self.embedder).rows

    @cached_property
    def made(self) -> Matrix:
        """The vectors as the models made them."""
        return unpack(self.vectors, self.embedder.size)

    @cached_property
    def plain(self) -> Matrix:
        """The vectors of the small English model for the texts as they stand."""
        return unpack([self.of.plain[note] for note in self.notes], self.embedder.blocks[-1])

    def asked(self, pins: Sequence[int] | None = None, named: Sequence[str] = ()) -> Asked:
        """Return what the engine is asked; without pins nothing is placed."""
        count = len(self.notes)
        return Asked(self.texts, ("",) * count, tuple(pins or [FREE] * count), tuple(named))


def read_sets(folder: Path, embedder: Embedder, cache: Path) -> list[NoteSet]:
    """Return the sets of a folder, and one of several languages where there is none and it can be made."""
    sets = [_read(path, embedder, cache) for path in sorted(folder.glob("*.jsonl"))]
    one_language = [each for each in sets if re.match(r"sib200_(?!mixed)", each.name)]
    if len(one_language) > 1 and not any("mixed" in each.name for each in sets):
        sets.append(_mixed(one_language))
    return sets


def boards(sets: Sequence[NoteSet], embedder: Embedder, count: int) -> Iterator[Board]:
    """Yield `count` boards of each set, and a third as many walls of those that are large enough."""
    for of in sets:
        for size, times in ((BOARD, count), (WALL, max(1, count // 3))):
            if size == WALL and len(of.texts) < LEAST_WALL:
                continue
            for seed in range(times):
                notes, gold = _draw(of.labels, size, seed, of.name)
                yield Board(of, size, seed, tuple(notes), tuple(gold), embedder)


def _read(path: Path, embedder: Embedder, cache: Path) -> NoteSet:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    texts = tuple(row["text"] for row in rows)
    tag = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    vectors = _kept(cache / f"{path.stem}.{tag}.{embedder.name}.bin", texts, embedder)
    small = embedder.size - embedder.blocks[-1]
    plain = tuple(vector[small * 2 :] for vector in vectors)
    if (
        "_cy" in path.stem or "mixed" in path.stem
    ):  # which our models read word by word in English, and the peer's as it stands
        peer = Embedder([MiniLm(resource_path("themes", PIECES))])
        plain = _kept(cache / f"{path.stem}.{tag}.plain.bin", texts, peer)
    return NoteSet(path.stem, texts, tuple(row["label"] for row in rows), vectors, plain)


def _kept(path: Path, texts: Sequence[str], embedder: Embedder) -> tuple[bytes, ...]:
    """Return the vectors of texts, made where they were not yet."""
    if not path.exists():
        print(f"embedding {len(texts)} notes for {path.name}", flush=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"".join(pack(embedder.encode(texts))))
    data, width = path.read_bytes(), embedder.size * 2
    return tuple(data[at : at + width] for at in range(0, len(data), width))


def _mixed(sets: Sequence[NoteSet]) -> NoteSet:
    """Return one set with each sentence in one of the languages: they hold the same ones in one order."""
    chance = random.Random(0)
    rows = [chance.choice(sets) for _ in range(min(len(each.texts) for each in sets))]
    return NoteSet(
        "sib200_mixed",
        tuple(of.texts[at] for at, of in enumerate(rows)),
        tuple(of.labels[at] for at, of in enumerate(rows)),
        tuple(of.vectors[at] for at, of in enumerate(rows)),
        tuple(of.plain[at] for at, of in enumerate(rows)),
    )


def _draw(labels: Sequence[str], size: str, seed: int, name: str) -> tuple[list[int], list[str | None]]:
    """Return notes and the theme of each, or None; every call on `chance` counts for what follows."""
    chance = random.Random(zlib.crc32(f"{name}|{size}|{seed}".encode()))
    by = defaultdict(list)
    for note, theme in enumerate(labels):
        by[theme].append(note)
    other = by.pop(OTHER, [])
    large = [theme for theme in by if len(by[theme]) >= 8]
    themes = chance.sample(large, chance.randint(8, 15)) if len(large) > 15 else list(large)
    notes: list[int] = []
    gold: list[str | None] = []
    for theme, wanted in zip(themes, _sizes(len(themes), size, chance), strict=True):
        found = list(by[theme])
        chance.shuffle(found)
        notes += found[:wanted]
        gold += [theme] * len(found[:wanted])
    odd = max(1, round(0.1 * len(notes)))
    rest = [
        note for theme in by if theme not in themes for note in chance.sample(by[theme], min(2, len(by[theme])))
    ]
    extra = list(other) if len(other) >= odd else list(other) + rest
    chance.shuffle(extra)
    notes += extra[:odd]
    gold += [None] * len(extra[:odd])
    order = list(range(len(notes)))
    chance.shuffle(order)
    return [notes[at] for at in order], [gold[at] for at in order]


def _sizes(themes: int, size: str, chance: random.Random) -> list[int]:
    if size == BOARD:
        total = chance.randint(60, 200)
        weights = [chance.lognormvariate(0, 0.7) for _ in range(themes)]
        return [max(3, round(total * weight / sum(weights))) for weight in weights]
    wanted = [round(math.exp(chance.uniform(math.log(15), math.log(120)))) for _ in range(themes)]
    return [max(5, int(many * 700 / sum(wanted))) for many in wanted] if sum(wanted) > 700 else wanted
