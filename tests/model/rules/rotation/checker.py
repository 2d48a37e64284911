"""The outside checker, loaded from where it is kept: it shares no code with the planner."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

PLANNING = Path(__file__).resolve().parents[3] / "files" / "planning"
CHECKER = PLANNING / "check_plan.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_plan", CHECKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["check_plan"] = module
    spec.loader.exec_module(module)
    return module


_checker = _load()


def check(instance: dict[str, Any], plan: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Return the rules a plan breaks, as sentences, and its measures."""
    broken, measures = _checker.check_rotation(instance, plan)
    return broken, measures


def check_wall(instance: dict[str, Any], plan: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Return the rules that an agenda wall breaks, as sentences, and its measures."""
    broken, measures = _checker.check_openspace(instance, plan)
    return broken, measures
