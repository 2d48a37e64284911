"""fishbowl_app: runs fishbowl and open-space sessions from one laptop and a projector."""

__version__ = "0.8.0"
