"""Bodies unpacked as they arrive: whole ones, cut ones, lying ones, and bombs."""

from __future__ import annotations

import gzip
import sys
import time
import tracemalloc
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.decode import TooLargeError, UndecodableError, Unpacker, decode

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAX = 10_000_000
FEED = b'<?xml version="1.0"?><rss><channel><title>Wire</title>' + b"<item/>" * 5000 + b"</channel></rss>"


def packed_gzip(data: bytes) -> bytes:
    """Without the time of packing, so that the cases of a test bear the same names in every process that runs it."""
    return gzip.compress(data, mtime=0)


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: brotli.compress(data, quality=1),
    "zstd": zstd.compress,
}


def in_chunks(data: bytes, coding: str, size: int, max_bytes: int = MAX) -> tuple[bytes, bool]:
    unpacker = Unpacker(coding, max_bytes)
    for start in range(0, len(data), size):
        unpacker.feed(data[start : start + size])
    return unpacker.finish()


@pytest.mark.parametrize("coding", PACKERS)
@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 20])
def test_unpacks_every_coding_however_it_is_cut_into_chunks(coding: str, size: int) -> None:
    body = FEED if size > 1 else FEED[:3000]
    assert in_chunks(PACKERS[coding](body), coding, size) == (body, True)


@pytest.mark.parametrize("size", [1, 1 << 20])
def test_deflate_without_its_header_is_deflate_too(size: int) -> None:
    assert in_chunks(bare_deflate(FEED), "deflate", size) == (FEED, True)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("", FEED),
        ("identity", FEED),
        ("gzip, br", brotli.compress(packed_gzip(FEED))),
        ("GZIP", packed_gzip(FEED)),
        ("", packed_gzip(FEED)),
        ("gzip", packed_gzip(packed_gzip(FEED))),
        ("gzip", packed_gzip(FEED[:100]) + packed_gzip(FEED[100:])),
        ("gzip", packed_gzip(FEED) + bytes(500)),
        ("gzip", packed_gzip(FEED[:100]) + bytes(500) + packed_gzip(FEED[100:])),
        ("gzip", packed_gzip(FEED) + b"rubbish"),
        ("zstd", zstd.compress(FEED[:100]) + zstd.compress(FEED[100:])),
        ("gzip", packed_gzip(b"")),
        ("gzip", b""),
    ],
)
def test_layers_members_padding_and_files_that_are_gzip_themselves(coding: str, packed: bytes) -> None:
    body, is_whole = in_chunks(packed, coding, 333)
    assert is_whole
    assert body in (FEED, b"")
    assert decode(packed, coding, MAX) == body


@pytest.mark.parametrize("coding", PACKERS)
@pytest.mark.parametrize("body", [FEED, b"\xef\xbb\xbf\r\n" + FEED, b'{"version": 1}', FEED.decode().encode("utf-16")])
@pytest.mark.parametrize("size", [1, 1 << 20])
def test_a_body_that_is_not_packed_at_all_is_taken_as_it_is(coding: str, body: bytes, size: int) -> None:
    body = body[:2000]
    assert in_chunks(body, coding, size)[0] == body


