from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.topics import (
    add_topic,
    apply_rule_to_stored,
    apply_rules,
    apply_rules_to,
    delete_topic,
    merge_topics,
    move_topic,
    recolor_topic,
    rename_topic,
    rule_matches,
    set_rule,
    tag,
    topics,
    untag,
)
from storage.types import ChangeSet, Marked
from tests.storage.shelf import NOW, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def made(marked: Marked) -> int:
    assert marked.made_id is not None
    return marked.made_id


def everything(conn: sqlite3.Connection) -> tuple[list[object], ...]:
    return (
        list(topics(conn)),
        conn.execute("SELECT * FROM topics ORDER BY id").fetchall(),
        conn.execute("SELECT * FROM article_topics ORDER BY topic_id, article_id").fetchall(),
    )


def undoes_and_redoes(conn: sqlite3.Connection, before: object, marked: Marked) -> None:
    after = everything(conn)
    assert after != before
    assert marked.undo is not None
    undone = marked.undo(conn)
    assert everything(conn) == before
    assert undone.undo is not None
    redone = undone.undo(conn)
    assert everything(conn) == after
    assert redone.undo is not None
    redone.undo(conn)
    assert everything(conn) == before


def origins(conn: sqlite3.Connection, topic_id: int) -> dict[int, str]:
    return dict(
        conn.execute("SELECT article_id, origin FROM article_topics WHERE topic_id = ?", (topic_id,)).fetchall()
    )


def test_a_topic_is_made_once(shelf: Shelf) -> None:
    first = add_topic(shelf.conn, "  Rare   earths ", "#0072b2", " neodymium ", NOW)
    again = add_topic(shelf.conn, "RARE earths", "#000000", None, NOW)
    assert (first.count, again.count) == (1, 0)
    assert first.made_id == again.made_id
    assert again.undo is None
    accented = add_topic(shelf.conn, "Énergie", "#000000", "", NOW)
    assert add_topic(shelf.conn, "énergie", "#000000", None, NOW).made_id == accented.made_id
    assert [(topic.name, topic.rule, topic.articles, topic.unread) for topic in topics(shelf.conn)] == [
        ("Rare earths", "neodymium", 0, 0),
        ("Énergie", None, 0, 0),
    ]
    with pytest.raises(ValueError, match="name"):
        add_topic(shelf.conn, "  ", "#000000", None, NOW)


def test_making_a_topic_undoes(shelf: Shelf) -> None:
    before = everything(shelf.conn)
    undoes_and_redoes(shelf.conn, before, add_topic(shelf.conn, "One", "#0072b2", None, NOW))


def test_changing_a_topic_undoes(shelf: Shelf) -> None:
    one = made(add_topic(shelf.conn, "One", "#0072b2", "old", NOW))
    two = made(add_topic(shelf.conn, "Two", "#0072b2", None, NOW))
    article = shelf.article("old")
    tag(shelf.conn, [article], one, NOW)
    for change, shown in (
        (lambda: rename_topic(shelf.conn, one, "Uno"), True),
        (lambda: rename_topic(shelf.conn, one, "ONE"), True),
        (lambda: recolor_topic(shelf.conn, one, "#ffffff"), True),
        (lambda: set_rule(shelf.conn, one, "new"), False),
        (lambda: set_rule(shelf.conn, one, " "), False),
    ):
        before = everything(shelf.conn)
        marked = change()
        assert marked.changes == ChangeSet(changed=frozenset({article} if shown else ()), library=True)
        undoes_and_redoes(shelf.conn, before, marked)
    assert rename_topic(shelf.conn, one, "two") == Marked(made_id=two)
    assert recolor_topic(shelf.conn, one, "#0072b2") == Marked()
    assert recolor_topic(shelf.conn, 99, "#0072b2") == Marked()


