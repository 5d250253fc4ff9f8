from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.query import Literal, LiteralReason, RuleProblem, Term, either, parse, rule_problem, terms, unparse
from storage.query_parser import DEFAULT_DISTANCE, MAX_DEPTH, MAX_PARTS
from storage.query_tree import (
    EVERYTHING,
    AgeUnit,
    And,
    Dated,
    Edge,
    Forms,
    HasPicture,
    InLanguage,
    InStory,
    IsState,
    Named,
    NameField,
    Near,
    Newer,
    Node,
    Not,
    Noted,
    NoteField,
    Or,
    PartialDate,
    Published,
    Similar,
    State,
    Text,
    TextField,
    TitlePattern,
    WordCount,
    all_of,
    any_of,
    negated,
)

_A, _B, _C = Text("a"), Text("b"), Text("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", EVERYTHING),
        ("  ", EVERYTHING),
        ("a", _A),
        ("a b", And((_A, _B))),
        ("a AND b", And((_A, _B))),
        ("a OR b", Or((_A, _B))),
        ("a|b || c", Or((_A, _B, _C))),
        ("a OR b c", Or((_A, And((_B, _C))))),
        ("(a OR b) c", And((Or((_A, _B)), _C))),
        ("a (b c)", And((_A, _B, _C))),
        ("a or b", And((_A, Text("or"), _B))),
        ("-a", Not(_A)),
        ("NOT a b", And((Not(_A), _B))),
        ("a AND NOT b", And((_A, Not(_B)))),
        ("NOT -a", _A),
        ("-(a b)", Not(And((_A, _B)))),
        ("rare-earth", Text("rare-earth")),
        ("a--b", Text("a--b")),
        ('"rare earth"', Text("rare earth")),
        ('"rare earth*"', Text("rare earth", is_prefix=True)),
        ('"rare earth"*', Text("rare earth", is_prefix=True)),
        ("“rare earth”", Text("rare earth")),
        ("sanct*", Text("sanct", is_prefix=True)),
        ("title:a*", Text("a", is_prefix=True, field=TextField.TITLE)),
        ('Author:"Ana  Marsh"', Text("Ana Marsh", field=TextField.AUTHOR)),
        ("topic:sanctions", Named(NameField.TOPIC, "sanctions")),
        ('tag:"rare earths"', Named(NameField.TOPIC, "rare earths")),
        ("-feed:7", Not(Named(NameField.FEED, "7"))),
        ("folder:World", Named(NameField.FOLDER, "World")),
        ("is:Unread", IsState(State.UNREAD)),
        ("is:read|is:saved", Or((IsState(State.READ), IsState(State.SAVED)))),
        ("has:picture", HasPicture()),
        ("after:2026-11-01", Dated(Edge.AFTER, 2026, 11, 1)),
        ('before:"2026-2"', Dated(Edge.BEFORE, 2026, 2)),
        ("after:2026", Dated(Edge.AFTER, 2026)),
        ("newer:7d", Newer(7, AgeUnit.DAYS)),
        ("newer:12H", Newer(12, AgeUnit.HOURS)),
        ("~sanction", Text("sanction", forms=Forms.ALL)),
        ('title:~"rare earth*"', Text("rare earth", True, TextField.TITLE, Forms.ALL)),
        ("=sanctions", Text("sanctions", forms=Forms.EXACT)),
        ("a~b", Text("a~b")),
        ("a=b", Text("a=b")),
        ("near(a b, 8)", Near((_A, _B), 8)),
        ('-NEAR("a b" ~c*)', Not(Near((Text("a b"), Text("c", True, None, Forms.ALL)), DEFAULT_DISTANCE))),
        ("near(a, b, c,3)", Near((_A, _B, _C), 3)),
        ("linear(a)", And((Text("linear"), _A))),
        ("title:/rare.?earths?/", TitlePattern("rare.?earths?")),
        (r"Title:/a\/(b|c) d/ a", And((TitlePattern(r"a\/(b|c) d"), _A))),
        ("words:>800", WordCount(801, None)),
        ("words:>=1,000", WordCount(1000, None)),
        ("words:<300", WordCount(None, 299)),
        ("words:<=300", WordCount(None, 300)),
        ("words:300..800", WordCount(300, 800)),
        ('words:"300 .. "', WordCount(300, None)),
        ("words:500", WordCount(500, 500)),
        ("published:2026-11-01..2026-11-07", Published(PartialDate(2026, 11, 1), PartialDate(2026, 11, 7))),
        ("published:2026-11", Published(PartialDate(2026, 11), PartialDate(2026, 11))),
        ("published:..2026", Published(None, PartialDate(2026))),
        ("published:>=2026-11-30", Published(PartialDate(2026, 11, 30), None)),
        ("published:>2026-11-30", Published(PartialDate(2026, 12, 1), None)),
        ("published:>2026-12", Published(PartialDate(2027, 1), None)),
        ("published:<2026", Dated(Edge.BEFORE, 2026)),
        ("published:<=2026", Published(None, PartialDate(2026))),
        ("lang:EN-gb", InLanguage("en")),
        ("similar:7", Similar(7)),
        ("story:12", InStory(12)),
        ('note:"to do"', Noted(NoteField.NOTE, "to do")),
        ("highlight:cobalt", Noted(NoteField.HIGHLIGHT, "cobalt")),
        ("12:30", Text("12:30")),
        ("Breaking: news", And((Text("Breaking:"), Text("news")))),
        ("制裁", Text("制裁")),
        ('tag:sanctions "rare earths" is:unread', And(
            (Named(NameField.TOPIC, "sanctions"), Text("rare earths"), IsState(State.UNREAD))
        )),
    ],
)  # fmt: skip
def test_understands(text: str, tree: Node) -> None:
    query = parse(text)
    assert query.tree == tree
    assert query.literal == ()
    assert query.text == text


