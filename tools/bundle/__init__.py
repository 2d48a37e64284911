"""Makes the folder that runs on a machine without Python, and tries it: python3 dev.py bundle (docs/bundle.md)."""
