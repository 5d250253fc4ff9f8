"""What an export is made of: an article's facts, its safe HTML, and the pictures it shows. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.export.tree import Node, parse

PICTURE = "picture:"
"""Begins the address of every picture in safe HTML; the rest is its key."""

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture of an article.

    Attributes:
        url: where it came from.
        data: its bytes as they are stored; None where it is not.
        alt: its words.
    """

    url: str
    data: bytes | None = None
    alt: str = ""

    @property
    def media_type(self) -> str | None:
        """By the bytes it begins with; None for what is no picture of ours."""
        data = self.data or b""
        if data.startswith(b"\xff\xd8\xff"):
            return "image/jpeg"
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return "image/png"
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return "image/webp"
        return "image/gif" if data.startswith((b"GIF87a", b"GIF89a")) else None

    @property
    def ending(self) -> str:
        """Of a file's name; "" for what is no picture of ours."""
        return _ENDINGS.get(self.media_type or "", "")


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article to be written to a file.

    Attributes:
        title: plain text; never empty.
        source: the feed's or site's name.
        date: when it was published, as a reader is to see it; "" if that is unknown.
        published_at: UTC epoch seconds; None if unknown.
        language: a BCP 47 tag; None if unknown.
        html: safe HTML, pictures as `picture:KEY`.
        pictures: by key, those of the text and the lead picture.
        lead_key: the lead picture; shown above a text that does not show it itself.
    """

    title: str
    author: str | None
    source: str
    url: str | None
    date: str
    published_at: int | None
    language: str | None
    is_rtl: bool
    html: str
    pictures: Mapping[str, PictureFile] = field(default_factory=dict)
    lead_key: str | None = None

    @property
    def byline(self) -> str:
        """Author, source and date in a line."""
        return " · ".join(part for part in (self.author, self.source, self.date) if part)

    def tree(self) -> Node:
        """The text, with the lead picture above it where it does not show it itself."""
        root = parse(self.html)
        key = self.lead_key
        if key is not None and key in self.pictures and f"{PICTURE}{key}" not in self.html:
            image = Node("img", {"src": f"{PICTURE}{key}", "alt": self.pictures[key].alt})
            root.children.insert(0, Node("figure", {}, [image]))
        return root

    def picture(self, image: Node) -> PictureFile | None:
        """The picture that an `img` of the text stands for; None if nothing is known of it."""
        return self.pictures.get(image.attributes.get("src", "").removeprefix(PICTURE))