@pytest.mark.parametrize(
    ("text", "tree", "part", "reason"),
    [
        ("a foo:bar", And((_A, Text("foo:bar"))), "foo:bar", LiteralReason.UNKNOWN_FIELD),
        ('foo:"b c"', Text("foo: b c"), 'foo:"b c"', LiteralReason.UNKNOWN_FIELD),
        ("https://example.org/x", Text("https://example.org/x"), "https://example.org/x", LiteralReason.UNKNOWN_FIELD),
        ("topic: a", And((Text("topic:"), _A)), "topic:", LiteralReason.MISSING_VALUE),
        ('title:""', Text("title:"), 'title:""', LiteralReason.MISSING_VALUE),
        ("title:…", Text("title:…"), "title:…", LiteralReason.NO_WORDS),
        ("is:new", Text("is:new"), "is:new", LiteralReason.UNKNOWN_VALUE),
        ("has:video", Text("has:video"), "has:video", LiteralReason.UNKNOWN_VALUE),
        ("after:2026-13", Text("after:2026-13"), "after:2026-13", LiteralReason.BAD_DATE),
        ("after:2026-02-30", Text("after:2026-02-30"), "after:2026-02-30", LiteralReason.BAD_DATE),
        ("before:0000", Text("before:0000"), "before:0000", LiteralReason.BAD_DATE),
        ("before:1850", Text("before:1850"), "before:1850", LiteralReason.BAD_DATE),
        ("after:2026-00", Text("after:2026-00"), "after:2026-00", LiteralReason.BAD_DATE),
        ("after:yesterday", Text("after:yesterday"), "after:yesterday", LiteralReason.BAD_DATE),
        ("newer:3x", Text("newer:3x"), "newer:3x", LiteralReason.BAD_AGE),
        ("newer:0d", Text("newer:0d"), "newer:0d", LiteralReason.BAD_AGE),
        ("words:many", Text("words:many"), "words:many", LiteralReason.BAD_NUMBER),
        ("words:..", Text("words:.."), "words:..", LiteralReason.BAD_NUMBER),
        ("published:2026..x", Text("published:2026..x"), "published:2026..x", LiteralReason.BAD_DATE),
        ("published:>2999", Text("published:>2999"), "published:>2999", LiteralReason.BAD_DATE),
        ("lang:klingon", Text("lang:klingon"), "lang:klingon", LiteralReason.BAD_LANGUAGE),
        ("similar:this", Text("similar:this"), "similar:this", LiteralReason.BAD_NUMBER),
        ("title:/(a/", Text("title:/(a/"), "title:/(a/", LiteralReason.BAD_PATTERN),
        ("title:/a", TitlePattern("a"), "title:/a", LiteralReason.UNBALANCED_QUOTE),
        ("near(a, 8)", Text("near(a, 8)"), "near(a, 8)", LiteralReason.BAD_NEAR),
        ("near(a b, 0)", Text("near(a b, 0)"), "near(a b, 0)", LiteralReason.BAD_NEAR),
        ("note:…", Text("note:…"), "note:…", LiteralReason.NO_WORDS),
        ('a "rare earth', And((_A, Text("rare earth"))), '"rare earth', LiteralReason.UNBALANCED_QUOTE),
        ("(a OR b", Or((_A, _B)), "(", LiteralReason.UNBALANCED_BRACKET),
        ("a (b OR c", And((_A, Or((_B, _C)))), "(", LiteralReason.UNBALANCED_BRACKET),
        ("a) b", And((_A, _B)), ")", LiteralReason.UNBALANCED_BRACKET),
        ("a ()", _A, "()", LiteralReason.EMPTY_BRACKETS),
        ("a OR", And((_A, Text("OR"))), "OR", LiteralReason.DANGLING_OPERATOR),
        ("OR a", And((Text("OR"), _A)), "OR", LiteralReason.DANGLING_OPERATOR),
        ("(AND a)", And((Text("AND"), _A)), "AND", LiteralReason.DANGLING_OPERATOR),
        ("a NOT", And((_A, Text("NOT"))), "NOT", LiteralReason.DANGLING_OPERATOR),
        ("| a", _A, "|", LiteralReason.DANGLING_OPERATOR),
        ("a -|b", And((_A, _B)), "-", LiteralReason.DANGLING_OPERATOR),
        ("a - b", And((_A, _B)), "-", LiteralReason.NO_WORDS),
        ('"…"', EVERYTHING, '"…"', LiteralReason.NO_WORDS),
        ("*", EVERYTHING, "*", LiteralReason.NO_WORDS),
        ("f*o", Text("f o"), "f*o", LiteralReason.STRAY_STAR),
        ("*foo", Text("foo"), "*foo", LiteralReason.STRAY_STAR),
    ],
)
def test_takes_literally_what_it_does_not_understand(text: str, tree: Node, part: str, reason: LiteralReason) -> None:
    query = parse(text)
    assert query.literal[0] == Literal(text.index(part), len(part), part, reason)
    if reason is not LiteralReason.DANGLING_OPERATOR or part != "-":
        assert query.tree == tree


