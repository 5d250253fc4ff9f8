"""Writing articles to files: what the engine and the command line do with digest.export. Reads the library.

Fonts of a PDF are the program's own serif, and of the system's those that hold what it lacks.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from digest.export.article import ExportedArticle, PictureFile
from digest.export.fonts import PdfFonts
from digest.export.formats import Format, written
from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from storage import pictures, rows, whole_files
from storage.connection import open_reader
from storage.direction import is_right_to_left
from storage.errors import StorageError
from storage.paths import Profile
from storage.pictures_file import open_pictures_reader
from storage.types import ArticleBody, BodyKind

FONTS = Path(__file__).resolve().parent.parent / "gui" / "fonts"

# Fonts of many letters that systems come with, those of most scripts first.
_SYSTEM_FONTS = (
    "NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Regular.ttc",
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSerifHebrew-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSerifThai-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSerifDevanagari-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "DejaVuSans.ttf",
    "Arial Unicode.ttf",
    "msyh.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "arial.ttf",
    "segoeui.ttf",
)
_FONT_FOLDERS = {
    "win32": (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",),
    "darwin": (Path("/System/Library/Fonts"), Path("/Library/Fonts")),
}
_LINUX_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


@lru_cache(maxsize=1)
def pdf_fonts() -> PdfFonts:
    """What PDFs are set in here."""
    found: dict[str, Path] = {}
    for folder in _FONT_FOLDERS.get(sys.platform, _LINUX_FOLDERS):
        for place, _folders, names in os.walk(folder):
            for name in names:
                if name in _SYSTEM_FONTS:
                    found.setdefault(name, Path(place) / name)
    return PdfFonts(
        FONTS / "NotoSerif-Regular.ttf",
        FONTS / "NotoSerif-Bold.ttf",
        FONTS / "NotoSerif-Italic.ttf",
        FONTS / "NotoSerif-BoldItalic.ttf",
        # Not among those that the window loads: it is for files alone.
        FONTS / "export" / "NotoSansMono-Regular.ttf",
        tuple(found[name] for name in _SYSTEM_FONTS if name in found),
    )


def save_article(profile: Profile, article_id: int, path: Path, *, date: str, kind: BodyKind = BodyKind.FULL) -> Format:
    """Write an article to a file, whole or not at all; the ending of its name says as what.

    Args:
        profile: of the library.
        article_id: of the article.
        path: the file; one that is there is replaced.
        date: when it was published, as a reader is to see it.
        kind: the version of its text, where both are stored.

    Raises:
        FeedError: the name ends like no format of ours, there is no such article, or the file cannot be written.
        StorageError: the library cannot be read.
    """
    form = _form(path)
    data = article_data(profile, article_id, form, date=date, kind=kind)
    write_whole(path, data)
    return form


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; one that is there is replaced.

    Raises:
        FeedError: NOT_WRITTEN.
    """
    try:
        whole_files.write_whole(path, data)
    except (OSError, ValueError) as error:
        detail = error.strerror if isinstance(error, OSError) else None
        raise FeedError(FailureKind.NOT_WRITTEN, str(path), detail or str(error)) from error


def article_data(
    profile: Profile, article_id: int, form: Format, *, date: str, kind: BodyKind = BodyKind.FULL
) -> bytes:
    """An article as a file's bytes. Arguments and errors as of `save_article`."""
    with closing(open_reader(profile.database)) as conn:
        body = rows.body(conn, article_id, kind)
    if body is None:
        raise FeedError(FailureKind.NO_ARTICLE, str(article_id), "no such article")
    try:
        pictures_conn = open_pictures_reader(profile.pictures)
    except StorageError:
        # Without the file of pictures an article is exported without them.
        exported = exported_article(body, None, date)
    else:
        with closing(pictures_conn):
            exported = exported_article(body, pictures_conn, date)
    return written(exported, form, pdf_fonts(), int(time.time()))


def _form(path: Path) -> Format:
    ending = path.suffix.lower().removeprefix(".")
    try:
        return Format({"htm": "html", "markdown": "md", "text": "txt"}.get(ending, ending))
    except ValueError as error:
        raise FeedError(FailureKind.NO_FORMAT, str(path), f"no format for “{ending}”") from error


def exported_article(body: ArticleBody, pictures_conn: sqlite3.Connection | None, date: str) -> ExportedArticle:
    """An article with what is stored of its pictures.

    Args:
        body: its row and text.
        pictures_conn: to the file of pictures; None where there is none.
        date: when it was published, as a reader is to see it.
    """
    row = body.row
    data = {each.key: pictures.read(pictures_conn, each.key) for each in body.pictures} if pictures_conn else {}
    return ExportedArticle(
        title=row.title or row.feed_title or str(row.id),
        author=row.author,
        source=row.feed_title,
        url=row.url,
        date=date,
        published_at=row.published_at,
        language=row.language,
        is_rtl=is_right_to_left(row.language, f"{row.title} {row.excerpt}"),
        html=body.html,
        pictures={each.key: PictureFile(each.url, data.get(each.key), each.alt) for each in body.pictures},
        lead_key=row.picture_key,
    )
