"""The article view: from asking for an article to its first painting, and the longest slot of a long one.

Usage: python -m benchmarks.article_view [--kilobytes 500]
Prints p50 and p95 of opening ordinary articles from a real library, and for one long article the time to its first
painting, to its end, and the longest time between two turns of the event loop meanwhile.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.article_library import Library, Reader, draft, paragraphs, reader_of

ORDINARY_PARAGRAPHS = 14
ARTICLES = 60


def main() -> None:
    # Freed on a reading thread, a widget takes Qt down; see gui.garbage.
    gc.disable()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kilobytes", type=int, default=500)
    arguments = parser.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        ordinary = [library.add(draft(str(number), paragraphs(ORDINARY_PARAGRAPHS))) for number in range(ARTICLES)]
        long = library.add(draft("long", paragraphs(arguments.kilobytes * 1000 // len(paragraphs(1)))))
        with reader_of(library) as reader:
            reader.pane.show()
            opened = [open_painted(reader, article, "sanctions") for article in ordinary][1:]
            print(f"ordinary article: p50 {statistics.median(opened):.1f} ms, p95 {percentile(opened, 95):.1f} ms")
            first = open_painted(reader, long, "sanctions")
            started = time.perf_counter()
            turns = watch_turns(reader)
            whole = (time.perf_counter() - started) * 1000 + first
            print(
                f"{arguments.kilobytes} kB article: first painted {first:.1f} ms, whole {whole:.0f} ms, "
                f"turns p95 {percentile(turns, 95):.1f} ms, longest {max(turns):.1f} ms"
            )
        library.conn.close()


def open_painted(reader: Reader, article_id: int, query: str) -> float:
    """Milliseconds from `show_article` to the end of its first painting."""
    loop = QEventLoop()
    reader.pane.displayed.connect(loop.quit)
    started = time.perf_counter()
    reader.pane.show_article(article_id, query)
    loop.exec()
    reader.pane.browser.viewport().repaint()
    reader.pane.displayed.disconnect(loop.quit)
    return (time.perf_counter() - started) * 1000


def watch_turns(reader: Reader) -> list[float]:
    """Milliseconds between turns of the event loop until the article is whole."""
    loop = QEventLoop()
    turns: list[float] = []
    last = time.perf_counter()

    def turn() -> None:
        nonlocal last
        now = time.perf_counter()
        turns.append((now - last) * 1000)
        last = now
        if reader.pane.is_complete():
            loop.quit()

    timer = QTimer(interval=0)
    timer.timeout.connect(turn)
    timer.start()
    loop.exec()
    return turns


def percentile(values: list[float], percent: int) -> float:
    """The value that so many percent of them do not exceed."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


if __name__ == "__main__":
    main()
