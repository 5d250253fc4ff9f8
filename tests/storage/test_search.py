from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import lists, note_index, notes, search_names, topic_tree, topics
from storage.index import index_some
from storage.query import LiteralReason, parse, unparse
from storage.query_tree import (
    AgeUnit,
    And,
    Dated,
    Edge,
    HasPicture,
    IsState,
    Named,
    NameField,
    Newer,
    Node,
    Not,
    Or,
    State,
    Text,
    TextField,
    all_of,
    any_of,
    negated,
)
from storage.search import compile_query, unknown_names
from storage.types import ArticleFilter, Scope, Sort
from tests.storage.shelf import NOW, Shelf
from tests.storage.test_query import QUERY_TEXTS


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def test_words_phrases_prefixes_and_fields(shelf: Shelf) -> None:
    one = shelf.article("Sanctions eased", "Rare-earth metals move again, said Économie.", "Ana Marsh")
    two = shelf.article("Rare earths", "Magnets and 制裁措施 in the news.")
    assert shelf.found("sanctions") == [one]
    assert shelf.found("SANCT*") == [one]
    assert shelf.found("sanct") == []
    assert shelf.found('"rare earth"') == [one]
    assert shelf.found('"rare earth*"') == [one, two]
    assert shelf.found("rare-earth") == [one]
    assert shelf.found('"earth rare"') == []
    assert shelf.found("economie") == [one]
    assert shelf.found("制裁") == [two]
    assert shelf.found("title:rare") == [two]
    assert shelf.found("author:marsh") == [one]
    assert shelf.found("marsh") == [one]
    assert shelf.found("title:marsh") == []
    assert shelf.found('"eased rare"') == []
    assert shelf.found("rare -sanctions") == [two]
    assert shelf.found("-sanctions") == [two]
    assert shelf.found("") == [one, two]
    assert shelf.found("-(sanctions OR magnets)") == []
    assert shelf.found("nothing OR magnets") == [two]


def test_states_pictures_and_their_combinations_with_text(shelf: Shelf) -> None:
    one = shelf.article("apple", is_read=True, picture_key="k")
    two = shelf.article("apple pear", is_saved=True)
    three = shelf.article("plum")
    assert shelf.found("is:read") == [one]
    assert shelf.found("is:unread") == [two, three]
    assert shelf.found("is:saved") == [two]
    assert shelf.found("-is:saved has:picture") == [one]
    assert shelf.found("apple is:unread") == [two]
    assert shelf.found("plum OR is:read") == [one, three]
    assert shelf.found("(plum is:unread) OR (apple -is:unread)") == [one, three]
    assert shelf.found("-(apple is:unread)") == [one, three]
    assert shelf.found("(pear OR plum) (is:saved OR -has:picture) -is:read") == [two, three]


def test_topics_by_their_exact_name(shelf: Shelf) -> None:
    one, two, three = (shelf.article(name) for name in ("one", "two", "three"))
    for topic_id, name in enumerate(("Rare earths", "Rare"), start=1):
        shelf.conn.execute(
            "INSERT INTO topics (id, name, color, position, created_at) VALUES (?, ?, '#000000', 0, 0)",
            (topic_id, name),
        )
    for topic_id, article_id, origin in ((1, one, "user"), (1, two, "removed"), (2, three, "rule")):
        shelf.conn.execute(
            "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at) VALUES (?, ?, ?, 0, 0)",
            (topic_id, article_id, origin),
        )
    assert shelf.found('topic:"rare EARTHS"') == [one]
    assert shelf.found("tag:rare") == [three]
    assert shelf.found("-topic:rare") == [one, two]
    assert shelf.found("topic:metals") == []
    assert shelf.found("-topic:metals") == [one, two, three]


def test_feeds_and_folders(shelf: Shelf) -> None:
    world = shelf.folder("World")
    asia = shelf.folder("Asia", world)
    wire = shelf.feed("Northern Wire", "https://wire.example/feed", world)
    post = shelf.feed("Harbour Post", "https://post.example/rss", asia, own_title="My Harbour")
    one = shelf.article("one", feed_id=wire)
    two = shelf.article("two", feed_id=post)
    three = shelf.article("three", source_title="Old Wire")
    assert shelf.found("feed:wire") == [one, three]
    assert shelf.found('feed:"northern wire"') == [one]
    assert shelf.found("feed:post.example") == [two]
    assert shelf.found("feed:my") == [two]
    assert shelf.found(f"feed:{post}") == [two]
    assert shelf.found("-feed:wire") == [two]
    assert shelf.found("feed:99999999999999999999999") == []
    assert shelf.found("folder:world") == [one, two]
    assert shelf.found("folder:ASIA") == [two]
    assert shelf.found("-folder:World") == [three]


