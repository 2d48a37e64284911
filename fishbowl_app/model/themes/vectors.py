"""Vectors of notes: how they are kept, and their length."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]  # one note a row
Vector = NDArray[np.float32]
LEAST = 1e-9  # shorter is nothing
KEPT = np.dtype("<f2")  # half precision, the same bytes on every machine; costs nothing in quality


def unit(rows: Matrix) -> Matrix:
    """Return the rows at length 1; a row of zeros stays one."""
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    return (rows / np.where(lengths < LEAST, 1, lengths)).astype(np.float32)


def one(vector: Vector) -> Vector:
    """Return a vector at length 1."""
    return (vector / max(float(np.linalg.norm(vector)), LEAST)).astype(np.float32)


def pack(rows: Matrix) -> list[bytes]:
    """Return each row as the bytes that are kept in a file."""
    return [row.tobytes() for row in np.asarray(rows, dtype=np.float32).astype(KEPT)]


def unpack(kept: Sequence[bytes], size: int) -> Matrix:
    """Return the rows that were packed, each of `size` numbers.

    Raises:
        ValueError: if one has another size.
    """
    if any(len(row) != size * KEPT.itemsize for row in kept):
        raise ValueError("a kept vector has another size than this model's")
    return np.frombuffer(b"".join(kept), dtype=KEPT).reshape(len(kept), size).astype(np.float32)
