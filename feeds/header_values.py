"""Headers of HTTP as bytes and as text: what is sent on a condition, what came back. Pure."""

from __future__ import annotations

from collections.abc import Mapping

import httpx2


def conditional(accept: bytes, etag: str | None, last_modified: str | None) -> dict[bytes, bytes]:
    """What is sent with a request for what may be known already."""
    headers = {b"accept": accept}
    for name, value in ((b"if-none-match", etag), (b"if-modified-since", last_modified)):
        # As it came, byte for byte; what no header can hold is left out, so that the feed is at least read whole.
        if value and value.isprintable() and all(character <= "\xff" for character in value):
            headers[name] = value.encode("latin-1")
    return headers


def is_conditional(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a server may answer that nothing changed."""
    return b"if-none-match" in headers or b"if-modified-since" in headers


def decoded(response: httpx2.Response) -> dict[str, str]:
    """Headers as text that gives back their bytes; those that come more than once joined by commas."""
    found: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def latin(response: httpx2.Response, name: str) -> str:
    """The first header of this name; UTF-8, which servers send though none may, else Latin-1."""
    raw = next(value for key, value in response.headers.raw if key.lower() == name.encode())
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
