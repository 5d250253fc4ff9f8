"""An edition's front page as a tree: what every format of it shows, in the order it is read. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from digest.edition_types import Edition, EditionArticle, EditionSection, EditionStory, EditionWeek, NameKind
from digest.export.article import PICTURE, ExportedArticle, PictureFile
from digest.export.edition_words import EditionWords
from digest.export.tree import Node

Places = Callable[[int], str | None]
"""Where the link to an article leads, by its id; None for nowhere."""

_ONE_DAY_S = 36 * 3600
"""An edition of no longer has the title of a day."""
_DAYS_S = 6 * 86_400
"""The beginning of a longer one is told by its day, for that of a week may be any."""
_WEB = ("http://", "https://")
BAR_STEPS = 20
"""Heights that a bar of a chart may have, beside none."""
_FEW_WEEKS = 18
"""Of more, the bars are narrow."""
_COLOR = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class ExportedEdition:
    """An edition to be written to a file.

    Attributes:
        articles: by id, those that can be read behind it.
        words: what it says of its own.
    """

    edition: Edition
    articles: Mapping[int, ExportedArticle] = field(default_factory=dict)
    words: EditionWords = field(default_factory=EditionWords)

    @property
    def title(self) -> str:
        """The day it ends on (what it was a moment before a midnight that ends it); its days, or its topic."""
        edition, words = self.edition, self.words
        if edition.topic is not None:
            return edition.topic
        last = words.title(edition.until - 1)
        return last if edition.until - edition.since <= _ONE_DAY_S else f"{words.title(edition.since)} – {last}"

    @property
    def full_title(self) -> str:
        """With the program's name and the year."""
        return f"{self.words.program}, {self.words.full_title(self.edition.until - 1)}"

    @property
    def facts(self) -> str:
        """How much it holds, and since when."""
        edition, words = self.edition, self.words
        stories = sum(1 for _ in edition.stories())
        is_long = edition.until - edition.since > _DAYS_S
        since = words.told_day(edition.since) if is_long else words.told_moment(edition.since)
        parts = [words.counted(edition.articles, words.articles), words.counted(stories, words.stories)]
        if stories:
            parts.append(words.minutes.format(count=words.number(max(1, edition.minutes))))
        return " · ".join((*parts, words.since.format(moment=since)))

    @property
    def ending(self) -> str:
        """The last words, with what was left out."""
        edition, words = self.edition, self.words
        parts = [words.end]
        if edition.left_stories:
            parts.append(words.counted(edition.left_stories, words.left_stories))
        if edition.left_out:
            parts.append(words.counted(edition.left_out, words.left_articles))
        return " ".join(parts)

    def color(self, topic: str) -> str | None:
        """Of a topic, as "#rrggbb"."""
        return self.edition.colors.get(topic)

    def section_title(self, section: EditionSection) -> str:
        """Its topic; of a briefing, which has but one, that it goes on."""
        if self.edition.topic is not None and section.topic == self.edition.topic:
            return self.words.more_stories
        return section.topic if section.topic is not None else self.words.everything_else

    def section_facts(self, section: EditionSection) -> str:
        """How many stories and articles it holds."""
        words = self.words
        stories = len(section.stories)
        articles = sum(len(story.articles) for story in section.stories)
        return " · ".join(
            (
                words.counted(stories, words.stories),
                words.counted(articles, words.articles),
            )
        )

    def parts(self) -> Iterator[tuple[str, EditionSection | None, tuple[EditionStory, ...]]]:
        """What is read one after another: title, section (None for the lead), stories; none twice, none empty."""
        seen: set[int] = set()
        lead = self.edition.lead
        if lead is not None:
            seen.add(lead.headline_id)
            yield self.words.lead, None, (lead,)
        for section in self.edition.sections:
            stories = tuple(story for story in section.stories if story.headline_id not in seen)
            seen.update(story.headline_id for story in stories)
            if stories:
                yield self.section_title(section), section, stories

    def readable(self, story: EditionStory) -> list[tuple[EditionArticle, ExportedArticle]]:
        """The articles behind a story, the headline's first; of the same text only one."""
        found = [
            (each, self.articles[each.article_id])
            for each in story.articles
            if each.article_id in self.articles and (not each.is_duplicate or each.article_id == story.headline_id)
        ]
        return sorted(found, key=lambda pair: pair[0].article_id != story.headline_id)

    def illustrator(self, story: EditionStory) -> ExportedArticle | None:
        """The article whose picture is shown with a story; None if nobody's is."""
        ids = [story.headline_id, *(each.article_id for each in story.articles)]
        found = (self.articles[each] for each in ids if each in self.articles)
        return next((each for each in found if story.picture_key in each.pictures), None)

    def picture(self, story: EditionStory) -> PictureFile | None:
        """The picture shown with a story; None where it is not here."""
        article = self.illustrator(story)
        if article is None or story.picture_key is None:
            return None
        picture = article.pictures.get(story.picture_key)
        return picture if picture is not None and picture.ending else None

    def sources(self, story: EditionStory) -> str:
        """Who tells a story: "5 sources: A, B, C"; the name alone where there is one."""
        if story.is_exclusive:
            return self.words.only.format(source=story.sources[0])
        if len(story.sources) == 1:
            return story.sources[0]
        words = self.words
        return f"{words.counted(len(story.sources), words.sources)}: {', '.join(story.sources)}"


