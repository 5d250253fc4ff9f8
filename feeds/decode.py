"""Unpacks HTTP bodies while they arrive, within a bound on what comes out, whatever a server packed. No network.

We unpack ourselves, from the bytes as they came, because a body that is cut short or labelled wrongly still holds
articles: httpx2's decoders are bounded too, but one that raises has thrown away what it had.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdDecompressor, ZstdError
else:
    from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

MAX_LAYERS = 3
"""Codings of one body. More than one is rare and lawful (RFC 9110, 8.4); many are an attack."""

ZSTD_WINDOW_LOG = 24
"""Twice the 8 MB window that RFC 9659 grants a server: a frame may otherwise ask its reader for gigabytes."""

_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 1 << 18
"""Bytes asked of a decoder at a time: a bomb is noticed after one step beyond the bound."""

_TELLING_BYTES = 64
"""So many bytes tell text from packed data."""


class TooLargeError(Exception):
    """More came in or out than the bound allows."""


class UndecodableError(Exception):
    """Nothing usable came out."""


class Unpacker:
    """The body behind a `Content-Encoding`, and behind gzip where the file itself is packed.

    A body cut short gives what is there; one that is not packed at all, whatever its label says, is taken as it is.
    """

    def __init__(self, content_encoding: str, max_bytes: int) -> None:
        """Raises: UndecodableError: the coding is unknown, or there are too many."""
        names = [name.strip().lower() for name in content_encoding.split(",")]
        names = [name for name in names if name not in ("", "identity")]
        if len(names) > MAX_LAYERS:
            raise UndecodableError(f"{len(names)} content codings")
        unknown = next((name for name in names if name not in _CODINGS), None)
        if unknown is not None:
            raise UndecodableError(f"unknown content coding {unknown!r}")
        self._max_bytes = max_bytes
        self._taken = 0
        self._layers = [_Layer(_CODINGS[name], max_bytes) for name in reversed(names)]
        self._start = b""
        self._is_sniffed = False
        self._body = bytearray()

    def feed(self, data: bytes) -> None:
        """Take bytes as they came.

        Raises:
            TooLargeError: more than `max_bytes` came in, or out of any layer.
            UndecodableError: it is neither packed as it says nor text.
        """
        self._taken += len(data)
        if self._taken > self._max_bytes:
            raise TooLargeError
        self._push(0, data)

    def finish(self) -> tuple[bytes, bool]:
        """The body, and whether every layer came to its end.

        Raises:
            TooLargeError: more than `max_bytes` came out.
            UndecodableError: nothing usable came out.
        """
        if not self._is_sniffed:
            self._sniff()
        for place, layer in enumerate(self._layers):
            for piece in layer.finish():
                self._push(place + 1, piece)
        return bytes(self._body), all(layer.is_whole for layer in self._layers)

    def _push(self, place: int, data: bytes) -> None:
        if place < len(self._layers):
            for piece in self._layers[place].feed(data):
                self._push(place + 1, piece)
        elif self._is_sniffed:
            self._body += data
        else:
            self._start += data
            if len(self._start) >= len(_GZIP_MAGIC):
                self._sniff()

    def _sniff(self) -> None:
        """Files named feed.xml.gz are served without a word about their packing."""
        self._is_sniffed = True
        place = len(self._layers)
        if self._start.startswith(_GZIP_MAGIC):
            self._layers.append(_Layer(_CODINGS["gzip"], self._max_bytes))
        self._push(place, self._start)


def decode(raw: bytes, content_encoding: str, max_bytes: int) -> bytes:
    """The body of a whole document; see `Unpacker`, whose errors it raises."""
    unpacker = Unpacker(content_encoding, max_bytes)
    unpacker.feed(raw)
    return unpacker.finish()[0]


class _BrokenError(Exception):
    """A decoder cannot go on."""


class _Decoder(Protocol):
    """Unpacks one coding. `is_whole`: the packed data came to its end."""

    is_whole: bool

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Pieces of at most about _STEP bytes. Raises: _BrokenError."""
        ...


