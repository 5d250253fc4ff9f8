"""What a page consists of, in the order it is read: stories and heads of sections, as values. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from digest.edition_types import Edition, EditionSection, EditionStory
from gui.digest_page.story_text import StoryText, head_height


@dataclass(slots=True, eq=False)
class Piece:
    """A story, or the line that begins a section.

    Attributes:
        number: its place among all pieces of its page.
        story: None for a head.
        section: the one that it begins; None for a story.
        story_number: the story's place among all stories; of a head that of the one behind it.
        measured: how high its story is at a width: (width, height); None before that is known.
    """

    number: int
    story: EditionStory | None
    section: EditionSection | None
    story_number: int
    is_last_section: bool = False
    measured: tuple[int, int] | None = None

    @property
    def is_lead(self) -> bool:
        """Whether it is the story above all others."""
        return self.number == 0 and self.story is not None

    def text(self) -> StoryText | None:
        """What it says; None for a head."""
        return StoryText(self.story, is_lead=self.is_lead) if self.story is not None else None

    def height(self, width: int, text: StoryText | None = None, *, has_line: bool = False) -> int:
        """How high it is at a width; kept for a story until it is measured at another.

        Args:
            width: in pixels.
            text: what it says, where it is at hand.
            has_line: a head has a hairline above it.
        """
        if self.measured is not None and self.measured[0] == width:
            return self.measured[1]
        told = text or self.text()
        if told is None:
            return head_height(has_line=has_line)
        self.measured = width, told.height(width)
        return self.measured[1]


def pieces_of(edition: Edition) -> list[Piece]:
    """The pieces of an edition's page."""
    found: list[Piece] = []
    stories = 0
    for story, section, is_last in _told(edition):
        found.append(Piece(len(found), story, section, stories, is_last))
        stories += story is not None
    return found


def _told(edition: Edition) -> Iterator[tuple[EditionStory | None, EditionSection | None, bool]]:
    if edition.lead is not None:
        yield edition.lead, None, False
    for section in edition.sections:
        yield None, section, section is edition.sections[-1]
        for story in section.stories:
            yield story, None, False
