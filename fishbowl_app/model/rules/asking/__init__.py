"""What the figures of answers are, and how they are come by. Knows snapshots and no words."""
