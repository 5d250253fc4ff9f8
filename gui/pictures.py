"""Pictures for the window: read from the file of pictures and unpacked off the GUI thread, a bounded number in memory.

Asks nobody but that file. What is not there is None; whoever shows it draws a quiet frame.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from gui.jobs import Jobs
from storage import pictures
from storage.picture_types import PictureFacts, PictureState
from storage.pictures_file import open_pictures_reader, open_pictures_writer

log = logging.getLogger("broadsheet.pictures")

T = TypeVar("T")

MAX_IMAGES_BYTES = 48_000_000
"""Of unpacked pictures at hand: a dozen that fill the column of a fine screen. The one in view has its own hold."""

MAX_THUMBNAILS_BYTES = 12_000_000
"""150 rows' at twice the ordinary resolution, 600 at the ordinary one."""


@dataclass(frozen=True, slots=True)
class Original:
    """A picture as it is stored: its bytes, and unpacked."""

    data: bytes
    image: QImage


class _Memory:
    """Images by name, those used last; as many as fit."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._size_bytes = 0
        self._images: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def get(self, key: str, size: QSize) -> QImage | None:
        name = (key, size.width(), size.height())
        found = self._images.get(name)
        if found is not None:
            self._images.move_to_end(name)
        return found

    def put(self, key: str, size: QSize, image: QImage) -> None:
        name = (key, size.width(), size.height())
        older = self._images.pop(name, None)
        self._size_bytes += image.sizeInBytes() - (older.sizeInBytes() if older is not None else 0)
        self._images[name] = image
        while self._size_bytes > self._max_bytes and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._size_bytes -= dropped.sizeInBytes()

    def clear(self) -> None:
        self._images.clear()
        self._size_bytes = 0


class Pictures(QObject):
    """Gives pictures and thumbnails. What is not in memory is read, and a signal tells when to ask again.

    Signals:
        changed: pictures came or went since: what is known of them may be out of date.
        decoded: the picture of this key is in memory now.
        thumbnails_decoded: thumbnails of these keys (frozenset) are in memory now; whether others were found to be
            lost, or to be lost no more.

    Thread: the GUI's.
    """

    changed = Signal()
    decoded = Signal(str)
    thumbnails_decoded = Signal(object, bool)

    def __init__(self, file: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        """Open nothing yet. `jobs`: the library's; the file is closed when they are."""
        super().__init__(parent)
        self._file = file
        self._library_jobs = jobs
        self._identity = _identity(file)
        self._jobs = self._opened()
        self._images = _Memory(MAX_IMAGES_BYTES)
        self._thumbnails = _Memory(MAX_THUMBNAILS_BYTES)
        self._asked: set[tuple[str, int, int]] = set()
        self._absent: set[str] = set()
        self._missing: set[str] = set()
        self._generation = 0
        self._lost: dict[str, QSize] = {}
        self._thumbnails_wanted: dict[str, QSize] = {}
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self._read_thumbnails)

    def _opened(self) -> Jobs:
        return self._library_jobs.beside(
            self._file, open_reading=open_pictures_reader, open_writing=open_pictures_writer
        )

    def look_again(self) -> None:
        """Pictures were fetched or removed: forget which are absent and tell those who show them."""
        identity = _identity(self._file)
        if identity != self._identity:
            # A damaged file was set aside and made anew; what is open is the old one.
            self._identity = identity
            self._jobs.close()
            self._jobs = self._opened()
            self._asked.clear()
        self._absent.clear()
        self._missing.clear()
        self._generation += 1
        self._want_thumbnails(self._lost)
        self.changed.emit()

    def facts(self, keys: Collection[str], done: Callable[[dict[str, PictureFacts]], None]) -> None:
        """What is known of some keys; `done` gets nothing of any where the file cannot be read."""
        if not keys:
            done({})
            return
        asked = list(keys)
        self._jobs.read(lambda conn: pictures.facts(conn, asked), done, failed=_noted(done, {}))

    def image(self, key: str, size: QSize) -> QImage | None:
        """A picture at a size in device pixels. None: it is not here, or being read, and `decoded` will tell."""
        found = self._images.get(key, size)
        asked = (key, size.width(), size.height())
        if found is None and asked not in self._asked and key not in self._missing:
            self._asked.add(asked)
            answered = partial(self._on_image, key, size, self._generation)
            self._jobs.read(partial(_read_scaled, key=key, size=size), answered, failed=_note)
        return found

    def _on_image(self, key: str, size: QSize, generation: int, image: QImage | None) -> None:
        self._asked.discard((key, size.width(), size.height()))
        if image is None:
            if generation == self._generation:
                self._missing.add(key)
            else:
                # It may have come since it was looked for.
                self.image(key, size)
            return
        self._images.put(key, size, image)
        self.decoded.emit(key)

    def original(self, key: str, done: Callable[[Original | None], None]) -> None:
        """A picture as it is stored; None if it is not here."""
        self._jobs.read(partial(_read_original, key=key), done, failed=_noted(done, None))

    def thumbnail(self, key: str, size: QSize) -> QImage | None:
        """A small picture that fills a size in device pixels. None: there is none, or `thumbnails_decoded` tells."""
        found = self._thumbnails.get(key, size)
        if found is None and key not in self._absent:
            self._want_thumbnails({key: size})
        return found

    def is_lost(self, key: str) -> bool:
        """Whether a picture is known not to be had for now, so that nothing needs to wait for it."""
        return key in self._lost

    def _want_thumbnails(self, wanted: dict[str, QSize]) -> None:
        self._thumbnails_wanted.update(wanted)
        if self._thumbnails_wanted and not self._gathering.isActive():
            self._gathering.start()

    def _read_thumbnails(self) -> None:
        """One question for all that were missed while something was painted."""
        wanted, self._thumbnails_wanted = self._thumbnails_wanted, {}
        # Until they are here, nobody asks for them again.
        self._absent.update(wanted)
        self._jobs.read(partial(_read_thumbnails, wanted=wanted), partial(self._on_thumbnails, wanted), failed=_note)

    def _on_thumbnails(self, wanted: dict[str, QSize], found: tuple[dict[str, QImage], frozenset[str]]) -> None:
        images, lost = found
        for key, image in images.items():
            self._thumbnails.put(key, wanted[key], image)
        self._absent.difference_update(images)
        lost_changed = any((key in lost) != (key in self._lost) for key in wanted)
        for key, size in wanted.items():
            if key in lost:
                self._lost[key] = size
            else:
                self._lost.pop(key, None)
        if images or lost_changed:
            self.thumbnails_decoded.emit(frozenset(images), lost_changed)

    def touch(self, keys: Iterable[str]) -> None:
        """Note that pictures were shown, so that they are not the first to go."""
        shown, now = list(keys), int(time.time())
        if shown:
            self._jobs.mark(lambda conn: pictures.touch(conn, shown, now), failed=_note)


