"""Suggested themes, gone through one by one; offers for notes that came since; notes that look alike."""
