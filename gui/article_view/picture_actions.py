"""What a reader does with a picture of an article: open it large, copy it, save it, have it fetched."""

from __future__ import annotations

import logging
import re
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QSaveFile, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.article_view.picture_window import PictureWindow
from gui.article_view.pieces import Picture
from gui.pictures import Original, Pictures
from gui.theme import ThemeHolder

translate = QCoreApplication.translate

log = logging.getLogger("broadsheet.pictures")

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_ENDINGS = {b"\x89PNG": "png", b"RIFF": "webp"}
# Of a file's name, in characters.
_LONGEST_NAME = 60


class PictureActions(QObject):
    """Carries out what is done with one picture.

    Signals:
        fetch_wanted: the pictures of the article in view should be fetched now.
        said: words for the person on what did not work.
    """

    fetch_wanted = Signal()
    said = Signal(str)

    def __init__(self, pictures: Pictures, themes: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._themes = themes
        self._parent = parent

    def open(self, picture: Picture, title: str) -> None:
        """Open a picture large; fetch it if it is not here. `title`: of the article."""
        if not picture.is_there:
            self.fetch_wanted.emit()
            return
        self._pictures.original(picture.key, partial(self._show, picture, title))

    def _show(self, picture: Picture, title: str, original: Original | None) -> None:
        if original is None:
            self.fetch_wanted.emit()
            return
        window = PictureWindow(original.image, picture.alt or title, self._themes.theme, self._parent)
        window.copy_wanted.connect(partial(self.copy, picture))
        window.save_wanted.connect(partial(self.save, picture, title))
        window.show()

    def copy(self, picture: Picture) -> None:
        """Put a picture on the clipboard."""

        def done(original: Original | None) -> None:
            if original is not None:
                QGuiApplication.clipboard().setImage(original.image)

        self._pictures.original(picture.key, done)

    def save(self, picture: Picture, title: str) -> None:
        """Ask for a place and write the picture there."""
        self._pictures.original(picture.key, partial(self._choose, picture.alt or title))

    def _choose(self, name: str, original: Original | None) -> None:
        if original is None:
            return
        ending = _ENDINGS.get(original.data[:4], "jpg")
        chooser = QFileDialog(self._parent, self.tr("Save picture"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(ending)
        stem = file_name(name) or self.tr("Picture")
        chooser.selectFile(f"{stem}.{ending}")
        chooser.fileSelected.connect(partial(self.write, original.data))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, data: bytes, path: str) -> None:
        """Write a picture's bytes to a file, whole or not at all."""
        file = QSaveFile(path)
        is_written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
        if not is_written:
            log.warning("a picture was not saved: %s", file.errorString())
            self.said.emit(self.tr("The picture could not be saved: {reason}").format(reason=file.errorString()))

    def fill_menu(self, menu: QMenu, picture: Picture, title: str) -> None:
        """What can be done with a picture under the pointer."""
        if picture.is_there:
            menu.addAction(translate("PictureMenu", "Open picture"), partial(self.open, picture, title))
            menu.addAction(translate("PictureMenu", "Copy picture"), partial(self.copy, picture))
            menu.addAction(translate("PictureMenu", "Save picture as…"), partial(self.save, picture, title))
        else:
            menu.addAction(translate("PictureMenu", "Fetch pictures now"), self.fetch_wanted.emit)


def file_name(words: str) -> str:
    """Words as the name of a file on any system."""
    return " ".join(_UNFIT.sub(" ", words).split())[:_LONGEST_NAME].strip(" .")
