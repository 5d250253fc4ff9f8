"""The words of a query as an expression of FTS5. What else a query asks for is `storage.search`'s business."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Container, Iterable
from itertools import product

from storage.index_text import IN_WORD, query_text
from storage.query_tree import And, Forms, Near, Node, Not, Or, Text, any_of
from storage.stems import forms_among

MOST_PHRASES = 256
"""Of one phrase or `near(…)` whose words stand for their other forms too."""

MOST_BEGUN = 40
"""Words that stand for their common beginning."""

_SHORT = 3
"""Letters of a beginning that the index finds by itself as fast as a word. Of a longer one it gathers all finds before
it gives the first: 14 ms where 230,000 articles hold words that begin so, against 0.2 ms for these words one by one."""

_WORD = re.compile(rf"([{IN_WORD}]+)")
_PLAIN_END = re.compile(rf"(?<![{IN_WORD}])[0-9A-Za-z]{{{_SHORT + 1},}}\Z")

_VOCABULARIES = {"article_index": "article_words"}


class IndexedWords:
    """The words of a full-text index, asked for one by one: 20 µs each."""

    def __init__(self, conn: sqlite3.Connection, index: str) -> None:
        self._conn = conn
        self._statement = f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1"
        self._vocabulary = _VOCABULARIES.get(index)
        self._known: dict[str, bool] = {}

    def beginning_with(self, letters: str) -> list[str] | None:
        """Words that begin with small plain letters; None where they are more than MOST_BEGUN, or not listed."""
        if self._vocabulary is None:
            return None
        found: list[str] = []
        following = letters
        while len(found) <= MOST_BEGUN:
            # Each word stands there as often as it is used, so the next one is looked for anew.
            row = self._conn.execute(
                f"SELECT term FROM {self._vocabulary} WHERE term >= ? LIMIT 1", (following,)
            ).fetchone()
            if row is None or not row[0].startswith(letters):
                return found
            found.append(row[0])
            following = f"{row[0]}\x01"
        return None

    def __contains__(self, word: object) -> bool:
        known = self._known.get(str(word))
        if known is None:
            known = self._conn.execute(self._statement, (f'"{word}"',)).fetchone() is not None
            self._known[str(word)] = known
        return known


def is_text(node: Node) -> bool:
    """Whether a branch looks at nothing but words."""
    match node:
        case Text() | Near():
            return True
        case Not(part):
            return is_text(part)
        case And(parts) | Or(parts):
            return bool(parts) and all(is_text(part) for part in parts)
    return False


def can_find(node: Node) -> bool:
    """Whether FTS5 can express a branch of words: its NOT needs something to take away from."""
    match node:
        case And(parts):
            found = [part for part in parts if not isinstance(part, Not)]
            taken = [part.part for part in parts if isinstance(part, Not)]
            return bool(found) and all(can_find(part) for part in (*found, *taken))
        case Or(parts):
            return all(can_find(part) for part in parts)
    return isinstance(node, Text | Near)


def found_texts(node: Node) -> list[Node]:
    """The words and phrases that a branch looks for, without those it excludes."""
    match node:
        case Text() | Near():
            return [node]
        case And(parts) | Or(parts):
            return [text for part in parts for text in found_texts(part)]
    return []


def expression(node: Node, words: Container[str]) -> str:
    """A branch that `is_text` and `can_find`, for MATCH.

    Args:
        words: of the index that is searched; of a word's other forms only those are asked for.
    """
    match node:
        case And(parts):
            found = " AND ".join(expression(part, words) for part in parts if not isinstance(part, Not))
            taken = [part.part for part in parts if isinstance(part, Not)]
            return f"(({found}) NOT {expression(any_of(taken), words)})" if taken else f"({found})"
        case Or(parts):
            return f"({' OR '.join(expression(part, words) for part in parts)})"
        case Text(field=field):
            found = _any(_phrases(node, words, MOST_PHRASES))
            return f"{field} : {found}" if field else found
        case Near(parts, distance):
            # What the parts may be shares one allowance.
            most = max(int(MOST_PHRASES ** (1 / len(parts))), 1)
            chosen = product(*(_phrases(part, words, most) for part in parts))
            return _any(f"NEAR({' '.join(phrases)}, {distance})" for phrases in chosen)
    raise AssertionError(f"not a text: {node}")


def _any(alternatives: Iterable[str]) -> str:
    each = list(alternatives)
    return each[0] if len(each) == 1 else f"({' OR '.join(each)})"


def _phrases(text: Text, words: Container[str], most: int) -> list[str]:
    begun = _begun(text, words, most)
    if text.forms in {Forms.WRITTEN, Forms.EXACT}:
        return [_phrase(each, False) for each in begun] or [_phrase(text.text, text.is_prefix)]
    # Words stand at the odd places, what parts them at the even ones.
    pieces = _WORD.split(text.text)
    last = len(pieces) - 2
    count = len(pieces) // 2
    most_each = max(int(most ** (1 / count)), 1)
    choices = [
        forms_among(piece, words, of_plural=text.forms is Forms.ALL)[:most_each]
        if place % 2 and not (place == last and text.is_prefix)
        else (piece,)
        for place, piece in enumerate(pieces)
    ]
    return [_phrase("".join(chosen), text.is_prefix) for chosen in product(*choices)]


def _begun(text: Text, words: Container[str], most: int) -> list[str]:
    """A prefix written out: with each of the words that its last one begins; none where that cannot be done."""
    last = _PLAIN_END.search(text.text)
    if not text.is_prefix or last is None or not isinstance(words, IndexedWords):
        return []
    found = words.beginning_with(last[0].lower())
    return [text.text[: last.start()] + word for word in found] if found and len(found) <= most else []


def _phrase(text: str, is_prefix: bool) -> str:
    words, is_open = query_text(text)
    return '"' + words.replace('"', '""') + '"' + (" *" if is_prefix or is_open else "")
