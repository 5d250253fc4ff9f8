"""An edition to export, in our own words: a lead with a timeline, two topics, everything else."""

from __future__ import annotations

from dataclasses import replace

from digest.edition_types import (
    Briefing,
    Edition,
    EditionArticle,
    EditionName,
    EditionSection,
    EditionSentence,
    EditionStory,
    EditionWeek,
    NameKind,
)
from digest.export.article import ExportedArticle
from digest.export.front_page import ExportedEdition
from tests.digest.export.articles import article

MONDAY = 1_795_500_000
HOUR = 3600


def about(article_id: int, title: str, source: str, hours: int = 0, **given: object) -> EditionArticle:
    url = f"https://{source.lower().replace(' ', '-')}.example/{article_id}"
    made = EditionArticle(article_id, title, source, url, MONDAY - hours * HOUR)
    return replace(made, **given)  # type: ignore[arg-type]


def single(
    article_id: int, title: str, source: str, topic: str | None = None, text: str = "It was said."
) -> EditionStory:
    one = about(article_id, title, source)
    topics = (topic,) if topic else ()
    return EditionStory(None, title, article_id, (EditionSentence(text, article_id),), (one,), (source,), topics)


LEAD_ARTICLES = (
    about(1, "Capital weighs easing of metals sanctions ahead of talks", "Northern Wire", is_new=True),
    about(2, "Delegations arrive", "Wire Asia", 27),
    about(3, "Phone call clears the way for a technical round", "Continental", 42),
    about(4, "Capital weighs easing of metals sanctions", "Harbour Post", 1, is_duplicate=True),
)
LEAD = EditionStory(
    7,
    LEAD_ARTICLES[0].title,
    1,
    (
        EditionSentence("Two ministries have been asked to list measures that could be lifted in stages.", 1),
        EditionSentence("Financing for metals & shipping would come first.", 3),
    ),
    LEAD_ARTICLES,
    ("Northern Wire", "Wire Asia", "Continental", "Harbour Post"),
    ("Sanctions", "Rare earths"),
    timeline=LEAD_ARTICLES[2::-1],
    is_developing=True,
    picture_key="one",
)
RARE = EditionSection(
    "Rare earths",
    "#3584b5",
    (
        single(11, "What a thaw would mean for rare-earth supply", "Metals Daily", "Rare earths"),
        single(12, "Magnet maker signs ten-year offtake", "Market Ledger", "Rare earths"),
    ),
)
ELSE = EditionSection(
    None,
    None,
    (single(21, "River levels fall for a fourth week", "Continental"), single(22, "Ferry & tide", "Harbour Post")),
)
COLORS = {"Rare earths": "#3584b5", "Sanctions": "#d55e00"}
EDITION = Edition(MONDAY - 24 * HOUR, MONDAY, MONDAY, LEAD, (RARE, ELSE), 1214, 12, colors=COLORS)
WEEK = 7 * 24 * HOUR
BRIEFING = replace(
    EDITION,
    since=MONDAY - 4 * WEEK,
    sections=(replace(RARE, stories=(replace(RARE.stories[0], is_exclusive=True), RARE.stories[1])),),
    topic="Rare earths",
    left_out=45,
    left_stories=31,
    briefing=Briefing(
        LEAD.timeline,
        (
            EditionName("Anna Hale", 9, NameKind.PERSON),
            EditionName("Ministry of Mines", 7, NameKind.ORGANISATION),
            EditionName("Kiruna", 5, NameKind.PLACE),
            EditionName("Ytterby", 2),
        ),
        tuple(EditionWeek(MONDAY - back * WEEK, count) for back, count in ((4, 3), (3, 0), (2, 20), (1, 8))),
    ),
)


def exported(edition: Edition = EDITION, *, without: tuple[int, ...] = (22,)) -> ExportedEdition:
    """With every article readable but those of `without`."""
    readable: dict[int, ExportedArticle] = {}
    for story in edition.stories():
        for each in story.articles:
            if each.article_id not in without:
                readable[each.article_id] = article(title=each.title, source=each.source, url=each.url)
    return ExportedEdition(edition, readable)
