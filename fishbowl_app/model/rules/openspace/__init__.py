"""Open space: which topic is in which slot and space, arranged over all slots. Pure."""
