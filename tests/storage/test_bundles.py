from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import bundles, filters, notifying, searches, topic_tree, topics
from storage.bundles import BundleError, export_bundle, import_bundle
from storage.filters import FilterAction
from storage.notifying import Teller
from tests.storage.shelf import NOW, Shelf


@pytest.fixture
def shelves(tmp_path: Path) -> Iterator[tuple[Shelf, Shelf]]:
    both = Shelf(tmp_path / "one"), Shelf(tmp_path / "other")
    yield both
    for shelf in both:
        shelf.close()


def test_what_goes_out_comes_in_elsewhere(shelves: tuple[Shelf, Shelf]) -> None:
    one, other = shelves
    topic = topics.add_topic(one.conn, "Rare earths", "#0072b2", '"rare earths"', NOW).made_id or 0
    topics.add_topic(one.conn, "By hand", "#009e73", None, NOW)
    notifying.set_notifying(one.conn, Teller.TOPIC, topic, True)
    searches.add_search(one.conn, "Mines", "mine is:unread")
    off = filters.add_filter(one.conn, "No sport", "cricket", FilterAction.HIDE).made_id or 0
    filters.change_filter(one.conn, off, "No sport", "cricket", FilterAction.HIDE, is_on=False)
    data = export_bundle(one.conn)
    brought = import_bundle(other.conn, data, NOW)
    assert (brought.topics, brought.searches, brought.filters, brought.left_out) == (2, 1, 1, ())
    assert export_bundle(other.conn) == data
    again = import_bundle(other.conn, data, NOW)
    assert again.marked.count == 0
    assert set(again.left_out) == {"Rare earths", "By hand", "Mines", "No sport"}
    assert brought.marked.undo is not None
    redo = brought.marked.undo(other.conn).undo
    assert (topics.topics(other.conn), searches.searches(other.conn), filters.filters(other.conn)) == ([], [], [])
    assert redo is not None
    redo(other.conn)
    assert [row.name for row in topics.topics(other.conn)] == ["Rare earths", "By hand"]


def test_a_topic_without_a_rule_takes_the_one_that_comes(shelves: tuple[Shelf, Shelf]) -> None:
    one, other = shelves
    topics.add_topic(one.conn, "Metals", "#0072b2", "cobalt", NOW)
    topics.add_topic(other.conn, "metals", "#009e73", None, NOW)
    assert import_bundle(other.conn, export_bundle(one.conn), NOW).topics == 1
    (row,) = topics.topics(other.conn)
    assert (row.name, row.rule, row.color) == ("metals", "cobalt", "#009e73")


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"{}", b'{"broadsheet": 99}', b"\xff\xfe", b"[" * 100_000, b" " * (bundles.MAX_BYTES + 1)],
)
def test_what_is_no_bundle_is_refused(shelves: tuple[Shelf, Shelf], data: bytes) -> None:
    with pytest.raises(BundleError):
        import_bundle(shelves[0].conn, data, NOW)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["hide", "is:unread", "cobalt"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "query", "rule", "action", "on", "color", "x"]), inner, max_size=5)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["topics", "searches", "filters"]), _JSON | st.lists(_JSON, max_size=4)))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_strangers_bundle_breaks_nothing(shelves: tuple[Shelf, Shelf], parts: dict[str, object]) -> None:
    shelf = shelves[0]
    with shelf.for_a_while():
        import_bundle(shelf.conn, json.dumps({"broadsheet": 1, **parts}).encode(), NOW)
        export_bundle(shelf.conn)


def test_topics_stand_within_the_same_topics_elsewhere(shelves: tuple[Shelf, Shelf]) -> None:
    mine, theirs = shelves
    for name in ("Rare earths", "Metals"):
        topics.add_topic(mine.conn, name, "#aa0000", None, NOW)
    topic_tree.place_topic(mine.conn, 1, 2)
    brought = import_bundle(theirs.conn, export_bundle(mine.conn), NOW)
    rows = {row.name: row for row in topics.topics(theirs.conn)}
    assert rows["Rare earths"].parent_id == rows["Metals"].id
    assert brought.marked.undo is not None
    brought.marked.undo(theirs.conn)
    assert topics.topics(theirs.conn) == []