def is_there(facts: PictureFacts | None) -> bool:
    """Whether a picture can be shown."""
    return facts is not None and facts.state is PictureState.FETCHED


def is_settled(facts: PictureFacts | None) -> bool:
    """Whether nothing of a picture is left on the network: it is here, or there is nothing to be seen of it."""
    return facts is not None and facts.state in (PictureState.FETCHED, PictureState.BLANK)


def _identity(file: Path) -> int | None:
    """What tells a file from another that has taken its place; None if there is none."""
    try:
        return file.stat().st_ino
    except OSError:
        return None


def _read_scaled(conn: sqlite3.Connection, key: str, size: QSize) -> QImage | None:
    data = pictures.read(conn, key)
    return _scaled(data, size) if data is not None else None


def _read_original(conn: sqlite3.Connection, key: str) -> Original | None:
    data = pictures.read(conn, key)
    if data is None:
        return None
    image = QImage.fromData(data)
    return None if image.isNull() else Original(data, image)


def _read_thumbnails(conn: sqlite3.Connection, wanted: dict[str, QSize]) -> tuple[dict[str, QImage], frozenset[str]]:
    """Thumbnails, and the keys that are known to have none."""
    found = {}
    for key, data in pictures.thumbnails(conn, wanted).items():
        image = _scaled(data, wanted[key], fills=True)
        if image is not None:
            found[key] = image
    known = pictures.facts(conn, wanted.keys() - found.keys())
    return found, frozenset(known)


def _scaled(data: bytes, size: QSize, *, fills: bool = False) -> QImage | None:
    """A picture unpacked at a size, ready to be painted as it is; with `fills`, what juts out is cut off."""
    image = QImage.fromData(data)
    if image.isNull():
        return None
    if fills:
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        image = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
        image = image.copy(left, top, size.width(), size.height())
    elif image.size() != size:
        mode = Qt.AspectRatioMode.IgnoreAspectRatio
        image = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
    painted = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(painted)


def _note(error: Exception) -> None:
    """The file of pictures is a cache: without it, frames stand where pictures would."""
    log.warning("pictures could not be read: %r", error)


def _noted(done: Callable[[T], None], instead: T) -> Callable[[Exception], None]:
    """Answer with something else where the file cannot be read."""

    def failed(error: Exception) -> None:
        _note(error)
        done(instead)

    return failed