def test_reads_no_more_than_sqlite_can_take() -> None:
    deep = parse("(" * 50 + "a" + ")" * 50)
    assert deep.tree == _A
    assert {part.reason for part in deep.literal} == {LiteralReason.TOO_DEEP}
    assert len(deep.literal) == 50 - MAX_DEPTH
    for text in ("is:unread " * 3000, "a" * 9000, "-" + "NOT " * 5000 + "a"):
        query = parse(text)
        assert LiteralReason.TOO_LONG in {part.reason for part in query.literal}
    many = parse("a " * 2000).tree
    assert isinstance(many, And)
    assert len(many.parts) == MAX_PARTS


@pytest.mark.parametrize(
    ("text", "is_prefix"),
    [
        ("sanc", True),
        ("a sanc", True),
        ("sanc ", False),
        ("s", False),
        ("su", False),
        ("제재", True),
        ("rare-ea", False),
        ("rare-ear", True),
        ("sanctions.", False),
        ('"rare ear', True),
        ('"rare earth"', False),
        ("title:sanc", True),
        ("topic:sanc", False),
        ("OR", False),
        ("(a sanc)", False),
    ],
)
def test_the_word_being_typed_is_a_prefix(text: str, is_prefix: bool) -> None:
    assert "*" not in unparse(parse(text).tree)
    assert ("*" in unparse(parse(text, typing=True).tree)) is is_prefix


def test_a_part_just_begun_is_not_reported() -> None:
    assert parse("sanctions -", typing=True).literal == ()
    assert parse("a topic:", typing=True).literal == ()
    assert parse("a topic:", typing=True).tree == _A
    assert parse("sanctions -").literal != ()


def test_parts_know_their_place() -> None:
    text = 'a -(topic:"x y" OR "b*) '
    query = parse(text)
    assert isinstance(query.tree, And)
    exclusion = query.tree.parts[1]
    assert isinstance(exclusion, Not)
    assert isinstance(exclusion.part, Or)
    topic = exclusion.part.parts[0]
    assert text[topic.start : topic.start + topic.length] == 'topic:"x y"'
    assert exclusion.start == 2


def _of_no_field(text: Text) -> Text:
    return replace(text, field=None)


