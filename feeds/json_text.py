"""JSON that others wrote, as values whose strings are whole characters. What the values mean is not told here."""

from __future__ import annotations

import json
import re
from typing import Any

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def read_json(text: str, *, strict: bool = True) -> Any:
    """The value of a JSON text.

    Args:
        text: the document.
        strict: False to allow line breaks and other control characters within strings.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deeply.
    """
    return whole(json.loads(text, strict=strict), text)


def whole(value: Any, text: str) -> Any:
    """A value read from `text` whose lone surrogates are U+FFFD.

    An escape can name half a character, as of an emoji that was cut in two. Such a string has no form in UTF-8: neither
    lxml nor SQLite takes it, and one title would cost the whole document.

    Raises:
        RecursionError: it is nested too deeply.
    """
    if not _SURROGATE.search(text):
        return value
    written = json.dumps(value, ensure_ascii=False)
    return json.loads(written.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
