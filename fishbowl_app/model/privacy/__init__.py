"""Personal data: what of it is inside a session, a copy without it, and what is left of somebody."""
