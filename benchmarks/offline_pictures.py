"""Pictures kept for offline reading: what fetching costs a picture, and how an article of twenty pictures opens.

Usage: python -m benchmarks.offline_pictures [--articles 300]
Serves feeds and photographs of the usual formats over loopback, refreshes without pictures and then with them; then
opens an article of twenty pictures in the pane that reads, the server being gone.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.processes import Cost, program, run
from storage import pictures
from storage.picture_types import PictureContent
from storage.pictures_file import open_pictures_reader, open_pictures_writer
from storage.types import ArticleDraft, PictureDraft
from tests.feeds.server import FeedServer
from tests.gui.article_library import NOW, Library, Reader, draft, paragraphs, reader_of

ARTICLES_A_FEED = 30
PICTURES_AN_ARTICLE = 2
SHOWN = 20
# Shares as sites serve them: formats, and widths from a column's to a camera's.
KINDS = (("JPEG", 1200), ("JPEG", 800), ("WEBP", 1200), ("JPEG", 2400), ("PNG", 700), ("AVIF", 1200))


def main() -> None:
    # Freed on a reading thread, a widget takes Qt down; see gui.garbage.
    gc.disable()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, FeedServer() as server:
        _fetch(Path(folder) / "profile", server, arguments.articles)
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        _show(Path(folder))


def _fetch(profile: Path, server: FeedServer, articles: int) -> None:
    wanted = articles * PICTURES_AN_ARTICLE
    sent = _serve(server, articles)
    for number in range(0, articles, ARTICLES_A_FEED):
        run(program(profile, "add", server.url(f"/feed/{number}")))
    run(program(profile, "refresh", "--no-pictures", "--json"))
    idle = run(program(profile, "refresh", "--no-pictures", "--json"))
    cost = run(program(profile, "refresh", "--json"))
    settled = run(program(profile, "refresh", "--json"))
    with closing(open_pictures_reader(profile / "pictures.sqlite3")) as conn:
        stored = pictures.totals(conn)
    assert stored.pictures == wanted, stored
    cpu_ms = 1000 * (cost.cpu_s - idle.cpu_s) / wanted
    print(f"{'refresh without pictures':28} {_row(idle)}")
    print(f"{f'{wanted} pictures':28} {_row(cost)}  {cpu_ms:.0f} ms CPU a picture")
    print(f"{'nothing left to fetch':28} {_row(settled)}")
    each_kb = stored.size_bytes / stored.contents / 1000
    print(f"received {sent / wanted / 1000:.0f} kB a picture, stored {each_kb:.0f} kB of each different one")


def _serve(server: FeedServer, articles: int) -> int:
    """Feeds and their pictures; the bytes of the pictures."""
    made = [_photograph(number, *kind) for kind in KINDS for number in range(4)]
    sent = 0
    for first in range(0, articles, ARTICLES_A_FEED):
        items = []
        for number in range(first, first + ARTICLES_A_FEED):
            urls = [server.url(f"/{number}-{each}") for each in range(PICTURES_AN_ARTICLE)]
            for each in range(PICTURES_AN_ARTICLE):
                body = made[(number * PICTURES_AN_ARTICLE + each) % len(made)]
                server.serve(f"/{number}-{each}", body, content_type="image/jpeg", etag=False)
                sent += len(body)
            text = "".join(f"&lt;p>Words.&lt;/p>&lt;img src='{url}'>" for url in urls)
            items.append(f"<item><guid>{number}</guid><title>{number}</title><description>{text}</description></item>")
        feed = f"<rss version='2.0'><channel><title>{first}</title>{''.join(items)}</channel></rss>"
        server.serve(f"/feed/{first}", feed.encode())
    return sent


def _photograph(seed: int, picture_format: str, width: int) -> bytes:
    """Shapes with some grain: unpacks and packs like a photograph of its size."""
    size = (width, width * 2 // 3)
    bands = []
    for channel in range(3):
        coarse = Image.effect_noise((12 + seed + channel, 8 + seed), 90).resize(size, Image.Resampling.BICUBIC)
        fine = Image.effect_noise(size, 18)
        bands.append(Image.blend(coarse, fine, 0.25))
    packed = io.BytesIO()
    Image.merge("RGB", bands).save(packed, picture_format, **({} if picture_format == "PNG" else {"quality": 80}))
    return packed.getvalue()


def _show(folder: Path) -> None:
    library = Library(folder)
    keys = [f"{number:032x}" for number in range(6 * SHOWN)]
    photographs = [_photograph(seed, "JPEG", 1600) for seed in range(6)]
    with closing(open_pictures_writer(library.profile.pictures)) as conn:
        for number, key in enumerate(keys):
            content = PictureContent("jpeg", 1600, 1066, photographs[number % 6] + bytes([number]))
            pictures.store(conn, key, content, NOW)
    plain = library.add(draft("plain", paragraphs(2 * SHOWN)))
    illustrated = [library.add(_illustrated(keys[at : at + SHOWN])) for at in range(0, len(keys), SHOWN)]
    with reader_of(library) as reader:
        reader.pane.show()
        _open(reader, plain)
        without = _open(reader, plain)
        opened, filled = [], []
        for article in illustrated:
            opened.append(_open(reader, article))
            filled.append(_wait_for_picture(reader))
        print(
            f"article of {SHOWN} pictures: text painted p50 {statistics.median(opened):.0f} ms (without pictures"
            f" {without:.0f} ms); a picture stands in its frame p50 {statistics.median(filled):.0f} ms after that"
        )
        paints = _scroll(reader)
        print(f"scrolling through it: a painting p50 {statistics.median(paints):.1f} ms, longest {max(paints):.1f} ms")
    library.conn.close()


def _illustrated(keys: list[str]) -> ArticleDraft:
    html = "".join(f'{paragraphs(2)}<img src="picture:{key}">' for key in keys)
    pictured = tuple(PictureDraft(key, f"http://pictures.example/{key}", "") for key in keys)
    return draft(keys[0], html, pictures=pictured)


def _open(reader: Reader, article_id: int) -> float:
    """Milliseconds until the first painting."""
    loop = QEventLoop()
    reader.pane.displayed.connect(loop.quit)
    reader.pane.show_article(None)
    begun = time.perf_counter()
    reader.pane.show_article(article_id)
    loop.exec()
    reader.pane.browser.viewport().repaint()
    reader.pane.displayed.disconnect(loop.quit)
    return (time.perf_counter() - begun) * 1000


def _wait_for_picture(reader: Reader) -> float:
    """Milliseconds from the painting of a picture's frame to the picture's own, which reading and unpacking take."""
    loop = QEventLoop()
    reader.pictures.decoded.connect(loop.quit)
    reader.pane.browser.verticalScrollBar().setValue(600)
    begun = time.perf_counter()
    reader.pane.browser.viewport().repaint()
    loop.exec()
    reader.pane.browser.viewport().repaint()
    reader.pictures.decoded.disconnect(loop.quit)
    return (time.perf_counter() - begun) * 1000


def _scroll(reader: Reader) -> list[float]:
    """Milliseconds of each painting, from top to bottom a third of a screen at a time."""
    bar = reader.pane.browser.verticalScrollBar()
    paints = []
    for value in range(0, bar.maximum(), 280):
        bar.setValue(value)
        begun = time.perf_counter()
        reader.pane.browser.viewport().repaint()
        paints.append((time.perf_counter() - begun) * 1000)
        _turn(30)
    return paints


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _row(cost: Cost) -> str:
    return f"{cost.cpu_s:7.2f} s CPU {cost.wall_s:7.2f} s wall {cost.peak_bytes / 1e6:7.0f} MB peak"


if __name__ == "__main__":
    sys.exit(main())
