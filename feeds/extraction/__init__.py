"""Turning a web page into its article. `feeds/extract.py` is the way in; no database."""
