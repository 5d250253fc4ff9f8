"""What a period brought on one topic beside its stories: articles a week, its days, and who is named. Pure.

Names are runs of words in capitals, found in running text: they are told from beginnings of sentences by standing
elsewhere too. People, organisations and places are not told apart: that needs a lexicon of each language.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from digest.edition_types import Briefing, EditionArticle, EditionName, EditionStory, EditionWeek
from storage.edition_types import Candidate

WEEK_S = 7 * 86_400
NAMES, TIMELINE = 24, 10
READ_ARTICLES = 400
"""Articles whose texts are searched for names, the newest."""
READ_CHARACTERS = 4000
LEAST_ARTICLES = 2
"""That must name somebody."""

_WORD = r"[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω][\w’'&-]*[\w]"
_LINK = r"(?:of|de|del|la|le|van|von|der|den|bin|al|du|da|dos|ibn|and the|of the)"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:{_LINK}\s+)?{_WORD}){{0,3}}")
_BEGINS = re.compile(r"(?:^|[.!?…:;]\s*|[\n“\"‘(«]\s*)$")
_NO_NAMES = frozenset(
    (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March"),
        *("April", "May", "June", "July", "August", "September", "October", "November", "December", "Mr", "Mrs", "Ms"),
        *("Dr", "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "I", "But", "And", "Or", "If"),
        *("As", "When", "While", "After", "Before", "This", "That", "These", "Those", "There", "His", "Her", "Its"),
        *("Their", "Our", "My", "For", "From", "To", "With", "By", "Of", "CEO", "GMT", "EST", "UTC", "AM", "PM"),
    )
)


def briefing(
    since: int,
    until: int,
    articles: Sequence[Candidate],
    texts: Mapping[int, str],
    stories: Iterable[EditionStory],
) -> Briefing:
    """A topic's period.

    Args:
        since: its beginning; UTC epoch seconds.
        until: its end, not in it.
        articles: those of the period.
        texts: of some of them.
        stories: of its edition, the most important first.
    """
    due = [each for each in articles if each.is_due]
    return Briefing(_timeline(stories), tuple(_names(due, texts)), _weeks(since, until, due))


def wanted(articles: Iterable[Candidate]) -> list[int]:
    """The articles whose texts tell who is named: each text once."""
    own = [each for each in articles if each.is_due and each.duplicate_of is None]
    own.sort(key=lambda each: (-each.sort_at, -each.id))
    return [each.id for each in own[:READ_ARTICLES]]


def _weeks(since: int, until: int, articles: Iterable[Candidate]) -> tuple[EditionWeek, ...]:
    """Whole weeks that end with the period; the first may be shorter."""
    count = max(1, -(-(until - since) // WEEK_S))
    held = Counter(min(count - 1, (until - 1 - each.sort_at) // WEEK_S) for each in articles if each.sort_at < until)
    return tuple(EditionWeek(max(since, until - (back + 1) * WEEK_S), held[back]) for back in range(count - 1, -1, -1))


def _timeline(stories: Iterable[EditionStory]) -> tuple[EditionArticle, ...]:
    """The headlines of its most important stories in the order of time."""
    found = []
    for story in stories:
        headline = story.article(story.headline_id)
        if headline is not None and headline.title:
            found.append(headline)
        if len(found) == TIMELINE:
            break
    return tuple(sorted(found, key=lambda each: (each.at, each.article_id)))


def _names(articles: Iterable[Candidate], texts: Mapping[int, str]) -> list[EditionName]:
    inside: dict[str, set[int]] = defaultdict(set)
    begins: dict[str, set[int]] = defaultdict(set)
    for article in articles:
        text = texts.get(article.id) or article.excerpt
        for found in _NAME.finditer(text[:READ_CHARACTERS]):
            at_start = _BEGINS.search(text[max(0, found.start() - 3) : found.start()]) is not None
            name = _tidy(found.group())
            if name:
                (begins if at_start else inside)[name].add(article.id)
    # What only ever begins a sentence may be any word.
    counted = {name: ids | begins.get(name, set()) for name, ids in inside.items()}
    counted |= {name: ids for name, ids in begins.items() if name not in counted and " " in name}
    _join(counted)
    ranked = sorted(counted, key=lambda name: (-len(counted[name]), name))
    return [EditionName(name, len(counted[name])) for name in ranked if len(counted[name]) >= LEAST_ARTICLES][:NAMES]


def _join(counted: dict[str, set[int]]) -> None:
    """Let a part of one longer name, as a surname is, count for it: "Hale" for "Anna Hale"."""
    longer: dict[str, list[str]] = defaultdict(list)
    for name in counted:
        words = name.split()
        if len(words) > 1:
            longer[words[-1]].append(name)
    for short in [name for name in counted if " " not in name]:
        whole = [name for name in longer.get(short, ()) if len(counted[name]) >= LEAST_ARTICLES]
        if len(whole) == 1 and len(counted[whole[0]] & counted[short]) * 2 >= len(counted[short]):
            counted[whole[0]] |= counted.pop(short)


def _tidy(name: str) -> str:
    """Without words at its edges that are none of a name."""
    words = re.sub(r"['’]s$", "", name).split()
    while words and words[0] in _NO_NAMES:
        words.pop(0)
    while words and words[-1] in _NO_NAMES:
        words.pop()
    joined = " ".join(words)
    return joined if len(joined) > 2 or (len(joined) == 2 and joined.isupper()) else ""