@pytest.mark.parametrize("coding", PACKERS)
def test_a_body_cut_short_gives_what_is_there_and_says_so(coding: str) -> None:
    lines = b"".join(b"<item>%032x</item>" % (number * 2654435761) for number in range(20_000))
    packed = PACKERS[coding](lines)
    body, is_whole = in_chunks(packed[: len(packed) // 2], coding, 5000)
    assert not is_whole
    assert len(body) > len(lines) // 10
    assert lines.startswith(body)


def test_damage_in_the_middle_keeps_what_stood_before() -> None:
    lines = b"".join(b"<item>%032x</item>" % (number * 2654435761) for number in range(20_000))
    packed = bytearray(gzip.compress(lines))
    packed[len(packed) // 2 :] = b"\xff" * 1000
    body, is_whole = in_chunks(bytes(packed), "gzip", 5000)
    assert not is_whole
    assert len(body) > len(lines) // 4


@pytest.mark.parametrize("coding", ["compress", "gzip, sdch", "gzip, gzip, gzip, gzip"])
def test_codings_we_do_not_take(coding: str) -> None:
    with pytest.raises(UndecodableError):
        Unpacker(coding, MAX)


@pytest.mark.parametrize("coding", PACKERS)
def test_rubbish_is_no_body(coding: str) -> None:
    with pytest.raises(UndecodableError):
        decode(b"\x00\x9c" + bytes(range(200)) * 20, coding, MAX)


def bombs() -> dict[str, tuple[str, bytes]]:
    """Each makes at least a hundred megabytes of far less than one."""
    zeros = bytes(10_000_000)
    packer = zlib.compressobj(9)
    deflated = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    return {
        "gzip": ("gzip", gzip.compress(zeros) * 20),
        "deflate": ("deflate", deflated + again * 20),
        "bare deflate": ("deflate", deflated[2:] + again * 20),
        "br": ("br", brotli.compress(bytes(100_000_000), quality=3)),
        "zstd": ("zstd", zstd.compress(bytes(100_000_000))),
        "zstd frames": ("zstd", zstd.compress(zeros) * 20),
        "gzip file": ("", gzip.compress(zeros) * 20),
        "gzip in gzip": ("gzip", gzip.compress(gzip.compress(zeros) * 20)),
        "gzip in br": ("gzip, br", brotli.compress(gzip.compress(zeros) * 20)),
        "zeros behind a gzip, in gzip": ("gzip, gzip", gzip.compress(gzip.compress(b"<rss/>") + zeros) * 20),
    }


BOMBS = bombs()


def feed_all(unpacker: Unpacker, packed: bytes) -> None:
    for start in range(0, len(packed), 65_536):
        unpacker.feed(packed[start : start + 65_536])


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_quickly_and_takes_little_memory(name: str) -> None:
    coding, packed = BOMBS[name]
    unpacker = Unpacker(coding, MAX)
    tracemalloc.start()
    begun = time.process_time()
    try:
        with pytest.raises(TooLargeError):
            feed_all(unpacker, packed)
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert time.process_time() - begun < 1.0
    assert peak_bytes < 3 * MAX


def test_a_zstd_frame_that_demands_a_giant_window_is_refused() -> None:
    packer = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    packed = packer.compress(bytes(1000)) + packer.flush()
    with pytest.raises(UndecodableError):
        decode(packed, "zstd", MAX)


def test_too_many_bytes_end_it_even_if_nothing_comes_out() -> None:
    unpacker = Unpacker("gzip", 1000)
    unpacker.feed(gzip.compress(b"<rss/>"))
    with pytest.raises(TooLargeError):
        unpacker.feed(bytes(2000))


def test_a_body_of_exactly_the_bound_is_let_through() -> None:
    assert decode(gzip.compress(bytes(1000)), "gzip", 1000) == bytes(1000)
    with pytest.raises(TooLargeError):
        decode(gzip.compress(bytes(1001)), "gzip", 1000)


@given(
    st.binary(max_size=3000), st.sampled_from(["", "gzip", "deflate", "br", "zstd", "gzip, br"]), st.integers(1, 999)
)
def test_any_bytes_give_a_body_or_one_of_two_errors(data: bytes, coding: str, size: int) -> None:
    try:
        body, _ = in_chunks(data, coding, size, max_bytes=100_000)
    except (TooLargeError, UndecodableError):
        return
    assert len(body) <= 100_000


@given(st.binary(max_size=5000), st.sampled_from(sorted(PACKERS)), st.integers(1, 999))
def test_what_was_packed_comes_out(data: bytes, coding: str, size: int) -> None:
    expected = data if not data.startswith(b"\x1f\x8b") else None
    if expected is not None:
        assert in_chunks(PACKERS[coding](data), coding, size) == (expected, True)