def test_moving_a_topic_undoes(shelf: Shelf) -> None:
    one, two, three = (made(add_topic(shelf.conn, name, "#000000", None, NOW)) for name in ("One", "Two", "Three"))

    def order() -> list[int]:
        return [topic.id for topic in topics(shelf.conn)]

    before = everything(shelf.conn)
    marked = move_topic(shelf.conn, three, one)
    assert order() == [three, one, two]
    undoes_and_redoes(shelf.conn, before, marked)
    move_topic(shelf.conn, one, None)
    assert order() == [two, three, one]
    assert move_topic(shelf.conn, two, three) == Marked()
    assert move_topic(shelf.conn, 99, one) == Marked()


def test_tagging_and_untagging_undo(shelf: Shelf) -> None:
    ids = [shelf.article(f"article {number}") for number in range(3)]
    topic = made(add_topic(shelf.conn, "One", "#000000", None, NOW))
    before = everything(shelf.conn)
    marked = tag(shelf.conn, [*ids, ids[0], 999], topic, NOW)
    assert marked.count == 3
    assert marked.changes == ChangeSet(changed=frozenset(ids), library=True)
    assert origins(shelf.conn, topic) == dict.fromkeys(ids, "user")
    assert [(row.articles, row.unread) for row in topics(shelf.conn)] == [(3, 3)]
    undoes_and_redoes(shelf.conn, before, marked)
    tag(shelf.conn, ids, topic, NOW)
    before = everything(shelf.conn)
    marked = untag(shelf.conn, ids[:2], topic, NOW + 1)
    assert origins(shelf.conn, topic) == {ids[2]: "user"}
    undoes_and_redoes(shelf.conn, before, marked)
    assert tag(shelf.conn, ids, topic, NOW) == Marked()
    assert untag(shelf.conn, [999], topic, NOW) == Marked()
    assert tag(shelf.conn, ids, 99, NOW) == Marked()


def test_what_the_user_took_off_never_returns(shelf: Shelf) -> None:
    topic = made(add_topic(shelf.conn, "Rare earths", "#000000", '"rare earths"', NOW))
    by_rule, by_user, other = shelf.article("rare earths"), shelf.article("Rare earths too"), shelf.article("else")
    assert apply_rules(shelf.conn, by_rule, NOW) == {by_rule, by_user}
    untag(shelf.conn, [by_user], topic, NOW)
    tag(shelf.conn, [by_user, other], topic, NOW)
    assert origins(shelf.conn, topic) == {by_rule: "rule", by_user: "user", other: "user"}
    before = everything(shelf.conn)
    marked = untag(shelf.conn, [by_rule, by_user, other], topic, NOW)
    assert origins(shelf.conn, topic) == {by_rule: "removed", by_user: "removed"}
    assert apply_rules(shelf.conn, 1, NOW) == set()
    assert apply_rules_to(shelf.conn, [by_rule, by_user], NOW) == set()
    assert apply_rule_to_stored(shelf.conn, topic, 0, 100, NOW) == (Marked(), None)
    assert rule_matches(shelf.conn, '"rare earths"', topic) == (2, 0)
    undoes_and_redoes(shelf.conn, before, marked)


def test_rules_look_at_what_arrived(shelf: Shelf) -> None:
    rare = made(add_topic(shelf.conn, "Rare earths", "#000000", '"rare earth*" OR neodymium', NOW))
    saved = made(add_topic(shelf.conn, "Mixed", "#000000", "(neodymium has:picture) OR title:magnets", NOW))
    pictures = made(add_topic(shelf.conn, "Pictures", "#000000", "has:picture", NOW))
    for rule in ("newer:7d", "is:unread", "…"):
        add_topic(shelf.conn, rule, "#000000", rule, NOW)
    old = shelf.article("rare earths", picture_key="k")
    one = shelf.article("x", "with neodymium", picture_key="k")
    two = shelf.article("Magnets of rare-earth metals")
    three = shelf.article("nothing", "about magnets")
    assert apply_rules(shelf.conn, one, NOW) == {one, two}
    assert origins(shelf.conn, rare) == {one: "rule", two: "rule"}
    assert origins(shelf.conn, saved) == {one: "rule", two: "rule"}
    assert origins(shelf.conn, pictures) == {one: "rule"}
    shelf.conn.execute("UPDATE articles SET title = 'Magnets of neodymium' WHERE id = ?", (three,))
    assert apply_rules_to(shelf.conn, [three, one], NOW) == {three}
    assert apply_rules_to(shelf.conn, [], NOW) == set()
    assert old not in origins(shelf.conn, rare)


