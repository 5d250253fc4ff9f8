"""Pictures in the article view: from the file of pictures alone, never from the network, and quiet where they lack."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.article_view.picture_actions import file_name
from gui.article_view.picture_window import PictureWindow
from gui.article_view.pieces import Picture
from gui.pictures import Pictures
from storage import pictures
from storage.picture_types import PictureContent, PictureFailure
from storage.pictures_file import open_pictures_reader, open_pictures_writer, set_aside
from storage.pictures_file import prepare as prepare_pictures
from storage.types import PictureDraft
from tests.feeds.photographs import packed, photograph
from tests.gui.article_library import NOW, Library, Reader, draft, opened, reader_of, settled

KEY = "a" * 32
OTHER = "b" * 32
RED = QColor(220, 20, 20)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.fixture
def reader(qtbot: QtBot, library: Library) -> Iterator[Reader]:
    with reader_of(library) as made:
        qtbot.addWidget(made.pane)
        made.pane.show()
        yield made


def store(library: Library, key: str, width: int = 400, height: int = 300) -> None:
    content = PictureContent("jpeg", width, height, packed(photograph(width, height), quality=90))
    with closing(open_pictures_writer(library.profile.pictures)) as conn:
        pictures.store(conn, key, content, NOW)


def article(library: Library, html: str, *drafts: PictureDraft, lead: str | None = None) -> int:
    return library.add(draft("a", html, picture_key=lead, pictures=drafts or (PictureDraft(KEY, "http://x/", "Alt"),)))


def shown_colors(reader: Reader) -> set[str]:
    """Colours of the viewport, every few pixels."""
    image = reader.pane.browser.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }  # fmt: skip


def shows_red(reader: Reader) -> bool:
    colors = (QColor(name) for name in shown_colors(reader))
    return any(abs(color.red() - 220) < 14 and color.green() < 40 and color.blue() < 40 for color in colors)


def picture_rect(reader: Reader, position: int = 0) -> tuple[int, int]:
    """Size of the picture at a position of the text, in logical pixels."""
    document = reader.pane.browser.document()
    cursor = reader.pane.browser.textCursor()
    cursor.setPosition(position + 1)
    image = cursor.charFormat().toImageFormat()
    assert image.isValid(), document.toPlainText()
    return round(image.width()), round(image.height())


def refuse(*_: object) -> None:
    raise AssertionError("reading opened a socket")


def test_a_stored_picture_is_shown_and_no_socket_opened(
    qtbot: QtBot, library: Library, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(library, KEY)
    made = article(library, f'<p>x</p><img src="picture:{KEY}"><p>y</p>')
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    opened(qtbot, reader.pane, made)
    qtbot.waitUntil(lambda: shows_red(reader))
    assert picture_rect(reader, 2) == (400, 300)


def test_a_wide_picture_is_as_wide_as_the_column(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY, 1600, 800)
    opened(qtbot, reader.pane, article(library, f'<img src="picture:{KEY}">'))
    width, height = picture_rect(reader)
    assert width == reader.pane.browser.column_width()
    assert height == round(width / 2)


def test_a_declared_width_is_kept_and_the_shape_is_the_pictures_own(
    qtbot: QtBot, library: Library, reader: Reader
) -> None:
    store(library, KEY, 800, 400)
    made = article(library, f'<img src="picture:{KEY}">', PictureDraft(KEY, "http://x/", "", 200, 999))
    opened(qtbot, reader.pane, made)
    assert picture_rect(reader) == (200, 100)


def test_nothing_moves_when_the_picture_is_unpacked(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}"><p>y</p>'))
    before = reader.pane.browser.document().size()
    qtbot.waitUntil(lambda: shows_red(reader))
    assert reader.pane.browser.document().size() == before


def test_a_missing_picture_is_a_quiet_frame(qtbot: QtBot, library: Library, reader: Reader) -> None:
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}" alt="A plant"><p>y</p>'))
    theme = reader.themes.theme
    assert {theme.side.lower(), theme.page.lower()} <= shown_colors(reader)
    assert not shows_red(reader)


def test_a_picture_that_failed_takes_little_room(qtbot: QtBot, library: Library, reader: Reader) -> None:
    with closing(open_pictures_writer(library.profile.pictures)) as conn:
        pictures.note_failure(conn, KEY, PictureFailure("not_found", "HTTP 404", None), NOW)
    made = article(library, f'<img src="picture:{KEY}">', PictureDraft(KEY, "http://x/", "", 600, 800))
    opened(qtbot, reader.pane, made)
    assert picture_rect(reader)[1] == 220


def test_a_tracker_takes_no_room(qtbot: QtBot, library: Library, reader: Reader) -> None:
    with closing(open_pictures_writer(library.profile.pictures)) as conn:
        pictures.note_blank(conn, KEY, NOW)
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}"><p>y</p>'))
    assert reader.pane.browser.toPlainText() == "x\ny"


def test_a_picture_that_arrives_comes_in_and_the_place_stays(qtbot: QtBot, library: Library, reader: Reader) -> None:
    text = "".join(f"<p>{'word ' * 60}{number}</p>" for number in range(40))
    made = article(library, f'<img src="picture:{KEY}">{text}', PictureDraft(KEY, "http://x/", "", 400, 300))
    opened(qtbot, reader.pane, made)
    reader.pane.browser.verticalScrollBar().setValue(900)
    place = reader.pane.browser.place()
    store(library, KEY)
    reader.pictures.look_again()
    qtbot.waitUntil(lambda: _is_there(reader))
    settled(qtbot, reader)
    assert reader.pane.browser.place().block == place.block
    reader.pane.browser.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: shows_red(reader))


def _is_there(reader: Reader) -> bool:
    document = reader.pane.browser.shown()
    picture = document.held(f"picture:{KEY}") if document is not None else None
    return picture is not None and picture.is_there


def test_a_click_opens_it_large_and_esc_closes(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    opened(qtbot, reader.pane, article(library, f'<img src="picture:{KEY}" alt="A plant">'))
    rect = reader.pane.browser.cursorRect(reader.pane.browser.textCursor())
    QTest.mouseClick(
        reader.pane.browser.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(reader.pane.browser.column_left() + 50, rect.bottom() - 50),
    )
    qtbot.waitUntil(lambda: bool(windows()))
    window = windows()[0]
    assert window.windowTitle() == "A plant"
    qtbot.waitExposed(window)
    image = window.canvas.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).isValid()
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().image().width() == 400)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not windows())


def windows() -> list[PictureWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, PictureWindow) and each.isVisible()]


def test_a_click_on_a_frame_has_it_fetched(qtbot: QtBot, library: Library, reader: Reader) -> None:
    made = article(library, f'<img src="picture:{KEY}">')
    opened(qtbot, reader.pane, made)
    with qtbot.waitSignal(reader.pane.pictures_wanted) as wanted:
        reader.pane.browser.link_activated.emit(f"picture:{KEY}")
    assert wanted.args == [made]


def test_the_menu_of_a_picture(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    drafts = (PictureDraft(KEY, "http://x/", ""), PictureDraft(OTHER, "http://y/", ""))
    opened(
        qtbot, reader.pane, article(library, f'<img src="picture:{KEY}"><p>x</p><img src="picture:{OTHER}">', *drafts)
    )

    def words(key: str) -> list[str]:
        return [action.text() for action in reader.pane.menu_for(f"picture:{key}").actions() if action.text()]

    assert words(KEY)[:3] == ["Open picture", "Copy picture", "Save picture as…"]
    assert "Copy link address" not in words(KEY)
    assert words(OTHER)[0] == "Fetch pictures now"
    reader.pane.picture_actions.copy(picture_of(reader, KEY))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().image().width() == 400)


def picture_of(reader: Reader, key: str) -> Picture:
    document = reader.pane.browser.shown()
    assert document is not None
    picture = document.held(f"picture:{key}")
    assert picture is not None
    return picture


def test_a_picture_is_saved_as_it_is_stored(reader: Reader, tmp_path: Path) -> None:
    reader.pane.picture_actions.write(b"\xff\xd8 data", str(tmp_path / "saved.jpg"))
    assert (tmp_path / "saved.jpg").read_bytes() == b"\xff\xd8 data"
    said: list[str] = []
    reader.pane.said.connect(said.append)
    reader.pane.picture_actions.write(b"data", str(tmp_path / "nowhere" / "saved.jpg"))
    assert len(said) == 1


def test_names_of_files_are_fit_for_any_system() -> None:
    assert file_name('A/B\\C: "what?" <x>|*\x00 .') == "A B C what x"
    assert len(file_name("long " * 50)) <= 60
    assert file_name("///") == ""


def test_pictures_are_reached_by_keys(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}">'))
    activated: list[str] = []
    reader.pane.browser.link_activated.disconnect()
    reader.pane.browser.link_activated.connect(activated.append)
    reader.pane.browser.setFocus()
    for _ in range(8):
        reader.pane.browser.focusNextPrevChild(True)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(reader.pane.browser, key)
        if activated:
            break
    assert activated == [f"picture:{KEY}"]


def test_shown_pictures_are_noted(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    opened(qtbot, reader.pane, article(library, f'<img src="picture:{KEY}">'))

    def used() -> bool:
        with closing(open_pictures_reader(library.profile.pictures)) as conn:
            return conn.execute("SELECT used_at FROM pictures").fetchone()[0] is not None

    qtbot.waitUntil(used)


def test_without_the_file_of_pictures_frames_stand(qtbot: QtBot, library: Library, reader: Reader) -> None:
    for each in library.profile.root.glob("pictures.sqlite3*"):
        each.unlink()
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}">'))
    assert reader.themes.theme.side.lower() in shown_colors(reader)


def test_memory_is_bounded(qtbot: QtBot, library: Library, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.pictures.MAX_IMAGES_BYTES", 400 * 300 * 4 * 2)
    source = Pictures(library.profile.pictures, reader.jobs)
    sizes = [QSize(400, 300 - number) for number in range(4)]
    store(library, KEY)
    for size in sizes:
        with qtbot.waitSignal(source.decoded):
            assert source.image(KEY, size) is None
    assert isinstance(source.image(KEY, sizes[-1]), QImage)
    assert source.image(KEY, sizes[0]) is None


def test_only_its_caption_stands_close_under_a_picture(qtbot: QtBot, library: Library, reader: Reader) -> None:
    store(library, KEY)
    image = f'<img src="picture:{KEY}">'
    html = f"<figure>{image}<figcaption>Caption</figcaption></figure><p>x</p>{image}<p>y</p>"
    opened(qtbot, reader.pane, article(library, html))
    document = reader.pane.browser.document()
    margins = {}
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        margins[block.text()] = block.blockFormat().topMargin()
    assert margins["Caption"] == 0
    assert margins["y"] >= 17


def test_a_file_made_anew_is_read_in_place_of_the_old(qtbot: QtBot, library: Library, reader: Reader) -> None:
    opened(qtbot, reader.pane, article(library, f'<p>x</p><img src="picture:{KEY}">'))
    set_aside(library.profile.pictures)
    prepare_pictures(library.profile.pictures)
    store(library, KEY)
    reader.pictures.look_again()
    qtbot.waitUntil(lambda: _is_there(reader))
    qtbot.waitUntil(lambda: shows_red(reader))
