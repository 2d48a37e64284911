"""Personal data: what a session holds, a copy without it, and one person erased."""
