"""From a search text to its tree. Any text has one: what can't be understood is taken literally and reported.

    either  = all (("OR" | "|") all)*
    all     = part ("AND"? part)*
    part    = ("-" | "NOT")* (text | field:value | title:/pattern/ | near | "(" either ")")
    text    = ("~" | "=")? (word | "phrase")
    near    = "near(" text text+ ("," distance)? ")"

A word or phrase that ends in a star is a prefix; after a tilde it stands for its other forms too, after an equals sign
in no rule does. Operators are in capitals. Pure; printing is in `storage.query`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from storage.index_text import IN_WORD, has_words
from storage.query_fields import FIELDS
from storage.query_tree import (
    EVERYTHING,
    Forms,
    Literal,
    LiteralReason,
    Near,
    Node,
    Query,
    Text,
    TextField,
    TitlePattern,
    all_of,
    any_of,
    negated,
)
from storage.title_patterns import is_pattern

MAX_LENGTH = 4000
"""Characters of a search that are read. The longest sensible rule is a few hundred."""
MAX_PARTS = 250
"""Words, operators and brackets that are read; four times that is SQLite's limit of an expression's depth."""
MAX_DEPTH = 8
"""Brackets within brackets: FTS5's parser overflows its stack of 100 at about thirty."""

MAX_NEAR = 8
"""Words or phrases in one `near(…)` that are read."""
DEFAULT_DISTANCE = 10
"""Words between those of `near(…)` without a distance, as in FTS5."""

