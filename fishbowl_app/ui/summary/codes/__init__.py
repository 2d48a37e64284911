"""The page for QR codes: what they hold, what they look like, and whether phones will read them."""