def places(exported: ExportedEdition, local: Callable[[int], str] | None = None) -> Places:
    """Where links to articles lead: into the file for those that are in it, else to the web.

    Args:
        exported: the edition.
        local: the place of an article in the file, by its id; None where the file holds none.
    """
    found: dict[int, str] = {}
    for story in exported.edition.stories():
        for about in story.articles:
            if about.url is not None and about.url.startswith(_WEB):
                found.setdefault(about.article_id, about.url)
        if local is not None:
            found.update((about.article_id, local(about.article_id)) for about, _ in exported.readable(story))
    return found.get


def front_page(exported: ExportedEdition, places: Places, *, has_pictures: bool = True, is_plain: bool = False) -> Node:
    """All of the page below its title. Pictures are `picture:KEY` of the headline's article.

    Args:
        exported: the edition.
        places: where articles are read.
        has_pictures: whether stories show theirs; only the lead's is shown in any case.
        is_plain: whether it is for words alone: without colours and charts.
    """
    root = Node("article")
    root.children += briefing_nodes(exported, places, is_plain=is_plain)
    for title, section, stories in exported.parts():
        if section is not None:
            about = Node("p", {"class": "byline"}, [exported.section_facts(section)])
            color = section.color if not is_plain else None
            root.children += [Node("h2", {"class": "topic"}, [*dot(color), title]), about]
        for story in stories:
            shows = has_pictures and section is None
            under = section.topic if section is not None else None
            root.children += story_nodes(
                exported, story, places, under=under, is_lead=section is None, has_picture=shows, is_plain=is_plain
            )
    root.children.append(Node("p", {"class": "byline"}, [exported.ending]))
    return root


def dot(color: str | None) -> list[Node | str]:
    """The mark of a topic in its colour; nothing without one."""
    if color is None or not _COLOR.fullmatch(color):
        return []
    return [Node("span", {"class": "dot", "style": f"color:{color}"}, ["•"]), " "]


def briefing_nodes(exported: ExportedEdition, places: Places, *, is_plain: bool = False) -> list[Node]:
    """What a briefing says before its stories; nothing of other editions."""
    briefing, words = exported.edition.briefing, exported.words
    if briefing is None:
        return []
    nodes = [Node("h3", {"class": "part"}, [words.weeks])]
    told = [
        words.week.format(date=words.told_day(each.since), articles=words.counted(each.articles, words.articles))
        for each in briefing.weeks
    ]
    if is_plain:
        # Quiet weeks of a year would be a page of noughts.
        busy = (week for week, each in zip(told, briefing.weeks, strict=True) if each.articles)
        nodes.append(Node("p", {}, [" · ".join(busy)]))
    else:
        nodes += _chart(briefing.weeks, told)
    for kind, title in (
        (NameKind.PERSON, words.people),
        (NameKind.ORGANISATION, words.organisations),
        (NameKind.PLACE, words.places),
        (NameKind.NAME, words.names),
    ):
        found = briefing.named(kind)
        if found:
            named = ", ".join(f"{each.name} ({words.number(each.articles)})" for each in found)
            nodes.append(Node("p", {"class": "names"}, [Node("b", {}, [title]), f": {named}"]))
    if briefing.timeline:
        entries: list[Node | str] = [_telling(exported, each, places, is_dated=True) for each in briefing.timeline]
        nodes += [Node("h3", {"class": "part"}, [words.timeline]), Node("ul", {"class": "timeline"}, entries)]
    if exported.edition.lead is not None:
        nodes.append(Node("h3", {"class": "part"}, [words.key_stories]))
    return nodes


