"""Saves what can be saved of a damaged session file: `recover` makes a whole one of it, and leaves it as it is."""

from fishbowl_app.model.recovery.outcome import Beside, Mended, Recovered, Why
from fishbowl_app.model.recovery.recover import is_ours, recover

__all__ = ["Beside", "Mended", "Recovered", "Why", "is_ours", "recover"]
