"""An edition as a PDF: the lead story, the rest of the front page in two columns, then the articles. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from html import unescape

from digest.edition_types import EditionSection, EditionStory
from digest.export.article import ExportedArticle
from digest.export.behind import apart, article_name
from digest.export.fonts import PdfFonts
from digest.export.front_page import ExportedEdition, Places, briefing_nodes, front_page, places, story_nodes
from digest.export.pdf_document import Document, Paper
from digest.export.pdf_look import Look
from digest.export.pdf_text import drawable
from digest.export.tree import Node

_BODY_PT = 9.5
_MARGINS_MM = (17, 18, 17)
_GUTTER_MM = 8.0
_CHART_MM = 16.0
_SECTION_MM, _STORY_MM = 45.0, 26.0
"""Room for a topic's name with the beginning of its first story; for a headline with the first lines of its summary."""
_LEAD_SHARE = 0.3
"""Of the page's height, for the picture of the lead story."""


def edition_pdf(exported: ExportedEdition, fonts: PdfFonts, now: int, paper: Paper = Paper.A4) -> bytes:
    """The file's bytes.

    Args:
        exported: what it holds.
        fonts: what it is set in.
        now: when it is made, UTC epoch seconds.
        paper: the sheet.
    """
    return _Press(exported, fonts, now, paper).printed()


class _Press:
    def __init__(self, exported: ExportedEdition, fonts: PdfFonts, now: int, paper: Paper) -> None:
        words = exported.words
        self._exported = exported
        self._behind = [
            (about, article)
            for _title, _section, stories in exported.parts()
            for story in stories
            for about, article in exported.readable(story)
        ]
        names = frozenset(article_name(about.article_id) for about, _ in self._behind)
        self._document = Document(
            fonts.of(_text(exported)),
            paper,
            words.language,
            is_rtl=words.is_rtl,
            body_pt=_BODY_PT,
            names=names,
            margins_mm=_MARGINS_MM,
        )
        self._pages = self._document.pages
        self._pages.foot = exported.full_title
        self._pages.set_title(drawable(exported.full_title))
        self._pages.set_author(words.program)
        self._pages.set_creation_date(datetime.fromtimestamp(now, UTC))

    def printed(self) -> bytes:
        exported, document = self._exported, self._document
        leads = places(exported, _fragment)
        document.title(exported.title, size_pt=30)
        document.line(exported.facts, gap_mm=1.5)
        document.rule()
        self._briefing(leads)
        parts = list(exported.parts())
        if parts and parts[0][1] is None:
            self._lead(parts[0][2][0], leads)
            document.rule()
            parts = parts[1:]
        # Columns of a few lines would part every headline from its story.
        self._keep_together(_SECTION_MM)
        self._pages.begin_columns(2, _GUTTER_MM)
        for title, section, stories in parts:
            self._section(title, section, stories, leads)
        document.line(exported.ending)
        self._pages.end_columns()
        if self._behind:
            self._articles()
        return document.data()

    def _briefing(self, leads: Places) -> None:
        document, briefing = self._document, self._exported.edition.briefing
        if briefing is None:
            return
        for node in briefing_nodes(self._exported, leads):
            look = node.attributes.get("class", "")
            if node.name == "h3":
                document.title(node.text(), level=1, size_pt=12)
            elif look.startswith("weeks"):
                document.bars([each.articles for each in briefing.weeks], _CHART_MM)
            elif node.name == "ul":
                self._entries(node)
                document.gap(2)
            else:
                is_quiet = look == "byline"
                document.paragraph(node.children, Look(8 if is_quiet else _BODY_PT, is_muted=is_quiet, gap_mm=1.6))
        document.rule()

    def _lead(self, story: EditionStory, leads: Places) -> None:
        document = self._document
        picture = self._exported.picture(story)
        if picture is not None and picture.data is not None:
            document.picture(picture.data, picture.alt or story.headline, tallest_mm=self._pages.h * _LEAD_SHARE)
        document.bookmark(story.headline, 1)
        self._headline(story, leads, 20)
        self._told(story, leads)

    def _section(
        self, title: str, section: EditionSection | None, stories: tuple[EditionStory, ...], leads: Places
    ) -> None:
        document = self._document
        self._keep_together(_SECTION_MM)
        document.title(title, level=1, size_pt=13, color=section.color if section is not None else None)
        if section is not None:
            document.line(self._exported.section_facts(section), gap_mm=2)
        for story in stories:
            self._keep_together(_STORY_MM)
            document.bookmark(story.headline, 2)
            self._headline(story, leads, 11.5)
            self._told(story, leads, section.topic if section is not None else None)
        document.rule()

    def _keep_together(self, height_mm: float) -> None:
        """Go on where there is room for so much."""
        if self._pages.will_page_break(height_mm):
            self._pages.leave_column()

    def _headline(self, story: EditionStory, leads: Places, size_pt: float) -> None:
        place = leads(story.headline_id)
        text: Node | str = Node("a", {"href": place}, [story.headline]) if place is not None else story.headline
        self._document.paragraph([text], Look(size_pt, "B", gap_mm=1.0, is_underlined=False))

    def _told(self, story: EditionStory, leads: Places, under: str | None = None) -> None:
        document = self._document
        for node in story_nodes(self._exported, story, leads, under=under, has_headline=False):
            if node.attributes.get("class") == "byline":
                document.paragraph(node.children, Look(8, is_muted=True, gap_mm=1.6))
            elif node.name == "ul":
                self._entries(node)
            else:
                document.paragraph(node.children, Look(_BODY_PT, gap_mm=1.0, is_underlined=False))
        document.gap(3)

    def _entries(self, timeline: Node) -> None:
        for entry in timeline.elements("li"):
            self._document.paragraph(entry.children, Look(8, indent_mm=3, gap_mm=0.6, is_underlined=False))

    def _articles(self) -> None:
        """Each begins where the one before it ended."""
        document, words = self._document, self._exported.words
        self._pages.add_page()
        document.bookmark(words.full_articles, 0)
        self._pages.begin_columns(2, _GUTTER_MM)
        for number, (about, article) in enumerate(self._behind):
            if number:
                document.gap(3)
                document.rule()
            self._article(about.article_id, article)
        self._pages.end_columns()

    def _article(self, article_id: int, article: ExportedArticle) -> None:
        document = self._document
        with document.written_from(is_rtl=article.is_rtl):
            if self._pages.will_page_break(40):
                self._pages.leave_column()
            document.name(article_name(article_id))
            document.title(article.title, level=1, size_pt=15)
            if article.byline:
                document.line(article.byline)
            document.blocks(apart(article, article_id), article, level=2)
            if article.url is not None and article.url.startswith(("http://", "https://")):
                document.line(article.url, link=article.url)


def _text(exported: ExportedEdition) -> str:
    """Everything that may be set; more does no harm."""
    front = front_page(exported, places(exported)).text()
    behind = (f"{each.title}{each.byline}{unescape(each.html)}" for each in exported.articles.values())
    return "".join((exported.title, exported.facts, front, *behind))


def _fragment(article_id: int) -> str:
    return f"#{article_name(article_id)}"
