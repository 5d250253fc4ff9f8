"""An edition as a book: cover, contents by topic and story, front page, and each story with its articles. Pure."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from digest.edition_types import EditionArticle, EditionSection, EditionStory
from digest.export.article import ExportedArticle, PictureFile
from digest.export.behind import apart, article_name
from digest.export.book import NAV, Book, Entry, Page, name_pictures, written
from digest.export.cover import cover
from digest.export.edition_style import EDITION_STYLE
from digest.export.fonts import PdfFonts
from digest.export.front_page import ExportedEdition, Places, dot, front_page, places, story_nodes
from digest.export.strict import strict
from digest.export.tree import Node, xhtml, xml_text
from digest.export.webpage import heading, source

_FRONT = "front.xhtml"
_COVER = "pictures/cover.jpg"
_MAX_HEADLINES = 12


def edition_epub(exported: ExportedEdition, fonts: PdfFonts, now: int) -> bytes:
    """The book's bytes.

    Args:
        exported: what it holds.
        fonts: for the cover.
        now: when it is made, UTC epoch seconds.
    """
    return _Binding(exported, fonts, now, places(exported, _file)).written()


@dataclass(slots=True)
class _Binding:
    exported: ExportedEdition
    fonts: PdfFonts
    now: int
    places: Places
    pictures: dict[str, PictureFile] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)

    def written(self) -> bytes:
        exported, words = self.exported, self.exported.words
        edition = exported.edition
        self._add_cover()
        self.pages.append(NAV)
        self._add("front", exported.title, self._masthead(), [front_page(exported, self.places)])
        entries = [Entry(words.digest, _FRONT)]
        for number, (title, section, stories) in enumerate(exported.parts(), start=1):
            entries += self._part(number, title, section, stories)
        return written(
            Book(
                title=exported.full_title,
                identifier=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'edition:{edition.since}:{edition.until}')}",
                language=words.language,
                is_rtl=words.is_rtl,
                now=self.now,
                pages=self.pages,
                entries=entries,
                contents_title=words.contents,
                author=words.program,
                publisher=words.program,
                published_at=edition.made_at,
                pictures=self.pictures,
                cover=_COVER,
                style=EDITION_STYLE,
            )
        )

    # ---- parts

    def _add_cover(self) -> None:
        exported = self.exported
        words = exported.words
        headlines = [story.headline for _title, _section, stories in exported.parts() for story in stories]
        data = cover(words.program, exported.title, headlines[:_MAX_HEADLINES], self.fonts, is_rtl=words.is_rtl)
        self.pictures[_COVER] = PictureFile("", data)
        body = f'<p><img src="{_COVER}" alt="{xml_text(exported.full_title)}"/></p>\n'
        self.pages.append(Page("cover", words.cover, body, words.language, words.is_rtl, look="cover"))

    def _part(
        self, number: int, title: str, section: EditionSection | None, stories: Sequence[EditionStory]
    ) -> Iterator[Entry]:
        """The pages of a topic's stories. The lead is a part of its own, without a page before it."""
        if section is None:
            yield from self._stories(stories)
            return
        name = f"topic-{number}"
        listed: list[Node | str] = [
            Node("li", {}, [self._link(story)]) for story in stories if self.exported.readable(story)
        ]
        about = Node("p", {"class": "byline"}, [self.exported.section_facts(section)])
        nodes: list[Node] = [about, Node("ul", {}, listed)] if listed else [about]
        mark = "".join(xhtml(each) if isinstance(each, Node) else each for each in dot(section.color))
        self._add(name, title, f"<h1>{mark}{xml_text(title)}</h1>", nodes)
        yield Entry(title, f"{name}.xhtml", tuple(self._stories(stories)))

    def _stories(self, stories: Sequence[EditionStory]) -> Iterator[Entry]:
        for story in stories:
            readable = self.exported.readable(story)
            if len(readable) == 1:
                self._article(*readable[0])
                yield Entry(story.headline, self._story_file(story))
            elif readable:
                nodes = story_nodes(self.exported, story, self.places, has_picture=True, has_headline=False)
                name = self._story_file(story).removesuffix(".xhtml")
                self._add(name, story.headline, f"<h1>{xml_text(story.headline)}</h1>", nodes, story)
                for pair in readable:
                    self._article(*pair)
                below = (Entry(f"{about.source}: {about.title}", _file(about.article_id)) for about, _ in readable)
                yield Entry(story.headline, self._story_file(story), tuple(below))

    def _article(self, about: EditionArticle, article: ExportedArticle) -> None:
        root = strict(apart(article, about.article_id))
        name_pictures(article, root, self.pictures)
        back = f'<p class="byline"><a href="{_FRONT}">{xml_text(self.exported.words.back)}</a></p>\n'
        body = f"{heading(article)}\n{xhtml(root)}\n{source(article)}{back}"
        self.pages.append(Page(article_name(about.article_id), article.title, body, article.language, article.is_rtl))

    def _add(self, name: str, title: str, head: str, nodes: Sequence[Node], story: EditionStory | None = None) -> None:
        root = strict(Node("section", {}, list(nodes)))
        shown = story or self.exported.edition.lead
        owner = self.exported.illustrator(shown) if shown is not None else None
        if owner is not None:
            name_pictures(owner, root, self.pictures)
        words = self.exported.words
        self.pages.append(Page(name, title, f"{head}\n{xhtml(root)}\n", words.language, words.is_rtl))

    def _masthead(self) -> str:
        exported = self.exported
        return f'<h1>{xml_text(exported.title)}</h1>\n<p class="byline">{xml_text(exported.facts)}</p>'

    # ---- places

    def _link(self, story: EditionStory) -> Node:
        return Node("a", {"href": self._story_file(story)}, [story.headline])

    def _story_file(self, story: EditionStory) -> str:
        readable = self.exported.readable(story)
        if len(readable) == 1:
            return _file(readable[0][0].article_id)
        return f"story-{story.headline_id}.xhtml"


def _file(article_id: int) -> str:
    return f"{article_name(article_id)}.xhtml"