class _Layer:
    """One coding. What went in is held back until something came out, for labels lie."""

    def __init__(self, decoders: tuple[Callable[[], _Decoder], ...], max_bytes: int) -> None:
        self._alternatives = list(decoders)
        self._decoder = self._alternatives.pop(0)()
        self._max_bytes = max_bytes
        self._held = b""
        self._made = 0
        self._refusal: str | None = None
        self._is_broken = False

    @property
    def is_whole(self) -> bool:
        """Whether what came in came to its end; nothing is whole too."""
        return not self._is_broken and (self._decoder.is_whole or not (self._made or self._held))

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What comes out. Raises: TooLargeError, UndecodableError."""
        if self._is_broken:
            return
        if not self._made:
            self._held += data
        if self._refusal is None:
            yield from self._unpack(data)
        elif len(self._held) >= _TELLING_BYTES:
            yield from self._unpack_otherwise(self._refusal)

    def finish(self) -> Iterator[bytes]:
        """What is left to be said once everything came, of a body too short to contradict its label."""
        while self._held and not self._made and not self._decoder.is_whole:
            yield from self._unpack_otherwise(self._refusal or "cut short before anything came out")

    def _unpack(self, data: bytes) -> Iterator[bytes]:
        try:
            for piece in self._decoder.feed(data):
                self._made += len(piece)
                if self._made > self._max_bytes:
                    raise TooLargeError
                self._held = b""
                yield piece
        except _BrokenError as error:
            if self._made:
                # What came out stays; nothing behind the damage can be had.
                self._is_broken = True
            elif len(self._held) >= _TELLING_BYTES:
                yield from self._unpack_otherwise(str(error))
            else:
                self._refusal = str(error)

    def _unpack_otherwise(self, refusal: str) -> Iterator[bytes]:
        self._refusal = None
        if _looks_like_text(self._held):
            self._decoder = _Plain()
        elif self._alternatives:
            self._decoder = self._alternatives.pop(0)()
        else:
            raise UndecodableError(refusal)
        yield from self._unpack(self._held)


def _looks_like_text(data: bytes) -> bool:
    """Whether this is a document of ours unpacked: no packed data begins with so much printable text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    start = data[:_TELLING_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    return start.startswith((b"<", b"{")) and all(byte >= 0x20 or byte in b"\t\r\n" for byte in start)


class _Plain:
    is_whole = True

    def feed(self, data: bytes) -> Iterator[bytes]:
        yield data


class _Inflater:
    """gzip and zlib, told apart by their headers (wbits 47), members one after another; or neither (wbits -15)."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._inflater = zlib.decompressobj(wbits)
        self.is_whole = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        rest, piece = data, b""
        # A piece of full size may leave more behind it although all input is taken.
        while rest or len(piece) == _STEP:
            if self._inflater.eof:
                # Tapes padded archives with zeros, and some servers still do.
                rest = rest.lstrip(b"\0")
                if not rest or self._wbits < 0:
                    return
                self._inflater = zlib.decompressobj(self._wbits)
            try:
                piece = self._inflater.decompress(rest, _STEP)
            except zlib.error as error:
                if self.is_whole:
                    # Rubbish behind a whole member is no damage to it.
                    return
                raise _BrokenError(str(error)) from error
            self.is_whole = self._inflater.eof or (self.is_whole and not piece)
            rest = self._inflater.unused_data if self._inflater.eof else self._inflater.unconsumed_tail
            if piece:
                yield piece


class _Unbrotli:
    def __init__(self) -> None:
        self._decoder = brotli.Decompressor()
        self.is_whole = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self.is_whole:
            return
        try:
            piece = self._decoder.process(data, output_buffer_limit=_STEP)
            while True:
                self.is_whole = self._decoder.is_finished()
                if piece:
                    yield piece
                if self.is_whole or self._decoder.can_accept_more_data():
                    return
                piece = self._decoder.process(b"", output_buffer_limit=_STEP)
        except brotli.error as error:
            raise _BrokenError(str(error)) from error


class _Unzstd:
    """Zstandard frames, one after another."""

    def __init__(self) -> None:
        self._decoder = self._next_frame()
        self.is_whole = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        rest = data
        while rest:
            if self._decoder.eof:
                self._decoder = self._next_frame()
            try:
                piece = self._decoder.decompress(rest, _STEP)
                while piece:
                    yield piece
                    more = not self._decoder.eof and not self._decoder.needs_input
                    piece = self._decoder.decompress(b"", _STEP) if more else b""
            except ZstdError as error:
                raise _BrokenError(str(error)) from error
            self.is_whole = self._decoder.eof
            rest = self._decoder.unused_data if self._decoder.eof else b""

    @staticmethod
    def _next_frame() -> ZstdDecompressor:
        return ZstdDecompressor(options={DecompressionParameter.window_log_max: ZSTD_WINDOW_LOG})


def _gunzip() -> _Decoder:
    return _Inflater(47)


def _inflate_bare() -> _Decoder:
    # RFC 9110, 8.4.1.2: some servers send "deflate" without the zlib header that the name stands for.
    return _Inflater(-15)


_CODINGS: dict[str, tuple[Callable[[], _Decoder], ...]] = {
    "gzip": (_gunzip,),
    "x-gzip": (_gunzip,),
    "deflate": (_gunzip, _inflate_bare),
    "br": (_Unbrotli,),
    "zstd": (_Unzstd,),
}