_WORDS = st.text("abé1-.'_制 &", min_size=1, max_size=8).map(lambda text: " ".join(text.split()))
_TEXTS = st.builds(
    Text,
    _WORDS.filter(lambda text: any(character.isalnum() for character in text))
    | st.sampled_from(["OR", "AND", "NOT", "is:unread", "foo:bar", "-a", "rare earth"]),
    st.booleans(),
    st.none() | st.sampled_from(TextField),
).flatmap(lambda text: st.sampled_from([text, replace(text, forms=Forms.ALL), replace(text, forms=Forms.EXACT)]))
_DATES = st.builds(PartialDate, st.integers(1971, 2999)) | st.dates(date(1971, 1, 1), date(2999, 12, 31)).map(
    lambda day: PartialDate(day.year, day.month, day.day if day.day % 2 else None)
)
_BOUNDS = st.integers(0, 9_999_999)
_NAMES = st.text("ab é/()*|:-1", min_size=1, max_size=8).map(lambda text: " ".join(text.split())).filter(bool)
_LEAVES = st.one_of(
    _TEXTS,
    st.builds(Named, st.sampled_from(NameField), _NAMES),
    st.builds(IsState, st.sampled_from(State)),
    st.builds(HasPicture),
    st.dates().filter(lambda day: 1971 <= day.year <= 2999).map(lambda day: Dated(Edge.AFTER, day.year, day.month)),
    st.builds(Newer, st.integers(1, 99999), st.sampled_from(AgeUnit)),
    st.builds(Near, st.lists(_TEXTS.map(_of_no_field), min_size=2, max_size=4).map(tuple), st.integers(1, 99)),
    st.sampled_from(["a", "a.b*", r"(?:x|y) \/", "[()]"]).map(TitlePattern),
    st.builds(Published, _DATES, st.none() | _DATES) | st.builds(Published, st.none(), _DATES),
    st.builds(WordCount, _BOUNDS, st.none() | _BOUNDS) | st.builds(WordCount, st.none(), _BOUNDS),
    st.sampled_from(["en", "de", "zho"]).map(InLanguage),
    st.integers(0, 10**17).map(Similar) | st.integers(0, 10**17).map(InStory),
    st.builds(Noted, st.sampled_from(NoteField), _WORDS.filter(lambda text: any(map(str.isalnum, text)))),
)
TREES = st.recursive(
    _LEAVES,
    lambda nodes: (
        st.lists(nodes, min_size=1, max_size=3).map(all_of)
        | st.lists(nodes, min_size=1, max_size=3).map(any_of)
        | nodes.map(lambda node: negated(node, 0))
    ),
    max_leaves=8,
)
_SYNTAX = st.sampled_from(
    [
        *"()\"-*| a制“\x00\ud800'^+:{},\\…",
        " OR ",
        " AND ",
        " NOT ",
        "NEAR(",
        "near(a b, 3)",
        "~",
        "=",
        "title:/",
        "words:>",
        "..",
        "published:2026-1",
        "title:",
        "topic:",
        "is:read",
        "foo:",
        "newer:2d",
    ]
)
QUERY_TEXTS = st.lists(_SYNTAX | st.text(max_size=4), max_size=20).map("".join)


@given(TREES)
@settings(max_examples=300)
def test_what_is_printed_reads_the_same(tree: Node) -> None:
    query = parse(unparse(tree))
    assert query.tree == tree
    assert query.literal == ()


@given(QUERY_TEXTS, st.booleans())
@settings(max_examples=500)
def test_any_text_has_a_tree_that_prints_and_reads_the_same(text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    assert parse(unparse(query.tree)).tree == query.tree
    assert parse(unparse(query.tree)).literal == ()
    for part in query.literal:
        assert part.text == text[part.start : part.start + part.length]
        assert part.text


def test_terms_are_the_words_looked_for() -> None:
    query = parse('a title:b* -c (d OR -"e f") -(g -h) a "i j*" is:unread near(~k l, 3)')
    assert terms(query) == (
        Term("a"),
        Term("b", is_prefix=True, field=TextField.TITLE),
        Term("d"),
        Term("h"),
        Term("i j", is_prefix=True),
        Term("k", forms=Forms.ALL),
        Term("l"),
    )


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ('"rare earth*" OR neodymium', None),
        ("a -b feed:reuters after:2026 has:picture", None),
        ("a newer:7d", RuleProblem.TIME),
        ("a OR -is:read", RuleProblem.STATE),
        ("a topic:b", RuleProblem.STATE),
        ("a similar:3", RuleProblem.STATE),
        ("a OR note:b", RuleProblem.STATE),
        ("near(a b, 3) title:/c/ words:>3 lang:en", None),
        ("…", RuleProblem.EMPTY),
        ("", RuleProblem.EMPTY),
    ],
)
def test_rules_depend_on_the_article_alone(rule: str, problem: RuleProblem | None) -> None:
    assert rule_problem(rule) is problem


def test_either_finds_what_one_of_two_does() -> None:
    assert parse(either("a b", "(c OR d")).tree == Or((And((_A, _B)), _C, Text("d")))
    assert parse(either("a", "")).tree == EVERYTHING
