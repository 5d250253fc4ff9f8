"""The preferences window. Settings themselves live in `gui/settings.py`."""
