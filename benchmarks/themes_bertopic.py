"""BERTopic on boards with ready vectors, in an environment of its own: it is no part of this project's.

    PYTHON themes_bertopic.py IN.json OUT.json

IN.json holds [{"texts": [...], "tuned": true}, ...] and beside it IN.json.npz a matrix for each, named "0", "1",
and so on. OUT.json gets [{"themes": [number, ...], "cpu": seconds}, ...], -1 for a note left out. As it comes, a
topic has at least 10 notes; tuned, 3 or a fiftieth of the notes, and notes left out are given the nearest topic.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


def topics(python: str, jobs: Sequence[tuple[Sequence[str], Any, bool]]) -> list[dict[str, Any]]:
    """Return what BERTopic makes of boards: texts, vectors, whether it is tuned."""
    with tempfile.TemporaryDirectory() as folder:
        asked, told = Path(folder, "in.json"), Path(folder, "out.json")
        asked.write_text(json.dumps([{"texts": list(texts), "tuned": tuned} for texts, _, tuned in jobs]))
        np.savez(f"{asked}.npz", **{str(at): rows for at, (_, rows, _) in enumerate(jobs)})  # type: ignore[arg-type]
        subprocess.run([python, __file__, str(asked), str(told)], check=True)
        found: list[dict[str, Any]] = json.loads(told.read_text())
        return found


def _answer(asked: str, told: str) -> None:
    import warnings

    warnings.filterwarnings("ignore")
    rows = np.load(f"{asked}.npz")
    jobs = json.loads(Path(asked).read_text())
    Path(told).write_text(json.dumps([_topics(job, rows[str(at)]) for at, job in enumerate(jobs)]))


def _topics(job: dict[str, Any], rows: Any) -> dict[str, Any]:
    from bertopic import BERTopic
    from umap import UMAP

    began, size = time.process_time(), len(rows)
    flat = UMAP(n_neighbors=min(15, size - 1), n_components=5, min_dist=0.0, metric="cosine", random_state=42)
    least = max(3, size // 50) if job["tuned"] else 10
    try:
        model = BERTopic(umap_model=flat, min_topic_size=least, calculate_probabilities=False, verbose=False)
        found, _ = model.fit_transform(job["texts"], rows)
        if job["tuned"] and -1 in found and len(set(found)) > 1:
            found = model.reduce_outliers(job["texts"], found, strategy="embeddings", embeddings=rows)
    except Exception as error:  # whatever it raises on a board that is too small for it
        print(f"no topics: {error!r}", file=sys.stderr)
        found = [-1] * size
    return {"themes": [int(each) for each in found], "cpu": time.process_time() - began}


if __name__ == "__main__":
    _answer(*sys.argv[1:])
