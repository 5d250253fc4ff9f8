"""An edition as JSON, as it is kept and printed, and back again. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from itertools import islice
from typing import Any, TypeVar

from digest.edition_types import (
    Briefing,
    Edition,
    EditionArticle,
    EditionName,
    EditionReason,
    EditionSection,
    EditionSentence,
    EditionStory,
    EditionWeek,
    NameKind,
    Reason,
)

T = TypeVar("T")
_NAMES: dict[type, tuple[str, ...]] = {
    kind: tuple(each.name for each in fields(kind))
    for kind in (
        *(Briefing, Edition, EditionArticle, EditionName, EditionReason),
        *(EditionSection, EditionSentence, EditionStory, EditionWeek),
    )
}


def packed(edition: Edition) -> str:
    """As it is kept: a line for the edition without its stories, and one for each of them in the order of `stories`.

    Lines, for the window reads it: thousands of stories taken apart in one call would hold its thread up.
    """
    head = _fields(edition)
    head["lead"] = edition.lead is not None
    head["sections"] = [_fields(section) | {"stories": len(section.stories)} for section in edition.sections]
    return "\n".join((_line(head), *map(_line, edition.stories())))


def document(edition: Edition) -> dict[str, Any]:
    """As the command line prints it."""
    return asdict(edition)


def unpacked(text: str) -> Edition:
    """What `packed` wrote, by this version or another: fields that are not known are left out.

    Raises:
        ValueError: it is no edition.
    """
    first, *lines = text.split("\n")
    try:
        given = json.loads(first)
        if len(lines) != bool(given["lead"]) + sum(each["stories"] for each in given["sections"]):
            raise ValueError("some of its stories are missing")
        stories = iter([_story(json.loads(line)) for line in lines])
        lead = next(stories) if given["lead"] else None
        sections = tuple(
            _of(EditionSection, each, stories=tuple(islice(stories, each["stories"]))) for each in given["sections"]
        )
        briefing = _briefing(given["briefing"]) if given.get("briefing") else None
        return _of(Edition, given, lead=lead, sections=sections, briefing=briefing)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no edition: {error}") from error


def searched(edition: Edition) -> str:
    """Its words in lower case, as the archive is searched."""
    parts: list[str] = [edition.topic or ""]
    for story in edition.stories():
        parts += [story.headline, *(each.text for each in story.sentences), *story.sources, *story.topics]
        parts += [each.title for each in story.articles]
    return "\n".join(dict.fromkeys(part.casefold() for part in parts if part))


def _story(given: Mapping[str, Any]) -> EditionStory:
    return _of(
        EditionStory,
        given,
        sentences=tuple(_of(EditionSentence, each) for each in given["sentences"]),
        articles=_articles(given["articles"]),
        timeline=_articles(given.get("timeline", ())),
        sources=tuple(given["sources"]),
        topics=tuple(given.get("topics", ())),
        # A reason of a later version is none that can be told.
        reasons=tuple(
            EditionReason(Reason(each["kind"]), each["points"], each.get("count", 0), each.get("name", ""))
            for each in given.get("reasons", ())
            if each["kind"] in set(Reason)
        ),
    )


def _briefing(given: Mapping[str, Any]) -> Briefing:
    return Briefing(
        _articles(given["timeline"]),
        tuple(_name(each) for each in given["names"]),
        tuple(_of(EditionWeek, each) for each in given["weeks"]),
    )


def _name(given: Mapping[str, Any]) -> EditionName:
    kind = given.get("kind")
    return _of(EditionName, given, kind=NameKind(kind) if kind in set(NameKind) else NameKind.NAME)


def _articles(given: list[Mapping[str, Any]]) -> tuple[EditionArticle, ...]:
    return tuple(_of(EditionArticle, each) for each in given)


def _of(made_of: type[T], given: Mapping[str, Any], /, **made: Any) -> T:
    known = _NAMES[made_of]
    return made_of(**{name: value for name, value in given.items() if name in known} | made)


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in _NAMES[type(value)]}


def _line(value: Any) -> str:
    # `asdict` would copy every list of it: four times the cost.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_fields)
