"""What tests of bad inputs share with those of the model: folders in memory."""

from __future__ import annotations

from tests.model.conftest import folder

__all__ = ["folder"]
