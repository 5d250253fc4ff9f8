"""What a story says on the page, as paragraphs, and how high all of it is at a width. No widget: thousands are measured
of which a few are seen."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication

from digest.edition_types import EditionArticle, EditionStory
from gui.digest_page import words
from gui.digest_page.paragraph import Ink, Paragraph, Run, made_font

PICTURE_SHARE = 0.4
"""Height of the lead's picture, of its width."""
MARGIN_PX = 10
"""Around a story, where the mark of the one that has the focus stands."""
_SENTENCES = 2
"""Of a story's summary, shown where it is not the lead."""


class StoryText:
    """The paragraphs of one story.

    Attributes:
        has_picture: it stands above them; the lead's, until it is found missing.
        chips: topics that are told by their colours; the lead's.
    """

    def __init__(self, story: EditionStory, *, is_lead: bool = False) -> None:
        """Hold a story's words. `is_lead`: it stands above all others."""
        self._story = story
        self._is_lead = is_lead
        self.has_picture = is_lead and story.picture_key is not None
        self.chips = list(story.topics) if is_lead else []
        self.headline = Paragraph(
            [Run(story.headline, is_strong=True)],
            scale=2.07 if is_lead else 1.31,
            is_serif=True,
            leading=1.3 if is_lead else 1.33,
        )
        self.summary = Paragraph(self._told(), scale=1.23 if is_lead else 1.08, is_serif=True, leading=1.45)
        tail: list[Run] = []
        if story.is_developing and not is_lead:
            tail.append(Run(f"   ▲ {words.developing()}", Ink.ACCENT, is_strong=True))
        about = words.lead_sources(story) if is_lead else words.sources(story)
        self.sources = Paragraph([Run(about, Ink.MUTED), *tail], scale=0.92)
        self.timeline = [Paragraph(_moment(each), scale=0.92, leading=1.5) for each in story.timeline]

    def _told(self) -> list[Run]:
        ink = Ink.TEXT if self._is_lead else Ink.MUTED
        runs: list[Run] = []
        told = self._story.sentences if self._is_lead else self._story.sentences[:_SENTENCES]
        if len(self._story.articles) == 1:
            told = told[:1] if not self._is_lead else told
        for sentence in told:
            runs.append(Run(f" {sentence.text}" if runs else sentence.text, ink))
            article = self._story.article(sentence.article_id)
            if article is not None and len(self._story.sources) > 1:
                runs.append(Run(f" ({article.source})", Ink.MUTED, scale=0.82))
        return runs

    @property
    def has_chips(self) -> bool:
        """Whether a line of topics and of what goes on stands above the sources."""
        return self._is_lead and bool(self.chips or self._story.is_developing)

    def height(self, width: int) -> int:
        """How high the story is, its margins included."""
        inner = width - 2 * MARGIN_PX
        height = 2 * MARGIN_PX
        if self.has_picture:
            height += round(inner * PICTURE_SHARE) + 10
        height += self.headline.height(inner)
        if self.summary.text:
            height += 4 + self.summary.height(inner)
        if self.has_chips:
            height += 6 + chip_height() + 4
        height += 5 + self.sources.height(inner)
        if self.timeline:
            height += 6 + sum(each.height(inner - 17) for each in self.timeline)
        return height

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All of them, as they are read."""
        return (self.headline, self.summary, self.sources, *self.timeline)

    def lay_out(self, width: int) -> None:
        """Make its lines for a width ready to be painted."""
        inner = width - 2 * MARGIN_PX
        for each in self.paragraphs():
            each.lay_out(inner - 17 if each in self.timeline else inner)

    def mark(self, words: str, ground: QColor) -> None:
        """Mark words wherever it has them; "" marks nothing."""
        for each in self.paragraphs():
            each.mark(words, ground)


def chip_height() -> int:
    """How high a topic's chip is, in pixels."""
    return round(QFontMetricsF(made_font(QApplication.font(), 0.85)).height()) + 4


def head_height(*, has_line: bool) -> int:
    """How high the line is that begins a section. `has_line`: a hairline stands above it."""
    return round(QFontMetricsF(QApplication.font()).height()) + (14 if has_line else 2)


def _moment(article: EditionArticle) -> list[Run]:
    runs = [Run(words.moment(article.at)), Run(f" {article.source}: {article.title}", Ink.MUTED)]
    if article.is_new:
        runs.append(Run(f" {words.new()}", Ink.ACCENT, is_strong=True))
    return runs
