"""Attack strings of the corpora, for the tests of cleaning and of the view."""

from __future__ import annotations

import json
from pathlib import Path


def attacks(corpora: Path) -> list[str]:
    """Every input of `xss/`, and the markup of feedparser's own sanitising cases."""
    found: list[str] = []
    for file in sorted((corpora / "xss").glob("*.json")):
        document = json.loads(file.read_text())
        listed = document["vectors"] if isinstance(document, dict) else document
        found += [each if isinstance(each, str) else each["input"] for each in listed]
    return found
