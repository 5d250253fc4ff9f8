"""Who and what texts name: runs of capitalised words, told apart as people, organisations and places where rules can.

A beginning of a sentence says nothing: a name stands elsewhere too, and is no word of small letters. A title before it,
a verb of speech behind two words, or a given name tells of a person; how it ends, or capitals throughout, of a body; a
small gazetteer, or standing mostly behind "in", of a place. Where nothing tells, a name is only a name. Pure.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from digest.edition_types import EditionName, NameKind
from digest.gazetteer import BODIES, BODY_WORDS, GIVEN_NAMES, PEOPLES, PLACE_WORDS, PLACES, SPEECH, TITLES
from digest.vocabulary import is_common
from storage.edition_types import Candidate

NAMES_OF_A_KIND = 10
READ_CHARACTERS = 4000
LEAST_ARTICLES = 2
"""That must name somebody."""
_MENTIONS = 40
"""Looked at of a name, to tell what it is of."""
_MOSTLY = 0.6
"""Of a name's mentions, that tell of a place."""
_OFTEN = 0.2
"""Of a name's mentions, that tell of a person."""
_INSIDE = 0.25
"""Of the articles that name somebody, those in which the name stands within a sentence."""
_ALONE = 3
"""How many times more often than all others a longer name must stand, for a part of it to stand for it."""

