"""Unpacks HTTP bodies within a bound on what comes out, whatever a server packed. Pure functions over bytes.

We unpack ourselves, from the bytes as they came, because a body that is cut short or labelled wrongly still holds
articles: a streaming decoder that raises has thrown away what it had.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable

import brotli

if sys.version_info >= (3, 14):
    from compression.zstd import ZstdDecompressor, ZstdError
else:
    from backports.zstd import ZstdDecompressor, ZstdError

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

MAX_LAYERS = 3
"""Codings of one body. More than one is rare and lawful (RFC 9110, 8.4); many are an attack."""

_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 1 << 18
"""Bytes asked of a decoder at a time: a bomb is noticed after one step beyond the bound."""


class TooLargeError(Exception):
    """More came out than the bound allows."""


class UndecodableError(Exception):
    """Nothing usable came out."""


def decode(raw: bytes, content_encoding: str, max_bytes: int) -> bytes:
    """The body behind a `Content-Encoding`, and behind gzip where the file itself is packed.

    A body cut short gives what is there; one that is not packed at all, whatever its label says, is taken as it is.

    Raises:
        TooLargeError: more than `max_bytes` came out.
        UndecodableError: the coding is unknown or nothing came out.
    """
    codings = [coding.strip().lower() for coding in content_encoding.split(",") if coding.strip()]
    codings = [coding for coding in codings if coding != "identity"]
    if len(codings) > MAX_LAYERS:
        raise UndecodableError(f"{len(codings)} content codings")
    body = raw
    for coding in reversed(codings):
        decoder = _DECODERS.get(coding)
        if decoder is None:
            raise UndecodableError(f"unknown content coding {coding!r}")
        try:
            body = decoder(body, max_bytes)
        except UndecodableError:
            if not _looks_like_text(body):
                raise
    if body.startswith(_GZIP_MAGIC):
        body = _inflate(body, max_bytes)
    if len(body) > max_bytes:
        raise TooLargeError
    return body


def _looks_like_text(body: bytes) -> bool:
    start = body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"<", b"{"))


def _inflate(data: bytes, max_bytes: int) -> bytes:
    """gzip and zlib by their headers (wbits 47), members one after another; then deflate without a header."""
    try:
        return _inflate_as(data, max_bytes, 47)
    except UndecodableError:
        return _inflate_as(data, max_bytes, -15)


def _inflate_as(data: bytes, max_bytes: int, wbits: int) -> bytes:
    found = bytearray()
    rest = data
    while rest:
        inflater = zlib.decompressobj(wbits)
        try:
            while rest and not inflater.eof:
                found += inflater.decompress(rest, _STEP)
                _require(found, max_bytes)
                rest = inflater.unconsumed_tail
        except zlib.error as error:
            if not found:
                raise UndecodableError(str(error)) from error
            break
        rest = inflater.unused_data.lstrip(b"\0") if wbits > 0 else b""
    if not found and data:
        raise UndecodableError("nothing came out")
    return bytes(found)


def _unbrotli(data: bytes, max_bytes: int) -> bytes:
    decoder = brotli.Decompressor()
    found = bytearray()
    try:
        found += decoder.process(data, output_buffer_limit=_STEP)
        while not decoder.can_accept_more_data():
            _require(found, max_bytes)
            found += decoder.process(b"", output_buffer_limit=_STEP)
    except brotli.error as error:
        if not found:
            raise UndecodableError(str(error)) from error
    _require(found, max_bytes)
    return bytes(found)


def _unzstd(data: bytes, max_bytes: int) -> bytes:
    found = bytearray()
    rest = data
    try:
        while rest:
            decoder = ZstdDecompressor()
            found += decoder.decompress(rest, _STEP)
            while not decoder.eof and not decoder.needs_input:
                _require(found, max_bytes)
                found += decoder.decompress(b"", _STEP)
            rest = decoder.unused_data if decoder.eof else b""
    except ZstdError as error:
        if not found:
            raise UndecodableError(str(error)) from error
    _require(found, max_bytes)
    return bytes(found)


def _require(found: bytearray, max_bytes: int) -> None:
    if len(found) > max_bytes:
        raise TooLargeError


_DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _inflate,
    "x-gzip": _inflate,
    "deflate": _inflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