_QUOTES = '"“”„'
_UNSEARCHABLE = re.compile("[\x00\ud800-\udfff]")
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
    | (?P<open>\() | (?P<close>\)) | (?P<or>\|+)
    | (?P<minus>(?<![^\s(|])-(?=[^\s\-]))
    | (?i:near)\((?P<near>(?:[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]|[^(){_QUOTES}])*)\)
    | (?i:title):/(?P<pattern>(?:\\.|[^/\\])+)(?P<slash>/|\Z)
    | (?:(?P<field>[A-Za-z]+):)?(?P<sign>[~=]?)[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<end>[{_QUOTES}]\**|\Z)
    | (?:(?P<wordfield>[A-Za-z]+):)?(?P<wordsign>[~=]?)(?P<word>[^\s()|{_QUOTES}]*)
    """,
    re.VERBOSE,
)
_NEAR_PART = re.compile(rf"([~=]?)(?:[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}](\*?)|([^\s{_QUOTES}]+))")
_DISTANCE = re.compile(r",\s*([0-9]{1,2})\s*\Z")
# Two letters of other scripts tell more, and so few words begin with them that the index needs no help.
_WORD_BEING_TYPED = re.compile(rf"(?:(?:(?!_)[{IN_WORD}]){{3}}|(?:(?![\u0000-\u024f])[{IN_WORD}]){{2}})\Z")


class _Kind(Enum):
    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()
    PART = auto()


_OPERATORS = {"OR": _Kind.OR, "AND": _Kind.AND, "NOT": _Kind.NOT}
_BEGINS_PART = {_Kind.OPEN, _Kind.NOT, _Kind.PART}
_ENDS_PART = {_Kind.CLOSE, _Kind.PART}


@dataclass(slots=True)
class _Token:
    kind: _Kind
    start: int
    end: int
    node: Node | None = None


def parse(text: str, *, typing: bool = False) -> Query:
    """Read a search. Never raises.

    Args:
        text: as a person typed it.
        typing: the last word, if unquoted and of three letters or more, is still being typed: a prefix.
    """
    return _Parser(text, typing).query()


class _Parser:
    def __init__(self, text: str, typing: bool) -> None:
        self._text = text
        # SQLite can bind neither; a space keeps every place in the text where it was.
        self._readable = _UNSEARCHABLE.sub(" ", text[:MAX_LENGTH])
        self._typing = typing
        self._literal: list[Literal] = []
        self._tokens: list[_Token] = []
        self._next = 0

    def query(self) -> Query:
        self._tokens = self._matched_brackets(self._read_tokens())
        self._make_dangling_operators_text()
        tree = self._either() or EVERYTHING
        return Query(self._text, tree, tuple(sorted(self._literal, key=lambda part: (part.start, part.length))))

    def _report(self, start: int, end: int, reason: LiteralReason) -> None:
        self._literal.append(Literal(start, end - start, self._text[start:end], reason))

    # 1. Characters to tokens.

    def _read_tokens(self) -> list[_Token]:
        tokens: list[_Token] = []
        place = 0
        # Every character begins some match, so nothing is passed over; the last match is empty.
        for match in _TOKEN.finditer(self._readable):
            if not match[0] or len(tokens) == MAX_PARTS:
                break
            place = match.end()
            if match["space"] is None:
                tokens.append(self._token(match))
        if self._text[place:].strip():
            self._report(place, len(self._text), LiteralReason.TOO_LONG)
        return tokens

    def _token(self, match: re.Match[str]) -> _Token:
        start, end = match.span()
        kind = None
        if match["open"]:
            kind = _Kind.OPEN
        elif match["close"]:
            kind = _Kind.CLOSE
        elif match["or"]:
            kind = _Kind.OR
        elif match["minus"]:
            kind = _Kind.NOT
        elif match["wordfield"] is None and match["word"] is not None and not match["wordsign"]:
            kind = _OPERATORS.get(match["word"])
        if kind is not None:
            return _Token(kind, start, end)
        if match["near"] is not None:
            node = self._near(match)
        elif match["pattern"] is not None:
            node = self._pattern(match)
        else:
            node = self._phrase(match) if match["phrase"] is not None else self._word(match)
        return _Token(_Kind.PART, start, end, node and replace(node, start=start, length=end - start))

    def _phrase(self, match: re.Match[str]) -> Node | None:
        is_open = not match["end"]
        if is_open:
            self._report(*match.span(), LiteralReason.UNBALANCED_QUOTE)
        return self._part(match, match["field"], match["sign"], match["phrase"], match["end"].endswith("*"), is_open)

    def _word(self, match: re.Match[str]) -> Node | None:
        if match["wordfield"] and not match["word"] and not self._is_field(match["wordfield"]):
            # "Breaking: news" is how people write; no field was meant.
            return self._text_node(match, match[0], None, False, False)
        return self._part(match, match["wordfield"], match["wordsign"], match["word"], False, True)

    def _pattern(self, match: re.Match[str]) -> Node | None:
        if not is_pattern(match["pattern"]):
            return self._as_text(match, LiteralReason.BAD_PATTERN)
        if not match["slash"] and not self._typing:
            self._report(*match.span(), LiteralReason.UNBALANCED_QUOTE)
        return TitlePattern(match["pattern"])

    def _near(self, match: re.Match[str]) -> Node | None:
        inside = match["near"]
        ending = _DISTANCE.search(inside)
        distance = int(ending[1]) if ending is not None else DEFAULT_DISTANCE
        parts: list[Text] = []
        for part in _NEAR_PART.finditer(inside, 0, ending.start() if ending is not None else len(inside)):
            words = part[2] if part[2] is not None else part[4].strip(",")
            bare = " ".join(words.replace("*", " ").split())
            if has_words(bare):
                is_prefix = bool(part[3]) or words.rstrip().endswith("*")
                parts.append(Text(bare, is_prefix, None, Forms(part[1]), match.start(), len(match[0])))
        if len(parts) < 2 or not distance:
            return self._as_text(match, LiteralReason.BAD_NEAR)
        return Near(tuple(parts[:MAX_NEAR]), distance)

    @staticmethod
    def _is_field(name: str) -> bool:
        return name.lower() in FIELDS or name.lower() in set(TextField)

    def _part(
        self, match: re.Match[str], name: str | None, sign: str, value: str, is_prefix: bool, may_go_on: bool
    ) -> Node | None:
        """A part of an optional field's name and a value; `may_go_on`: nothing yet ends the value's last word."""
        field = name.lower() if name else ""
        if not name:
            return self._text_node(match, value, None, is_prefix, may_go_on, sign)
        if not self._is_field(field):
            return self._as_text(match, LiteralReason.UNKNOWN_FIELD)
        if not value.strip():
            # While typing it is about to come.
            is_coming = self._typing and match.end() == len(self._text)
            return None if is_coming else self._as_text(match, LiteralReason.MISSING_VALUE)
        if field not in FIELDS:
            if not has_words(value):
                return self._as_text(match, LiteralReason.NO_WORDS)
            return self._text_node(match, value, TextField(field), is_prefix, may_go_on, sign)
        node = FIELDS[field](" ".join((sign + value).split()))
        return self._as_text(match, node) if isinstance(node, LiteralReason) else node

    def _as_text(self, match: re.Match[str], reason: LiteralReason) -> Node | None:
        self._report(*match.span(), reason)
        text = " ".join(re.sub(rf"[{_QUOTES}*]", " ", match[0]).split())
        return Text(text) if has_words(text) else None

    def _text_node(
        self,
        match: re.Match[str],
        value: str,
        field: TextField | None,
        is_prefix: bool,
        may_go_on: bool,
        sign: str = "",
    ) -> Node | None:
        words = value.rstrip()
        bare = words.rstrip("*")
        is_prefix = is_prefix or len(bare) < len(words)
        is_last = match.end() == len(self._text)
        if not has_words(bare):
            # A lone "-" at the end is a part that was begun a moment ago.
            if not (self._typing and is_last):
                self._report(*match.span(), LiteralReason.NO_WORDS)
            return None
        if "*" in bare:
            self._report(*match.span(), LiteralReason.STRAY_STAR)
        if self._typing and may_go_on and is_last and _WORD_BEING_TYPED.search(value):
            is_prefix = True
        return Text(" ".join(bare.replace("*", " ").split()), is_prefix, field, Forms(sign))

    # 2. Brackets in pairs, operators between parts.

    def _matched_brackets(self, tokens: list[_Token]) -> list[_Token]:
        kept: list[_Token] = []
        # For each open bracket whether it was kept: one too deep goes, and its partner with it.
        open_brackets: list[bool] = []
        for token in tokens:
            if token.kind is _Kind.OPEN:
                is_kept = sum(open_brackets) < MAX_DEPTH
                open_brackets.append(is_kept)
                if not is_kept:
                    self._report(token.start, token.end, LiteralReason.TOO_DEEP)
                    continue
            elif token.kind is _Kind.CLOSE:
                if not open_brackets:
                    self._report(token.start, token.end, LiteralReason.UNBALANCED_BRACKET)
                    continue
                if not open_brackets.pop():
                    continue
            kept.append(token)
        unclosed = sum(open_brackets)
        for token in _last_unclosed(kept, unclosed):
            self._report(token.start, token.end, LiteralReason.UNBALANCED_BRACKET)
        end = len(self._readable)
        # Closed at the end, so that nothing jumps when the person comes to type the bracket.
        return kept + [_Token(_Kind.CLOSE, end, end) for _ in range(unclosed)]

    def _make_dangling_operators_text(self) -> None:
        # From the right, for NOT needs what follows; AND and OR, from the left, also what precedes.
        following: _Kind | None = None
        for token in reversed(self._tokens):
            if token.kind is _Kind.NOT and following not in _BEGINS_PART:
                self._make_text(token)
            following = token.kind
        for place, token in enumerate(self._tokens):
            if token.kind in {_Kind.AND, _Kind.OR}:
                before = self._tokens[place - 1].kind if place else None
                after = self._tokens[place + 1].kind if place + 1 < len(self._tokens) else None
                if before not in _ENDS_PART or after not in _BEGINS_PART:
                    self._make_text(token)

    def _make_text(self, token: _Token) -> None:
        text = self._readable[token.start : token.end]
        self._report(token.start, token.end, LiteralReason.DANGLING_OPERATOR)
        token.kind = _Kind.PART
        token.node = Text(text, start=token.start, length=len(text)) if has_words(text) else None

    # 3. Tokens to a tree.

    def _kind(self) -> _Kind | None:
        return self._tokens[self._next].kind if self._next < len(self._tokens) else None

    def _either(self) -> Node | None:
        alternatives = [self._all()]
        while self._kind() is _Kind.OR:
            self._next += 1
            alternatives.append(self._all())
        nodes = [node for node in alternatives if node is not None]
        return any_of(nodes) if nodes else None

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while (kind := self._kind()) not in {None, _Kind.OR, _Kind.CLOSE}:
            if kind is _Kind.AND:
                self._next += 1
            part = self._one()
            if part is not None:
                parts.append(part)
        return all_of(parts) if parts else None

    def _one(self) -> Node | None:
        start = self._tokens[self._next].start
        is_negated = False
        while self._kind() is _Kind.NOT:
            is_negated = not is_negated
            self._next += 1
        token = self._tokens[self._next]
        self._next += 1
        node = self._group(token) if token.kind is _Kind.OPEN else token.node
        return negated(node, start) if node is not None and is_negated else node

    def _group(self, opening: _Token) -> Node | None:
        first = self._next
        node = self._either()
        closing = self._tokens[self._next]
        if self._next == first:
            self._report(opening.start, closing.end, LiteralReason.EMPTY_BRACKETS)
        self._next += 1
        return node


def _last_unclosed(tokens: list[_Token], count: int) -> list[_Token]:
    """The `count` brackets that no later one closes."""
    unclosed: list[_Token] = []
    depth = 0
    for token in reversed(tokens):
        if len(unclosed) == count:
            break
        if token.kind is _Kind.CLOSE:
            depth += 1
        elif token.kind is _Kind.OPEN and depth:
            depth -= 1
        elif token.kind is _Kind.OPEN:
            unclosed.append(token)
    return unclosed