_WORD = r"[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω][\w’'&-]*[\w]"
_LINK = r"(?:of|de|del|la|le|van|von|der|den|bin|al|du|da|dos|ibn|of the|for)"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:{_LINK}\s+)?{_WORD}){{0,5}}")
_BEGINS = re.compile(r"(?:^|[.!?…:;]\s*|[\n“\"‘(«]\s*)$")
_BEFORE = re.compile(r"([\w’']+)\.?,?\s+$")
_AFTER = re.compile(r"(?:’s|'s)?,?\s+([\w]+)")
_AGED = re.compile(r",\s+\d{2},")
_WHO = re.compile(r",\s+who\b")
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_NO_NAMES = frozenset(
    (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March"),
        *("April", "May", "June", "July", "August", "September", "October", "November", "December", "Mr", "Mrs", "Ms"),
        *("Dr", "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "I", "But", "And", "Or", "If"),
        *("As", "When", "While", "After", "Before", "This", "That", "These", "Those", "There", "His", "Her", "Its"),
        *("Their", "Our", "My", "For", "From", "To", "With", "By", "Of", "CEO", "GMT", "EST", "UTC", "AM", "PM"),
    )
)
_MOSTLY_PLACES = frozenset(("in", "near", "outside", "across"))

_Mention = tuple[str, str]
"""What stands before a name and behind it."""


def names(articles: Iterable[Candidate], texts: Mapping[int, str]) -> tuple[EditionName, ...]:
    """Those that most articles name, as many of each kind; of a kind, those of most articles first.

    Args:
        articles: those of a period.
        texts: of some of them; the excerpt tells for the others.
    """
    inside: dict[str, set[int]] = defaultdict(set)
    begins: dict[str, set[int]] = defaultdict(set)
    mentions: dict[str, list[_Mention]] = defaultdict(list)
    for article in articles:
        text = (texts.get(article.id) or article.excerpt)[:READ_CHARACTERS]
        for found in _NAME.finditer(text):
            name = _tidy(found.group())
            if not name:
                continue
            start, end = found.span()
            before = text[max(0, start - 20) : start]
            (begins if _BEGINS.search(before) else inside)[name].add(article.id)
            if len(mentions[name]) < _MENTIONS:
                # A title with a capital stands in the run itself.
                at = found.group().find(name)
                mentions[name].append((before + found.group()[: max(0, at)], text[end : end + 16]))
    # What mostly begins a sentence may be any word.
    counted = {
        name: ids | begins.get(name, set())
        for name, ids in inside.items()
        if " " in name or len(ids) >= _INSIDE * len(ids | begins.get(name, set()))
    }
    counted |= {name: ids for name, ids in begins.items() if name not in counted and " " in name}
    _join(counted, mentions)
    kept = [name for name, ids in counted.items() if len(ids) >= LEAST_ARTICLES]
    kept.sort(key=lambda name: (-len(counted[name]), name))
    room = Counter(dict.fromkeys(NameKind, NAMES_OF_A_KIND))
    made = []
    for name in kept:
        kind = kind_of(name, mentions[name])
        if room[kind] and not (kind is NameKind.NAME and _is_word(name, counted[name], texts)):
            room[kind] -= 1
            made.append(EditionName(name, len(counted[name]), kind))
        if not room.total():
            break
    return tuple(made)


def kind_of(name: str, mentions: Sequence[_Mention]) -> NameKind:
    """What a name is of, by its words, else by what stands beside it."""
    words = name.split()
    if name in PLACES:
        return NameKind.PLACE
    if name in BODIES or (len(words) > 1 and _is_body(words)):
        return NameKind.ORGANISATION
    if len(words) > 1 and (words[-1] in PLACE_WORDS or words[0] in PLACE_WORDS):
        return NameKind.PLACE
    if len(words) > 1 and words[0] in GIVEN_NAMES:
        return NameKind.PERSON
    return _kind_by(mentions, name)


def _kind_by(mentions: Sequence[_Mention], name: str) -> NameKind:
    is_whole = " " in name
    told = Counter(_seen(before, after, is_whole=is_whole) for before, after in mentions)
    if told[NameKind.PERSON] >= max(1, _OFTEN * len(mentions), told[NameKind.PLACE]):
        return NameKind.PERSON
    if _ACRONYM.fullmatch(name):
        return NameKind.ORGANISATION
    if len(mentions) >= LEAST_ARTICLES and told[NameKind.PLACE] >= _MOSTLY * len(mentions):
        return NameKind.PLACE
    return NameKind.NAME


def _is_word(name: str, articles: Iterable[int], texts: Mapping[int, str]) -> bool:
    """Whether it is no name but a word that began a sentence: the articles have it in small letters too."""
    small = name.lower()
    if is_common(small):
        return True
    found = [re.search(rf"\b{re.escape(small)}\b", texts.get(each, "")[:READ_CHARACTERS]) for each in articles]
    return sum(each is not None for each in found) * 4 >= len(found)


def _is_body(words: list[str]) -> bool:
    ends = words[-1] in BODY_WORDS
    return ends or (words[0] in BODY_WORDS and len(words) > 2 and words[1] in ("of", "for"))


def _seen(before: str, after: str, *, is_whole: bool) -> NameKind | None:
    """What one mention tells. `is_whole`: the name has several words."""
    previous = _BEFORE.search(before)
    word = previous[1] if previous is not None else ""
    following = _AFTER.match(after)
    if word in TITLES or _AGED.match(after) or _WHO.match(after):
        return NameKind.PERSON
    if is_whole and following is not None and following[1] in SPEECH:
        return NameKind.PERSON
    return NameKind.PLACE if word in _MOSTLY_PLACES else None


def _join(counted: dict[str, set[int]], mentions: dict[str, list[_Mention]]) -> None:
    """Let a part of a longer name, as a surname is, count for it: "Hale" for "Anna Hale"."""
    longer: dict[str, list[str]] = defaultdict(list)
    for name in counted:
        words = name.split()
        if len(words) > 1:
            longer[words[-1]].append(name)
    for short in [name for name in counted if " " not in name and name not in PLACES]:
        whole = sorted(longer.get(short, ()), key=lambda name: -len(counted[name]))[:2]
        if not whole or len(counted[whole[0]]) < LEAST_ARTICLES:
            continue
        is_clear = len(whole) == 1 or len(counted[whole[0]]) >= _ALONE * len(counted[whole[1]])
        if is_clear and len(counted[whole[0]] & counted[short]) * 3 >= len(counted[short]):
            counted[whole[0]] |= counted.pop(short)
            mentions[whole[0]] += mentions[short]


def _tidy(name: str) -> str:
    """Without words at its edges that are none of a name; "" where nothing is left."""
    words = name.removesuffix("’s").removesuffix("'s").split()
    while words and (words[0] in _NO_NAMES or (is_common(words[0].lower()) and words[0] not in GIVEN_NAMES)):
        words.pop(0)
    while words and words[-1] in _NO_NAMES:
        words.pop()
    words = _without_titles(words)
    if not words or (len(words) == 1 and (words[0] in PEOPLES or words[0] in TITLES)):
        return ""
    joined = " ".join(words)
    return joined if len(joined) > 2 or (len(joined) == 2 and joined.isupper()) else ""


def _without_titles(words: list[str]) -> list[str]:
    """A person without what they are: "Foreign Secretary of State Anna Hale" is Anna Hale."""
    titles = [at for at, word in enumerate(words[:-1]) if word in TITLES]
    if not titles:
        return words
    given = next((at for at in range(titles[-1] + 1, len(words) - 1) if words[at] in GIVEN_NAMES), None)
    if given is not None:
        return words[given:]
    return words if words[titles[-1] + 1] in _OF else words[titles[-1] + 1 :]


_OF = frozenset(("of", "for", "de"))
