"""An edition as JSON, as it is kept and printed, and back again. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
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
    Reason,
)

T = TypeVar("T")


def packed(edition: Edition) -> str:
    """As it is kept."""
    return json.dumps(asdict(edition), ensure_ascii=False, separators=(",", ":"))


def document(edition: Edition) -> dict[str, Any]:
    """As the command line prints it."""
    return asdict(edition)


def unpacked(text: str) -> Edition:
    """What `packed` wrote, by this version or another: fields that are not known are left out.

    Raises:
        ValueError: it is no edition.
    """
    try:
        given = json.loads(text)
        return _of(
            Edition,
            given,
            lead=_story(given["lead"]) if given.get("lead") else None,
            sections=tuple(
                _of(EditionSection, each, stories=tuple(map(_story, each["stories"]))) for each in given["sections"]
            ),
            briefing=_briefing(given["briefing"]) if given.get("briefing") else None,
        )
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
        tuple(_of(EditionName, each) for each in given["names"]),
        tuple(_of(EditionWeek, each) for each in given["weeks"]),
    )


def _articles(given: list[Mapping[str, Any]]) -> tuple[EditionArticle, ...]:
    return tuple(_of(EditionArticle, each) for each in given)


def _of(kind: type[T], given: Mapping[str, Any], **made: Any) -> T:
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: value for name, value in given.items() if name in known} | made)
