"""Pictures of every format and of none, made fit to be shown."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image, ImageCms

from feeds.picture_encoding import (
    MAX_BYTES,
    MAX_SIDE_PX,
    THUMBNAIL_PX,
    PictureOutcome,
    PictureTask,
    encode_picture,
)
from feeds.protocol.failure_kind import FailureKind
from storage.picture_types import PictureContent
from tests.feeds.photographs import HEIC, is_red, opened, packed, photograph


def encoded(body: bytes) -> PictureOutcome:
    return encode_picture(PictureTask("http://pictures.example/p", body))


def content_of(body: bytes) -> PictureContent:
    outcome = encoded(body)
    assert outcome.content is not None, outcome
    return outcome.content


def problem_of(body: bytes) -> str:
    outcome = encoded(body)
    assert outcome.problem is not None, outcome
    return outcome.problem[0]


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP"])
def test_every_format_comes_out_as_one_that_qt_shows(picture_format: str) -> None:
    content = content_of(packed(photograph(), picture_format))
    assert (content.width, content.height) == (640, 480)
    assert content.format in ("jpeg", "png", "webp")
    shown = opened(content.data)
    assert shown.format is not None
    assert shown.format.lower() == content.format
    assert is_red(shown, 20, 20)
    assert content.thumbnail is not None
    assert opened(content.thumbnail).size == THUMBNAIL_PX


def test_heic_is_read() -> None:
    content = content_of(HEIC.read_bytes())
    assert (content.format, content.width, content.height) == ("jpeg", 96, 64)
    assert is_red(opened(content.data), 8, 8)


@pytest.mark.parametrize(
    ("size", "becomes"),
    [
        ((4000, 3000), (1600, 1200)),
        ((3000, 4000), (1200, 1600)),
        ((5000, 500), (1600, 160)),
        ((1600, 1200), (1600, 1200)),
        ((300, 200), (300, 200)),
        ((1000, 5000), (800, 4000)),
        ((700, 5000), (700, 5000)),
    ],
)
def test_large_pictures_shrink_and_small_ones_stay(size: tuple[int, int], becomes: tuple[int, int]) -> None:
    content = content_of(packed(photograph(*size)))
    assert (content.width, content.height) == becomes
    assert opened(content.data).size == becomes


def test_noise_keeps_to_the_budget_as_far_as_quality_allows() -> None:
    noise = Image.effect_noise((MAX_SIDE_PX, 1200), 60)
    content = content_of(packed(noise.convert("RGB"), quality=98))
    assert len(content.data) < MAX_BYTES * 1.5


@pytest.mark.parametrize(("orientation", "size"), [(3, (300, 200)), (6, (200, 300)), (8, (200, 300))])
def test_a_camera_held_otherwise_is_turned_upright(orientation: int, size: tuple[int, int]) -> None:
    turned = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    upright = photograph(*size)
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = content_of(packed(upright.transpose(turned[orientation]), exif=exif, quality=95))
    assert (content.width, content.height) == size
    assert is_red(opened(content.data), 10, 10)


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP"])
def test_metadata_is_dropped(picture_format: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera maker"
    exif.get_ifd(0x8825)[1] = "N"
    content = content_of(packed(photograph(), picture_format, exif=exif))
    shown = opened(content.data)
    assert not shown.getexif()
    assert b"Camera maker" not in content.data
    assert not {"exif", "xmp", "comment", "icc_profile"} & set(shown.info)


def test_colours_of_another_profile_become_srgb() -> None:
    linear = ImageCms.createProfile("LAB")
    profile = ImageCms.ImageCmsProfile(linear).tobytes()
    # A profile that doesn't fit the picture is left aside.
    assert is_red(opened(content_of(packed(photograph(), icc_profile=profile)).data), 20, 20)
    cmyk = content_of(packed(photograph().convert("CMYK")))
    assert opened(cmyk.data).mode == "RGB"


def test_transparent_parts_stay_transparent() -> None:
    image = photograph(200, 100).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((200, 100)))
    content = content_of(packed(image, "PNG"))
    assert content.format == "webp"
    alpha = opened(content.data).getchannel("A").tobytes()
    assert min(alpha) <= 2
    assert max(alpha) >= 253


def test_a_drawing_of_few_colours_stays_exact() -> None:
    drawing = Image.new("P", (300, 200), 0)
    drawing.putpalette([250, 250, 250, 10, 10, 10])
    drawing.paste(1, (0, 0, 100, 100))
    content = content_of(packed(drawing, "PNG"))
    assert content.format == "png"
    assert opened(content.data).convert("RGB").getpixel((50, 50)) == (10, 10, 10)


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    grey = Image.new("I;16", (64, 64), 32768)
    shades = opened(content_of(packed(grey, "PNG")).data).convert("L").tobytes()
    assert 120 <= shades[0] <= 136


def test_an_animation_shows_its_first_frame() -> None:
    first, second = Image.new("RGB", (60, 40), (220, 20, 20)), Image.new("RGB", (60, 40), (0, 0, 220))
    body = packed(first, "GIF", save_all=True, append_images=[second], duration=100)
    shown = opened(content_of(body).data)
    assert is_red(shown, 30, 20)
    assert getattr(shown, "n_frames", 1) == 1


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (600, 1), (1, 600)])
def test_trackers_and_spacers_are_blank(size: tuple[int, int]) -> None:
    assert encoded(packed(Image.new("RGB", size), "GIF")).is_blank


def test_what_is_wholly_transparent_is_blank() -> None:
    assert encoded(packed(Image.new("RGBA", (50, 50), (0, 0, 0, 0)), "PNG")).is_blank


def test_an_icon_has_no_thumbnail() -> None:
    assert content_of(packed(photograph(16, 16), "PNG")).thumbnail is None


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [9_000, 60_000])
def test_a_bomb_is_not_unpacked(side: int) -> None:
    assert problem_of(png_of_size(side, side)) == FailureKind.TOO_COMPLEX


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "GIF", "WEBP", "AVIF"])
def test_a_truncated_picture_is_told(picture_format: str) -> None:
    body = packed(photograph(seed=3), picture_format)
    # Half an AVIF tells no size, so it is taken for no picture.
    assert problem_of(body[: len(body) // 2]) in (FailureKind.MALFORMED, FailureKind.NOT_A_PICTURE)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Log in first</body></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<?xml version='1.0'?><svg onload='alert(1)'/>",
        b"%PDF-1.7 not a picture",
        b"P6\n4 4\n255\n" + b"\0" * 48,
        b"II*\0" + b"\0" * 100,
    ],
)
def test_what_is_no_picture_of_the_web_is_told(body: bytes) -> None:
    assert problem_of(body) == FailureKind.NOT_A_PICTURE


def test_damaged_pictures_raise_nothing() -> None:
    for picture_format in ("JPEG", "PNG", "GIF", "WEBP", "AVIF"):
        whole = bytearray(packed(photograph(80, 60), picture_format))
        for start in range(2, len(whole), max(1, len(whole) // 40)):
            damaged = bytearray(whole)
            damaged[start : start + 3] = b"\xff\x00\xff"
            outcome = encoded(bytes(damaged))
            assert outcome.content or outcome.problem or outcome.is_blank
