"""Themes out of notes: pure functions on texts, on this machine alone. No session, no Qt."""
