"""QR codes: how they are drawn, and whether what was drawn is read."""