def _chart(weeks: Sequence[EditionWeek], told: Sequence[str]) -> Iterator[Node]:
    """A bar for each week, as high as its class says, and the first, the fullest and the last in words."""
    most = max((each.articles for each in weeks), default=0)
    bars: list[Node | str] = []
    for week, words in zip(weeks, told, strict=True):
        step = -(-week.articles * BAR_STEPS // most) if most else 0
        bars.append(Node("span", {"class": f"bar b{step}", "title": words}))
    yield Node("p", {"class": "weeks" if len(weeks) <= _FEW_WEEKS else "weeks many"}, bars)
    fullest = max(range(len(weeks)), key=lambda at: weeks[at].articles, default=0)
    named = dict.fromkeys((0, fullest, len(weeks) - 1)) if weeks else {}
    yield Node("p", {"class": "byline"}, [" … ".join(told[at] for at in sorted(named))])


def story_nodes(
    exported: ExportedEdition,
    story: EditionStory,
    places: Places,
    *,
    under: str | None = None,
    is_lead: bool = False,
    has_picture: bool = False,
    has_headline: bool = True,
    is_plain: bool = False,
) -> list[Node]:
    """One story: picture, headline, summary, who tells it, how it went.

    Args:
        exported: the edition.
        story: one of its stories.
        places: where articles are read.
        under: the topic it stands under, which it need not name again.
        is_lead: whether its headline is of the first rank.
        has_picture: whether its picture is shown.
        has_headline: whether its headline is, or stands above it already.
        is_plain: whether it is for words alone.
    """
    nodes: list[Node] = []
    picture = exported.picture(story) if has_picture else None
    if picture is not None:
        image = Node("img", {"src": f"{PICTURE}{story.picture_key}", "alt": picture.alt or story.headline})
        nodes.append(Node("figure", {}, [image]))
    if has_headline:
        headline = _linked(story.headline, places(story.headline_id))
        nodes.append(Node("h2" if is_lead else "h3", {"id": f"story-{story.headline_id}"}, [headline]))
    summary: list[Node | str] = []
    for sentence in story.sentences:
        article = story.article(sentence.article_id)
        if summary:
            summary.append(" ")
        summary.append(sentence.text)
        if article is not None and len(story.sources) > 1:
            source = _linked(article.source, places(article.article_id))
            summary += [" ", Node("small", {}, ["(", source, ")"])]
    if summary:
        nodes.append(Node("p", {}, summary))
    nodes.append(Node("p", {"class": "byline"}, list(_facts(exported, story, under, is_plain=is_plain))))
    told = story.timeline or (story.articles if len(story.articles) > 1 else ())
    if told:
        entries: list[Node | str] = [_telling(exported, each, places) for each in told]
        nodes.append(Node("ul", {"class": "timeline"}, entries))
    return nodes


def _facts(
    exported: ExportedEdition, story: EditionStory, under: str | None, *, is_plain: bool
) -> Iterator[Node | str]:
    """Its topics, whether it goes on, who tells it, in a line."""
    for topic in story.topics:
        if topic != under:
            yield from dot(exported.color(topic) if not is_plain else None)
            yield f"{topic} · "
    if story.is_developing:
        yield Node("span", {"class": "developing"}, [exported.words.developing])
        yield " · "
    yield exported.sources(story)


def _telling(exported: ExportedEdition, article: EditionArticle, places: Places, *, is_dated: bool = False) -> Node:
    words = exported.words
    moment = words.told_date(article.at) if is_dated else words.told_moment(article.at)
    children: list[Node | str] = [
        Node("b", {}, [moment]),
        f" {article.source}: ",
        _linked(article.title, places(article.article_id)),
    ]
    if article.is_new:
        children += [" ", Node("em", {}, [words.new])]
    return Node("li", {}, children)


def _linked(text: str, place: str | None) -> Node | str:
    return Node("a", {"href": place}, [text]) if place is not None else text
