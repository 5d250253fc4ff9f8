"""Makes a downloaded picture fit to be shown: bounded, turned upright, bare of metadata, in a format every Qt shows.

The only file that knows Pillow. Runs in a worker process; what it is given comes from strangers, whatever its server
called it, so its kind is told by its bytes. No network, no database.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from feeds.protocol.failure_kind import FailureKind
from storage.picture_types import PictureContent

MAX_SIDE_PX = 1600
"""Twice the reading column's width: sharp on a fine screen, and no larger."""

MAX_STRIP_PX = 8000
"""Height of a strip (a comic, an infographic), unreadable at MAX_SIDE_PX; it is half as wide at most."""

MAX_SOURCE_PIXELS = 64_000_000
"""What a picture may hold before it is shrunk: a photograph of the largest common cameras; 256 MB unpacked."""

MAX_BYTES = 600_000
"""Aimed at for one picture. A photograph of 1,600 px takes 250 kB on average."""

THUMBNAIL_PX = (152, 124)
"""Twice the place in a row of the list, which is drawn 76 by 62."""

_SPACER_PX = 2
_STRIP = 2.5
_LEAST_THUMBNAIL_PX = 24

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP", "ICO")
# The codecs of HEIF are only loaded for a picture that needs them: 9 MB a worker.
_HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif"))
_LOSSLESS = ("PNG", "GIF", "BMP", "ICO")
_FEW_COLORS = 256
_QUALITIES = (82, 70, 58)
_SRGB = ImageCms.createProfile("sRGB")


@dataclass(frozen=True, slots=True)
class PictureTask:
    """A downloaded picture. `max_side_px`: what it shrinks to."""

    url: str
    body: bytes
    max_side_px: int = MAX_SIDE_PX


@dataclass(frozen=True, slots=True)
class PictureOutcome:
    """A picture fit to be shown, or why there is none.

    Attributes:
        is_blank: it is there to be counted or to keep a distance, not to be seen.
        problem: a FailureKind's value and the technical cause.
    """

    content: PictureContent | None = None
    is_blank: bool = False
    problem: tuple[str, str] | None = None


def encode_picture(task: PictureTask) -> PictureOutcome:
    """Read, shrink and write a picture anew. Never raises."""
    try:
        return _encoded(task.body, task.max_side_px)
    except UnidentifiedImageError:
        return _failed(FailureKind.NOT_A_PICTURE, _looks_like(task.body))
    except (MemoryError, Image.DecompressionBombError) as error:
        return _failed(FailureKind.TOO_COMPLEX, f"{type(error).__name__}: {error}")
    except Exception as error:  # noqa: BLE001 - hostile input finds exceptions in decoders that no list foresees
        return _failed(FailureKind.MALFORMED, f"{type(error).__name__}: {error}"[:300])


def _failed(kind: FailureKind, detail: str) -> PictureOutcome:
    return PictureOutcome(problem=(kind.value, detail))


def _encoded(body: bytes, max_side_px: int) -> PictureOutcome:
    with warnings.catch_warnings():
        # Pillow warns of sizes that are checked here, and of odd metadata that is dropped.
        warnings.simplefilter("ignore")
        with _open(body) as opened:
            width, height = opened.size
            if min(width, height) <= _SPACER_PX:
                return PictureOutcome(is_blank=True)
            if width * height > MAX_SOURCE_PIXELS:
                return _failed(FailureKind.TOO_COMPLEX, f"{width} by {height} pixels")
            is_lossless = opened.format in _LOSSLESS
            image = _upright(opened, max_side_px)
    if _is_invisible(image):
        return PictureOutcome(is_blank=True)
    written, picture_format = _written(image, is_lossless=is_lossless)
    thumbnail = _thumbnail(image)
    return PictureOutcome(PictureContent(picture_format, *image.size, written, thumbnail))


def _open(body: bytes) -> Image.Image:
    formats: tuple[str, ...] = _FORMATS
    if body[4:8] == b"ftyp" and body[8:12] in _HEIF_BRANDS:
        import pi_heif  # noqa: PLC0415 - see _HEIF_BRANDS

        pi_heif.register_heif_opener()
        formats = (*_FORMATS, "HEIF")
    return Image.open(io.BytesIO(body), formats=formats)