def test_a_rule_finds_other_forms_of_its_words(shelf: Shelf) -> None:
    rare = made(add_topic(shelf.conn, "Rare earths", "#000000", '"rare earths"', NOW))
    mines = made(add_topic(shelf.conn, "Mines", "#000000", "mine near(export bans, 3)", NOW))
    sanctions = made(add_topic(shelf.conn, "Sanctions", "#000000", "sanctions OR =elected", NOW))
    one, two = shelf.article("Rare-earth metals"), shelf.article("A rare earth", "mining, a ban on exports")
    three = shelf.article("The plan was sanctioned", "by the election"), shelf.article("A sanction")
    assert apply_rules(shelf.conn, one, NOW) == {one, two, three[1]}
    assert origins(shelf.conn, rare) == {one: "rule", two: "rule"}
    assert origins(shelf.conn, mines) == {two: "rule"}
    assert origins(shelf.conn, sanctions) == {three[1]: "rule"}
    assert rule_matches(shelf.conn, "rare-earths") == (2, 2)
    assert rule_matches(shelf.conn, '="rare earths"') == (0, 0)


def test_a_changed_rule_leaves_the_tags_it_gave(shelf: Shelf) -> None:
    topic = made(add_topic(shelf.conn, "One", "#000000", "apple", NOW))
    one, two = shelf.article("apple"), shelf.article("pear")
    apply_rules(shelf.conn, one, NOW)
    set_rule(shelf.conn, topic, "pear")
    assert origins(shelf.conn, topic) == {one: "rule"}
    apply_rules(shelf.conn, two, NOW)
    assert origins(shelf.conn, topic) == {one: "rule", two: "rule"}


def test_a_rule_is_applied_to_stored_articles_in_batches(shelf: Shelf) -> None:
    topic = made(add_topic(shelf.conn, "One", "#000000", "apple -pear", NOW))
    ids = [shelf.article("apple") for _ in range(5)]
    shelf.article("apple pear")
    shelf.article("apple", is_hidden=True)
    tag(shelf.conn, ids[:1], topic, NOW)
    assert rule_matches(shelf.conn, "apple -pear", topic) == (5, 4)
    assert rule_matches(shelf.conn, "apple -pear") == (5, 5)
    assert rule_matches(shelf.conn, "is:unread") == (0, 0)
    before = everything(shelf.conn)
    first, after_id = apply_rule_to_stored(shelf.conn, topic, 0, 3, NOW)
    assert (first.count, after_id) == (3, ids[3])
    assert after_id is not None
    second, end = apply_rule_to_stored(shelf.conn, topic, after_id, 3, NOW)
    assert (second.count, end) == (1, None)
    assert second.undo is not None
    assert first.undo is not None
    second.undo(shelf.conn)
    first.undo(shelf.conn)
    assert everything(shelf.conn) == before
    set_rule(shelf.conn, topic, None)
    assert apply_rule_to_stored(shelf.conn, topic, 0, 3, NOW) == (Marked(), None)


def test_deleting_a_topic_undoes_to_the_last_removal(shelf: Shelf) -> None:
    add_topic(shelf.conn, "Zero", "#000000", None, NOW)
    topic = made(add_topic(shelf.conn, "One", "#0072b2", "apple", NOW))
    made(add_topic(shelf.conn, "Two", "#000000", None, NOW))
    ids = [shelf.article("apple") for _ in range(3)]
    other = shelf.article("pear")
    apply_rules(shelf.conn, 1, NOW)
    untag(shelf.conn, ids[:1], topic, NOW + 5)
    tag(shelf.conn, [other], topic, NOW + 6)
    before = everything(shelf.conn)
    marked = delete_topic(shelf.conn, topic)
    assert marked.changes == ChangeSet(changed=frozenset({*ids[1:], other}), library=True)
    undoes_and_redoes(shelf.conn, before, marked)
    assert delete_topic(shelf.conn, 99) == Marked()


