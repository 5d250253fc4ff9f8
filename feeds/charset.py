"""Bytes into text: which encoding a document is in, whatever it and its server say. Pure.

A byte order mark is believed first, then the server's charset, then the document's own declaration (RFC 7303, 3; HTML,
13.2.3.2), each only where the bytes bear it out. Bytes that read as UTF-8 and are not plain ASCII are UTF-8: no text in
another encoding does so by chance, while servers and generators name the wrong one every day. Where what is named is
none or a Latin encoding, as servers have it by default, and the letters tell of another script, they are believed.
"""

from __future__ import annotations

import codecs
import re

from feeds.charset_guess import guess, is_likely

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Longest first where one begins another."""

_STARTS = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
"""How a document's first characters look without a mark (XML 1.0, appendix F)."""

_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_PROLOG = re.compile(rb"<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']\s*([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)

_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
"""What documents that name the first are in fact written in (WHATWG Encoding, 4.2): the second contains it."""

_DEFAULTS = ("cp1252", "ascii")
"""What servers and generators name when nobody told them."""

_ESCAPING = ("iso2022", "hz")
"""Encodings whose bytes are all ASCII."""

_NO_DOCUMENTS = {"utf-7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined"}
"""Codecs that no document is in; in some of them "<" can hide from what checks it."""


class UnknownEncodingError(ValueError):
    """The document is in no encoding that this program can read."""


def declared(data: bytes, content_type: str) -> list[str]:
    """Python's names of the encodings that server and document name and Python knows, the server's first."""
    start = data[:2048]
    named = [found[1] for found in [_HEADER.search(content_type)] if found]
    named += [found[1].decode("ascii", "replace") for pattern in (_PROLOG, _META) if (found := pattern.search(start))]
    known = []
    for name in named:
        try:
            canonical = codecs.lookup(name).name
            b"".decode(canonical)
        except LookupError:
            # Unknown, or a codec of bytes into bytes.
            continue
        if canonical not in _NO_DOCUMENTS:
            known.append(_WIDER.get(canonical, canonical))
    return list(dict.fromkeys(known))


def decode(data: bytes, content_type: str = "") -> str:
    """A document's text. Bytes that its encoding has no meaning for become U+FFFD.

    Raises:
        UnknownEncodingError: it is text in no encoding known.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    told = next((encoding for start, encoding in _STARTS if data.startswith(start)), None) or _wide(data)
    if told is not None:
        return data.decode(told, "replace")
    named = declared(data, content_type)
    if data.isascii():
        return data.decode(next((name for name in named if name.startswith(_ESCAPING)), "ascii"), "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for encoding in _credible(data, named):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _with_losses(data, named)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of its first ASCII characters is zero."""
    first, second = data[0:8:2], data[1:8:2]
    if len(second) < 4 or any(first) == any(second):
        return None
    return "utf-16-le" if any(first) and all(first) else "utf-16-be" if all(second) else None


def _credible(data: bytes, named: list[str]) -> list[str]:
    """What is named, the most credible first; a guess where nothing but a default, or something senseless, is named."""
    special = [name for name in named if name not in (*_DEFAULTS, "utf-8")]
    credible = [name for name in special if is_likely(data, name)]
    if credible:
        return [*credible, *named]
    guessed = guess(data)
    return [*([guessed] if guessed else []), *special, *named]


def _with_losses(data: bytes, named: list[str]) -> str:
    """The text of bytes that no encoding named reads without an error."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    # A truncated or patched UTF-8 document has few errors; in another encoding nearly each letter beyond ASCII is one.
    if sum(letter > "\x7f" for letter in text) - lost > lost:
        return text
    if b"<" not in data[:4096] and b"{" not in data[:4096]:
        raise UnknownEncodingError(f"declared as {', '.join(named) or 'nothing known'}")
    return data.decode(next((name for name in named if name != "utf-8"), "cp1252"), "replace")
