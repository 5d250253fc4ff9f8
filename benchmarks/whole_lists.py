"""The real window while whole lists are acted on: the longest turn of its thread during each act and what follows it.

Usage: python -m benchmarks.whole_lists --library DIR
The library is one that `benchmarks.make_library --articles 100000 --feeds 2000` made; it is changed, and 2,000 feeds
are added to it. Figures are the processor's, in milliseconds. Nothing is sent: the engine is not started.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import large_window
from storage import feeds as subscribed
from storage.connection import open_writer
from storage.paths import profile
from storage.types import Scope, Sort

REST_MS = 1500
"""After an act, so that what it sets off by timers and in the library is over."""


class _Acts(large_window.Measures):
    """Goes through the acts, and prints what they took."""

    _label: str | None = None
    _brought: Sequence[int | None] = ()

    def take(self) -> None:
        """All acts, one after another."""
        window = self.window
        self.wait(lambda: window.articles.is_settled() and window.view.library.totals.articles > 0)
        window.sidebar.choose(self.places["all"])
        self.wait(window.articles.is_settled)
        table, sort = window.articles.table, window.articles.header
        tree = window.sidebar.tree
        topic = self.places["the largest topic"]
        acts: dict[str, Callable[[], object]] = {
            "the sidebar is collapsed": tree.collapseAll,
            "the sidebar is expanded": tree.expandAll,
            "all are selected": table.selectAll,
            "one is chosen": lambda: table.go_to(0),
            "sorted by oldest": lambda: sort.sort_chosen.emit(Sort.OLDEST),
            "sorted by newest": lambda: sort.sort_chosen.emit(Sort.NEWEST),
            "days' headings go": lambda: window.settings.__setattr__("has_day_headings", False),
            "days' headings come": lambda: window.settings.__setattr__("has_day_headings", True),
            "rows get compact": lambda: window.settings.__setattr__("is_list_compact", True),
            "rows get their height again": lambda: window.settings.__setattr__("is_list_compact", False),
            "stories are not folded": lambda: window.settings.__setattr__("is_folding", False),
            "stories are folded": lambda: window.settings.__setattr__("is_folding", True),
            "unread ones": lambda: window.navigation.go(Scope.UNREAD),
            "a search": lambda: window.navigation.search_for("port"),
            "the search is left": window.navigation.leave_search,
            "all again": lambda: window.sidebar.choose(self.places["all"]),
            "one is marked read": lambda: (
                window.marking.mark_read([table.selected_ids()[0]], is_read=True)
                if table.selected_ids()
                else table.go_to(0)
            ),
            "the whole list is marked read": window.marking.mark_all_read,
            "that is undone": window.undo.undo,
            "20,000 are tagged": lambda: window.marking.tag(
                window.articles.model.snapshot()[:20_000].tolist(), topic[1], is_on=True
            ),
            "the largest topic is deleted": lambda: window.topic_commands.delete_topic(topic[1]),
            "its deletion is undone": window.undo.undo,
            "2,000 feeds come": window.changes.look,
            "2,000 feeds go": self._take_feeds,
            "they come back": window.undo.undo,
            "the palette opens": window.actions_["palette"].trigger,
            "the palette closes": window.palette_popup.hide,
            "a window of another width": lambda: window.resize(1100, 900),
        }
        for name, act in acts.items():
            if act == window.changes.look:
                self._bring_feeds()
            self._act(name, act)
        sys.stdout.flush()
        self.application.end()

    def _act(self, name: str, act: Callable[[], object]) -> None:
        turns = self.turns(act, REST_MS, lambda: self.window.articles.is_settled() and not self._is_marking())
        works = sorted((work for _, work in turns), reverse=True)
        print(f"{name:36} longest turn {works[0]:6.1f} ms, then {works[1]:5.1f} and {works[2]:5.1f}", flush=True)

    def _is_marking(self) -> bool:
        """Whether marks of the act are still being carried out."""
        label = self.window.undo.undo_label
        is_marking, self._label = label != self._label, label
        return is_marking

    def _bring_feeds(self) -> None:
        conn = open_writer(self.place.database)
        conn.execute("BEGIN IMMEDIATE")
        self._brought = [
            subscribed.add_feed(conn, f"https://more.example/{n}.xml", f"More {n}", None, None, 1_700_000_000).made_id
            for n in range(2000)
        ]
        conn.execute("COMMIT")
        conn.close()

    def _take_feeds(self) -> None:
        self.window.feed_commands.unsubscribe([each for each in self._brought if each is not None])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=Path, required=True, help="one that benchmarks.make_library made before")
    sys.exit(large_window.run(profile(parser.parse_args().library), _Acts))


if __name__ == "__main__":
    main()