def test_dates_are_local_and_ages_count_from_now(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        midnight = int(datetime(2026, 11, 1).timestamp())
        assert midnight % 86_400 == 15 * 3600
        before = shelf.article("before", sort_at=midnight - 1)
        after = shelf.article("after", sort_at=midnight)
        assert shelf.found("after:2026-11-01") == [after]
        assert shelf.found("after:2026-11") == [after]
        assert shelf.found("before:2026-11-1") == [before]
        assert shelf.found("after:2026 before:2027") == [before, after]
        assert shelf.found("newer:1h", now=midnight + 3600) == [after]
        assert shelf.found("newer:1h", now=midnight + 3599) == [before, after]
        assert shelf.found("newer:2d", now=midnight + 2 * 86_400) == [after]
        assert shelf.found("newer:99999w", now=midnight) == [before, after]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_english_words_stand_for_their_other_forms_when_asked(shelf: Shelf) -> None:
    one = shelf.article("Sanctions eased")
    two = shelf.article("Firms sanctioned", "New policies on rare-earth metals")
    three = shelf.article("A sanction", "The policy of rare earths")
    assert shelf.found("sanction") == [three]
    assert shelf.found("~sanction") == [one, two, three]
    assert shelf.found("title:~sanctioning") == [one, two, three]
    assert shelf.found("~policy") == [two, three]
    assert shelf.found('~"rare earth"') == [two, three]
    assert shelf.found('~"rare earth met*"') == [two]
    assert shelf.found("-~policies") == [one]
    assert shelf.found("~SANCTION") == [three]
    assert shelf.found("~unwritten") == []


def test_words_that_stand_near_each_other(shelf: Shelf) -> None:
    close = shelf.article("", "cobalt from one more mine")
    far = shelf.article("", "cobalt comes from a place where they have one more mine")
    assert shelf.found("near(mine cobalt, 3)") == [close]
    assert shelf.found("near(cobalt mine, 9)") == [close, far]
    assert shelf.found('near("one more" cobalt*, 1)') == [close]
    assert shelf.found("near(cobalts mining, 3)") == []
    assert shelf.found("near(~cobalts ~mining, 3)") == [close]
    assert shelf.found("-near(cobalt mine, 3)") == [far]


def test_titles_by_regular_expressions(shelf: Shelf) -> None:
    one, two = shelf.article("Rare-earth deal: 3 signed"), shelf.article("Rare earths/2026", "deal")
    assert shelf.found("title:/rare.earths?/") == [one, two]
    assert shelf.found(r"title:/\d signed$/") == [one]
    assert shelf.found(r"title:/S\/20/ deal") == [two]
    assert shelf.found("-title:/deal/") == [two]
    long = shelf.article("a" * 2000)
    assert shelf.found("title:/^(a+)+b/") == []
    assert shelf.found("title:/^(a+)+$/") == [long]
    assert shelf.found("title:/^rare.*deal/") == [one]
    assert shelf.found("title:/deals?:/") == [one]
    assert shelf.found("title:/deal.*deal/") == []


def test_ranges_and_languages(shelf: Shelf) -> None:
    begin = int(datetime(2026, 11, 1).timestamp())
    short = shelf.article("", "one two", sort_at=begin, language="en")
    long = shelf.article("", "one two three four", sort_at=begin + 7 * 86_400, language="de")
    assert shelf.found("words:>2") == [long]
    assert shelf.found("words:2..3") == [short]
    assert shelf.found("words:..4 lang:en") == [short]
    assert shelf.found("-lang:en") == [long]
    assert shelf.found("published:2026-11") == [short, long]
    assert shelf.found("published:2026-11-01..2026-11-07") == [short]
    assert shelf.found("published:>2026-11-07") == [long]
    assert shelf.found("published:<2026-11-02") == [short]
    assert shelf.found("published:..2026-10") == []


def test_a_beginning_stands_for_the_words_that_begin_so(shelf: Shelf) -> None:
    one = shelf.article("Sanctions eased", "Sanctioned mills reopen.")
    two = shelf.article("A sanctuary", "The rare earthen pots of Ílhavo.")
    many = shelf.article("Codes", " ".join(f"codeword{number}" for number in range(60)))
    assert shelf.found("sanct*") == [one, two]
    assert shelf.found("SANCTI*") == [one]
    assert shelf.found('"rare eart*"') == [two]
    assert shelf.found("title:sanct*") == [one, two]
    assert shelf.found("ílha*") == shelf.found("ilha*") == [two]
    assert shelf.found("codew*") == shelf.found("codeword5*") == [many]
    assert shelf.found("title:/^sanct/") == [one]
    assert shelf.found("title:/^sanctx?i/") == shelf.found("title:/^SANCTION/ eased") == [one]
    assert shelf.found("title:/^sanct|codes/") == [one, many]
    assert shelf.found("sanctx*") == shelf.found("codewordless*") == []
    assert shelf.found("near(sanctione* reop*, 3)") == [one]
    # Words of notes are no words of articles.
    notes.add_note(shelf.conn, one, "Ask the harbourmaster.", NOW)
    assert shelf.found("note:harbour*") == [one]


def test_a_topic_of_many_articles_is_found_like_one_of_few(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    feed = shelf.feed("Wire", "https://wire.example/")
    one, two, three = (shelf.article("Ferry", "On time.", feed_id=feed) for _ in range(3))
    metals = topics.add_topic(shelf.conn, "Metals", "#aa0000", None, NOW).made_id or 0
    earths = topics.add_topic(shelf.conn, "Rare earths", "#aa0000", None, NOW).made_id or 0
    topic_tree.place_topic(shelf.conn, earths, metals)
    topics.tag(shelf.conn, [one, two], earths, NOW)
    topics.untag(shelf.conn, [two], earths, NOW)
    for few in (5000, -1):
        monkeypatch.setattr(search_names, "_FEW", few)
        assert shelf.found("ferry topic:metals") == [one]
        assert shelf.found("ferry -topic:metals feed:wire") == [two, three]
        assert lists.ids(shelf.conn, ArticleFilter(Scope.ALL, query="ferry topic:nothing", now=NOW)).ids == ()
        assert lists.count(shelf.conn, ArticleFilter(Scope.ALL, query="ferry feed:nothing", now=NOW)) == (0, 0)


def test_what_is_asked_for_by_age_is_looked_for_no_further_back(shelf: Shelf) -> None:
    ids = [shelf.article("Ferry", sort_at=NOW - 86_400 * (30 - age)) for age in range(30)]
    for query, found in (("ferry newer:3d", ids[-4:]), ("ferry newer:60d", ids), ("ferry newer:1h", ids[-1:])):
        for sort in (Sort.NEWEST, Sort.RELEVANCE):
            wanted = ArticleFilter(Scope.ALL, query=query, sort=sort, now=NOW - 86_400)
            assert sorted(lists.ids(shelf.conn, wanted).ids) == found, (query, sort)


def test_articles_like_another(shelf: Shelf) -> None:
    mine = shelf.article("Cobalt mine opens", "The cobalt smelter in Katanga ships concentrate to Durban.")
    alike = shelf.article("Katanga strike", "Workers at the cobalt smelter halt concentrate shipments.")
    shelf.article("Museum opens", "A museum of glass in the old harbour.")
    for number in range(6):
        shelf.article(f"Other {number}", "The weather in the north.")
    assert shelf.found(f"similar:{mine}") == [alike]
    assert shelf.found(f"strike similar:{mine}") == [alike]
    assert shelf.found("similar:999") == []
    assert [part.reason for part in unknown_names(shelf.conn, parse("similar:999"))] == [LiteralReason.UNKNOWN_ARTICLE]


def test_names_the_library_lacks_are_told(shelf: Shelf) -> None:
    shelf.feed("Wire", "https://wire.example/")
    shelf.folder("World")
    text = 'a topic:b -(feed:wire OR feed:c) folder:"no such" folder:world'
    told = unknown_names(shelf.conn, parse(text))
    assert [(part.text, part.reason) for part in told] == [
        ("topic:b", LiteralReason.UNKNOWN_TOPIC),
        ("feed:c", LiteralReason.UNKNOWN_FEED),
        ('folder:"no such"', LiteralReason.UNKNOWN_FOLDER),
    ]
    assert all(part.text == text[part.start : part.start + part.length] for part in told)


@pytest.mark.parametrize(
    ("query", "match", "where"),
    [
        ("a b", '("a" AND "b")', "1"),
        ("a is:unread -b", '(("a") NOT "b")', "s.is_read = 0"),
        ("a OR (b is:saved)", '("a" OR "b")', None),
        ("a OR is:saved", None, None),
        ("a (is:read OR has:picture)", '"a"', "(s.is_read = 1 OR a.picture_key IS NOT NULL)"),
        ("title:a", 'title : "a"', "1"),
        ("is:unread", None, "s.is_read = 0"),
    ],
)
def test_texts_are_one_match_beside_the_rest(shelf: Shelf, query: str, match: str | None, where: str | None) -> None:
    compiled = compile_query(shelf.conn, parse(query), now=NOW)
    assert compiled.match == match
    assert where is None or compiled.where == where
    assert compiled.needs_rank is (match is not None)


def test_texts_among_other_fields_may_be_looked_up_elsewhere(shelf: Shelf) -> None:
    one, two = shelf.article("apple"), shelf.article("apple")
    index_some(shelf.conn, "some", [two])
    assert shelf.found("apple OR is:saved") == [one, two]
    assert shelf.found("apple OR is:saved", index="some") == [two]


def test_the_deepest_nesting_is_taken_by_sqlite(shelf: Shelf) -> None:
    found = shelf.article("a")
    nested = "a -(x OR b"
    for _ in range(12):
        nested = f"a -(x -y OR b -({nested}))"
    assert shelf.found(nested) in ([found], [])
    assert shelf.found(nested.replace("y", "is:saved").replace("b", "is:read")) in ([found], [])
    assert shelf.found("-is:saved " * 400) == [found]
    assert shelf.found("(" * 40 + "a*" + " OR b)" * 40) == [found]


@given(QUERY_TEXTS, st.booleans())
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_text_is_an_error(shelf: Shelf, text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    shelf.found(query)
    unknown_names(shelf.conn, query)


# An evaluator of a few lines of Python over lists of words, against the index.


@dataclass(frozen=True)
class _Article:
    title: str
    text: str
    author: str
    is_read: bool
    is_saved: bool
    has_picture: bool
    sort_at: int


_WORDS = ("rare", "earth", "earths", "Sanction", "sanctions", "élan", "elan", "x", "制裁", "裁")
_SAYINGS = st.lists(st.sampled_from(_WORDS), max_size=5).map(" ".join)
_ARTICLES = st.builds(
    _Article,
    *(_SAYINGS, _SAYINGS, _SAYINGS),
    *(st.booleans(), st.booleans(), st.booleans()),
    st.integers(NOW - 20 * 86_400, NOW),
)
_PHRASES = st.lists(st.sampled_from([*_WORDS, "rar", "sanct"]), min_size=1, max_size=2).map(" ".join)
_LEAVES = st.one_of(
    st.builds(Text, _PHRASES, st.booleans(), st.none() | st.sampled_from(TextField)),
    st.builds(IsState, st.sampled_from(State)),
    st.just(HasPicture()),
    st.builds(Newer, st.integers(1, 20), st.sampled_from(AgeUnit)),
    st.just(Dated(Edge.AFTER, 2026, 11, 15)),
    st.just(Named(NameField.TOPIC, "none")),
)
_TREES = st.recursive(
    _LEAVES,
    lambda nodes: (
        st.lists(nodes, min_size=1, max_size=3).map(all_of)
        | st.lists(nodes, min_size=1, max_size=3).map(any_of)
        | nodes.map(lambda node: negated(node, 0))
    ),
    max_leaves=7,
)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower().replace("é", "e"))


def _contains(text: str, sought: Text) -> bool:
    words, phrase = _words(text), _words(sought.text)
    # A run of Han at the end may go on, as a prefix may; elsewhere words end where they end.
    is_open = sought.is_prefix or "制" in phrase[-1] or "裁" in phrase[-1]
    for start in range(len(words) - len(phrase) + 1):
        there = words[start : start + len(phrase)]
        # The first word, where it is a run of Han, may begin inside another.
        firsts = [there[0][cut:] for cut in range(len(there[0]))] if "裁" in phrase[0] else [there[0]]
        for first in firsts:
            run = [first, *there[1:]]
            if run[:-1] == phrase[:-1] and (run[-1].startswith(phrase[-1]) if is_open else run[-1] == phrase[-1]):
                return True
    return False


def _matches(article: _Article, node: Node) -> bool:
    match node:
        case And(parts):
            return all(_matches(article, part) for part in parts)
        case Or(parts):
            return any(_matches(article, part) for part in parts)
        case Not(part):
            return not _matches(article, part)
        case Text(field=None):
            return any(_contains(text, node) for text in (article.title, article.text, article.author))
        case Text(field=field):
            return _contains(getattr(article, str(field)), node)
        case IsState(state):
            return {State.READ: article.is_read, State.UNREAD: not article.is_read, State.SAVED: article.is_saved}[
                state
            ]
        case HasPicture():
            return article.has_picture
        case Newer(amount, unit):
            return article.sort_at >= NOW - amount * {"h": 3600, "d": 86_400, "w": 604_800}[unit]
        case Dated(_, year, month, day):
            return article.sort_at >= datetime(year, month or 1, day or 1).timestamp()
    return False


@given(st.lists(_ARTICLES, min_size=1, max_size=6), _TREES)
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_agrees_with_an_evaluator_in_python(shelf: Shelf, articles: list[_Article], tree: Node) -> None:
    query = parse(unparse(tree))
    with shelf.for_a_while():
        ids = [
            shelf.article(
                article.title,
                article.text,
                article.author,
                sort_at=article.sort_at,
                is_read=article.is_read,
                is_saved=article.is_saved,
                picture_key="k" if article.has_picture else None,
            )
            for article in articles
        ]
        found = shelf.found(query)
    assert query.tree == tree
    assert found == [article_id for article_id, article in zip(ids, articles, strict=True) if _matches(article, tree)]


def test_a_tree_may_be_compiled_without_its_text(shelf: Shelf) -> None:
    query = replace(parse("a b"), text="")
    assert compile_query(shelf.conn, query, now=NOW).match == '("a" AND "b")'


def test_words_of_notes_and_highlights(shelf: Shelf) -> None:
    one, two = shelf.article("one"), shelf.article("two")
    note_index.add_note(shelf.conn, 1, "Ask the smelter")
    shelf.conn.execute("INSERT INTO notes (id, article_id, text, made_at) VALUES (1, ?, 'Ask the smelter', 0)", (one,))
    note_index.add_highlight(shelf.conn, 1, "export licences")
    shelf.conn.execute(
        "INSERT INTO highlights (id, article_id, quote, prefix, suffix, place, color, made_at)"
        " VALUES (1, ?, 'export licences', '', '', 0, 'yellow', 0)",
        (two,),
    )
    assert shelf.found("note:smelter") == [one]
    assert shelf.found('note:"the smelt*"') == [one]
    assert shelf.found('highlight:"export licences"') == [two]
    assert shelf.found("-note:smelter") == [two]
    assert shelf.found("highlight:smelter") == []


def test_articles_of_a_story(shelf: Shelf) -> None:
    one, two = shelf.article("one"), shelf.article("two")
    shelf.conn.execute(
        "INSERT INTO stories (id, headline_id, articles, publishers, first_at, last_at) VALUES (7, ?, 1, 1, 0, 0)",
        (one,),
    )
    shelf.conn.execute(
        "INSERT INTO story_articles (article_id, story_id, sort_at, publisher) VALUES (?, 7, 0, '')", (one,)
    )
    assert shelf.found("story:7") == [one]
    assert shelf.found("-story:7") == [two]


def test_a_name_of_few_articles_lists_what_a_walk_would(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    wire, other = shelf.feed("Wire", "https://wire.example/"), shelf.feed("Other", "https://other.example/")
    for number in range(24):
        feed = wire if number % 2 else other
        text = "A ferry left." if number % 3 else "Ferryboats stay."
        shelf.article("Piers", text, feed_id=feed, sort_at=NOW - number // 2, is_read=number % 5 == 0)
    shelf.article("Piers", "A ferry left.", source_title="Old wire")
    shelf.article("Piers", "A ferry left.", feed_id=wire, is_hidden=True)
    made = topics.add_topic(shelf.conn, "Ferries", "#aa0000", None, NOW).made_id or 0
    topics.tag(shelf.conn, range(1, 20), made, NOW)
    queries = (
        "feed:wire",
        "feed:wire ferry",
        "feed:wire ferr*",
        "topic:ferries feed:wire -ferry",
        "topic:ferries left",
    )
    found: dict[int, list[object]] = {}
    for few in (5000, -1):
        monkeypatch.setattr(search_names, "_FEW", few)
        found[few] = []
        for query in queries:
            for sort in (Sort.NEWEST, Sort.OLDEST):
                wanted = ArticleFilter(Scope.ALL, query=query, sort=sort, now=NOW)
                ids, after = [], None
                while True:
                    chunk = lists.ids(shelf.conn, wanted, after, 4)
                    ids += chunk.ids
                    after = chunk.after
                    if after is None:
                        break
                found[few].append((query, sort, ids, lists.count(shelf.conn, wanted)))
            best = ArticleFilter(Scope.ALL, query=query, sort=Sort.RELEVANCE, now=NOW)
            found[few].append(sorted(lists.ids(shelf.conn, best).ids))
    assert found[5000] == found[-1]