def _upright(opened: Image.Image, max_side_px: int) -> Image.Image:
    """The first frame at its final size in RGB or RGBA of sRGB, turned as its camera was held, without metadata."""
    size = _final_size(*opened.size, max_side_px)
    # JPEG is unpacked at a half, quarter or eighth where that is large enough still: a third of the time.
    opened.draft(None, size)
    profile = opened.info.get("icc_profile")
    opened.load()
    # In place: of a large picture each copy costs as much as writing it.
    ImageOps.exif_transpose(opened, in_place=True)
    image = _in_srgb(opened, profile)
    size = _final_size(*image.size, max_side_px)
    if image.size != size:
        image = image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    image.info.clear()
    return image


def _final_size(width: int, height: int, max_side_px: int) -> tuple[int, int]:
    if height > _STRIP * width:
        factor = min(1.0, max_side_px / 2 / width, MAX_STRIP_PX / height)
    else:
        factor = min(1.0, max_side_px / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    target = "RGBA" if has_alpha else "RGB"
    if image.mode.startswith("I") or image.mode == "F":
        # 16 bits of grey: Pillow would clip instead of scaling.
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if profile and image.mode in ("RGB", "RGBA", "CMYK", "L"):
        converted = _converted(image, profile, target)
        if converted is not None:
            return converted
    return image if image.mode == target else image.convert(target)


def _converted(image: Image.Image, profile: bytes, target: str) -> Image.Image | None:
    """The picture's colours in sRGB; None where they are already, or the profile is no use."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(source):
            return None
        alpha = image.getchannel("A") if image.mode == "RGBA" else None
        colors = image.convert("RGB") if image.mode == "RGBA" else image
        converted = ImageCms.profileToProfile(colors, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if converted is None:
        return None
    if alpha is not None:
        converted.putalpha(alpha)
    return converted if converted.mode == target else converted.convert(target)


def _is_invisible(image: Image.Image) -> bool:
    return image.mode == "RGBA" and image.getchannel("A").getextrema()[1] == 0


def _is_opaque(image: Image.Image) -> bool:
    return image.mode != "RGBA" or image.getchannel("A").getextrema()[0] == 255


def _written(image: Image.Image, *, is_lossless: bool) -> tuple[bytes, str]:
    """Drawings as PNG, pictures with transparent parts as WebP, all others as JPEG; smaller where it takes too much."""
    if is_lossless and image.getcolors(_FEW_COLORS) is not None:
        drawn = _saved(image, "PNG", compress_level=6)
        if len(drawn) <= MAX_BYTES:
            return drawn, "png"
    for quality in _QUALITIES:
        if _is_opaque(image):
            # Text on a flat ground frays where colours are halved.
            written = _saved(_without_alpha(image), "JPEG", quality=quality, subsampling=0 if is_lossless else 2)
        else:
            written = _saved(image, "WEBP", quality=quality, method=2)
        if len(written) <= MAX_BYTES:
            break
    return written, "jpeg" if _is_opaque(image) else "webp"


def _thumbnail(image: Image.Image) -> bytes | None:
    """The middle of the picture in the shape of its place in a row; None for icons."""
    if min(image.size) < _LEAST_THUMBNAIL_PX:
        return None
    width, height = THUMBNAIL_PX
    factor = min(image.width / width, image.height / height)
    cut = (width * factor, height * factor)
    left, top = (image.width - cut[0]) / 2, (image.height - cut[1]) / 2
    size = (max(1, round(cut[0] / max(factor, 1.0))), max(1, round(cut[1] / max(factor, 1.0))))
    box = (left, top, left + cut[0], top + cut[1])
    fitted = image.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=2.0)
    if _is_opaque(fitted):
        return _saved(_without_alpha(fitted), "JPEG", quality=80)
    return _saved(fitted, "WEBP", quality=80, method=2)


def _without_alpha(image: Image.Image) -> Image.Image:
    return image if image.mode == "RGB" else image.convert("RGB")


def _saved(image: Image.Image, picture_format: str, **how: int) -> bytes:
    written = io.BytesIO()
    image.save(written, picture_format, **how)
    return written.getvalue()


def _looks_like(body: bytes) -> str:
    """For the log: what came instead of a picture."""
    start = body[:200].lstrip().lower()
    if start.startswith((b"<svg", b"<?xml")) or b"<svg" in start:
        return "SVG, which may hold scripts and links, is not drawn"
    if start.startswith(b"<"):
        return "a page"
    return "of no known format" if body else "empty"
