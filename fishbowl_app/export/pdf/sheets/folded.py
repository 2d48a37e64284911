"""Paper that is folded across, so that it stands, or is read from both sides."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.export.pdf.blocks import Block, Card

Face = tuple[Block, ...]


def folded(faces: Sequence[Face], across: int) -> tuple[Card, ...]:
    """Return two rows of cards for each row of faces: above upside down, below upright, and folded between."""
    cards: list[Card] = []
    for begin in range(0, len(faces), across):
        row = [Card(face, middle=True) for face in faces[begin : begin + across]]
        row += [Card(())] * (across - len(row))
        cards += [Card(card.blocks, middle=True, upside_down=True) for card in row]
        cards += row
    return tuple(cards)
