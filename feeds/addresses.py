"""Addresses within documents: made absolute, let through only where a reader may follow them. Pure."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urljoin, urlsplit

from storage.canonical import without_tracking

MAX_ADDRESS_CHARS = 8192
"""Longer ones are no addresses: servers refuse them (RFC 9110, 4.1, asks for 8,000 octets)."""

_SPACES = re.compile(r"[\x00-\x20\x7f]+")
_WHOLE = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s\\\x00-\x20\x7f]*)?\Z")
"""An address that needs no resolving: most are, and urllib takes 20 times as long."""


def absolute(base_url: str, reference: str | None) -> str | None:
    """An http or https address; None where the reference is none. Backslashes and inner white space count as browsers
    count them (WHATWG URL), so that nothing hides behind them.
    """
    address = _resolved(base_url, reference)
    return address if address is not None and address.startswith(("http://", "https://")) else None


def link(base_url: str, reference: str | None) -> str | None:
    """What an article may link to: http and https without tracking, and mailto; None for everything else."""
    address = _resolved(base_url, reference)
    if address is None:
        return None
    if address.startswith(("http://", "https://")):
        return without_tracking(address)
    return address if address.startswith("mailto:") else None


def _resolved(base_url: str, reference: str | None) -> str | None:
    if not reference or len(reference) > MAX_ADDRESS_CHARS:
        return None
    if _WHOLE.match(reference):
        return reference
    cleaned = reference.strip()
    cleaned = "".join(cleaned.split("\n")).replace("\r", "").replace("\t", "")
    if cleaned[:2].replace("\\", "/") == "//" or "\\" in cleaned.partition("?")[0]:
        cleaned = cleaned.replace("\\", "/")
    try:
        joined = urljoin(base_url, cleaned)
        parts = urlsplit(joined)
        scheme = parts.scheme.lower()
        if scheme in ("http", "https") and not parts.hostname:
            return None
    except ValueError:
        return None
    joined = _SPACES.sub("%20", joined)
    return scheme + joined[len(scheme) :] if scheme else None


def picture_key(url: str) -> str:
    """What stored html calls a picture: BLAKE2b-128 of its address, in hexadecimal."""
    return hashlib.blake2b(url.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