def test_a_deleted_topic_returns_beside_a_namesake(shelf: Shelf) -> None:
    topic = made(add_topic(shelf.conn, "One", "#0072b2", None, NOW))
    marked = delete_topic(shelf.conn, topic)
    add_topic(shelf.conn, "one", "#0072b2", None, NOW)
    assert marked.undo is not None
    marked.undo(shelf.conn)
    assert sorted(row.name for row in topics(shelf.conn)) == ["One 2", "one"]


def test_merging_topics_undoes(shelf: Shelf) -> None:
    metals = made(add_topic(shelf.conn, "Metals", "#000000", "apple", NOW))
    earths = made(add_topic(shelf.conn, "Rare earths", "#000000", "pear OR plum", NOW))
    only_from, both, removed_there, removed_here, rule_there = (shelf.article(f"article {n}") for n in range(5))
    tag(shelf.conn, [only_from, both, removed_there, rule_there], metals, NOW)
    tag(shelf.conn, [both], earths, NOW + 1)
    rows = [
        (earths, removed_there, "removed"),
        (metals, removed_here, "removed"),
        (earths, removed_here, "rule"),
        (earths, rule_there, "rule"),
    ]
    for topic_id, article_id, origin in rows:
        shelf.conn.execute(
            "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at) VALUES (?, ?, ?, ?, 0)",
            (topic_id, article_id, origin, NOW),
        )
    before = everything(shelf.conn)
    marked = merge_topics(shelf.conn, metals, earths)
    assert origins(shelf.conn, earths) == {
        only_from: "user",
        both: "user",
        removed_there: "user",
        removed_here: "rule",
        rule_there: "user",
    }
    assert [(topic.name, topic.rule) for topic in topics(shelf.conn)] == [("Rare earths", "apple OR pear OR plum")]
    undoes_and_redoes(shelf.conn, before, marked)
    assert merge_topics(shelf.conn, metals, metals) == Marked()
    assert merge_topics(shelf.conn, metals, 99) == Marked()


def test_a_topic_on_many_articles_is_one_change_of_many(shelf: Shelf) -> None:
    shelf.conn.execute("BEGIN")
    ids = [shelf.article("apple") for _ in range(6000)]
    topic = made(add_topic(shelf.conn, "One", "#000000", "apple", NOW))
    shelf.conn.execute("COMMIT")
    began = time.perf_counter()
    shelf.conn.execute("BEGIN")
    marked = tag(shelf.conn, ids, topic, NOW)
    shelf.conn.execute("COMMIT")
    assert marked.count == 6000
    assert recolor_topic(shelf.conn, topic, "#ffffff").changes == ChangeSet(many=True, library=True)
    shelf.conn.execute("BEGIN")
    deleted = delete_topic(shelf.conn, topic)
    assert deleted.undo is not None
    deleted.undo(shelf.conn)
    shelf.conn.execute("COMMIT")
    assert len(origins(shelf.conn, topic)) == 6000
    # About 0.2 s; a statement for each article would take many times that.
    assert time.perf_counter() - began < 3


def test_a_name_given_to_another_topic_meanwhile_stays_with_it(shelf: Shelf) -> None:
    first = made(add_topic(shelf.conn, "Metals", "#0072b2", None, NOW))
    renamed = rename_topic(shelf.conn, first, "Rare earths")
    second = made(add_topic(shelf.conn, "metals", "#0072b2", None, NOW))
    assert renamed.undo is not None
    assert renamed.undo(shelf.conn).count == 0
    assert {row.id: row.name for row in topics(shelf.conn)} == {first: "Rare earths", second: "metals"}
