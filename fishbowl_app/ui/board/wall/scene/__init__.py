"""The painted board: post-its in frames, moved by mouse or keys."""
