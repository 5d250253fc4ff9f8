"""What the search language can say, form by form: for the help card, for completion and for docs/search.md.

Every example is read by the parser in a test, and the page is generated: `python -m storage.query_reference`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the language.

    Attributes:
        example: as it may be typed.
        meaning: what it finds; English, a sentence without its full stop.
        section: the heading it stands under.
        in_rule: whether a topic's rule or a filter may hold it.
    """

    example: str
    meaning: str
    section: str
    in_rule: bool = True


_WORDS, _WHERE, _WHEN, _STATE, _MORE = "Words", "Where", "When and how long", "Marks and notes", "Together"

FORMS = (
    Form("cobalt export", "articles with both words, in capitals or not, with accents or without", _WORDS),
    Form('"rare earths"', "words that follow each other; rare-earths is found too", _WORDS),
    Form("sanct*", "words that begin like this", _WORDS),
    Form('"rare earth*"', "a phrase whose last word may go on", _WORDS),
    Form("~sanction", "an English word in all its forms: sanctions, sanctioned, sanctioning", _WORDS),
    Form("=sanctions", "a word exactly as written, which matters in rules, where words find their other forms", _WORDS),
    Form("near(cobalt mine, 8)", "words or phrases with at most 8 words between them, in any order", _WORDS),
    Form("制裁", "words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence", _WORDS),
    Form("title:tariff", "words in the title", _WHERE),
    Form(r"title:/^live:|\bEU\b/", "titles that a regular expression matches (RE2: no look-around)", _WHERE),
    Form("author:marsh", "words in the author's name", _WHERE),
    Form('feed:"northern wire"', "articles of feeds with this in their name or address", _WHERE),
    Form("folder:Business", "articles of the feeds in a folder and in those inside it", _WHERE),
    Form('topic:"rare earths"', "articles with a topic; tag: means the same", _WHERE, in_rule=False),
    Form("lang:de", "articles in a language, by its two letters", _WHERE),
    Form("after:2026-11-01", "from a day, month (2026-11) or year (2026) on", _WHEN),
    Form("before:2026-11", "before it begins", _WHEN),
    Form("published:2026-11-01..2026-11-07", "from one to another, both included; also >=2026-11 or ..2025", _WHEN),
    Form("newer:7d", "not older than hours (12h), days or weeks (2w)", _WHEN, in_rule=False),
    Form("words:>800", "by length in words: also <300, 300..800", _WHEN),
    Form("is:unread", "unread, read or saved articles", _STATE, in_rule=False),
    Form("has:picture", "articles with a picture", _STATE),
    Form("note:ask", "words in your notes", _STATE, in_rule=False),
    Form('highlight:"export licence"', "words you highlighted", _STATE, in_rule=False),
    Form("similar:1234", "articles like the one with this number, by its rarest words", _MORE, in_rule=False),
    Form("story:12", "articles of the story with this number", _MORE, in_rule=False),
    Form("lithium OR cobalt", "either; | means the same", _MORE),
    Form("ban AND export", "both; a space means the same", _MORE),
    Form("ban -cricket", "not; NOT means the same", _MORE),
    Form("(ban OR quota) export", "brackets group", _MORE),
)
"""In the order in which they are told."""

_INTRODUCTION = """\
# Searching

Searches, saved searches, topics' rules and filters are written in one language. Nothing typed is an error: what can't
be understood is searched as plain text, and the list says so.

Words, phrases and fields beside each other must all be met. Operators (`AND`, `OR`, `NOT`) are in capitals; `OR` binds
less than a space does. Names with spaces stand in quotation marks. Dates are days of this computer's time zone.

In a rule or filter, English words find their other forms by themselves: `"rare earths"` finds *rare-earth* and *rare
earth metals*. A plural there means the noun: `sanctions` finds *sanction* but not *sanctioned*. Words in capitals are
names and have no forms. A rule looks at an article once, when it arrives, so what changes with time or marks can't
stand in it.

How finds are ordered by relevance, and how well people agree with it: [ranking.md](ranking.md).
"""


def page() -> str:
    """docs/search.md."""
    parts = [_INTRODUCTION]
    for section in dict.fromkeys(form.section for form in FORMS):
        lines = [f"## {section}", "", "| you type | it finds | in rules |", "|---|---|---|"]
        lines += [
            f"| `{_in_table(form.example)}` | {_in_table(form.meaning)} | {'yes' if form.in_rule else 'no'} |"
            for form in FORMS
            if form.section == section
        ]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _in_table(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    print(page(), end="")
