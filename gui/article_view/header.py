"""What stands above an article's text and scrolls with it: the kicker line, the title, the topics, its story."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from gui.article_list.row_painter import RowColors
from gui.article_view.chips import ChipRow
from gui.article_view.look import Look, line_percent, sized
from gui.article_view.story_strip import StoryStrip
from gui.feed_icons import FeedIcons
from gui.theme import Theme
from gui.words import date_and_time, minutes
from storage.query import Term
from storage.snippets import find_marks
from storage.story_types import Telling
from storage.suggestions import Suggestion
from storage.types import ArticleRow

# Of the drawing: the title's size over the text's, distance of its baselines over its size.
_TITLE_SIZE = 30 / 17
_TITLE_LINE = 1.2
_KICKER_PX = 12
_TOP = 34
_BELOW_KICKER = 6
_BELOW_TITLE = 14
_ABOVE_STRIP = 16
_BOTTOM = 20
_ICON = 14
# Science and wire reports name dozens of authors; the first tell enough. In characters.
_LONGEST_AUTHOR = 90
# Lines set closer than the face's own let the last one's tails hang out of the label.
_TAILS = 8


class _FeedIcon(QWidget):
    """A feed's sign."""

    def __init__(self, icons: FeedIcons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._color = QColor()
        self._feed_id = 0
        self.setFixedSize(_ICON, _ICON)
        icons.changed.connect(self.update)

    def show_feed(self, feed_id: int, color: QColor) -> None:
        """Paint a feed's sign, in a colour where it has no icon."""
        self._feed_id = feed_id
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._icons.paint(painter, self._feed_id, QRectF(self.rect()), self._color)


class _Title(QLabel):
    """The title, of which words can be selected and marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def heightForWidth(self, width: int) -> int:
        """Override QLabel.heightForWidth."""
        return super().heightForWidth(width) + _TAILS


class ArticleHeader(QWidget):
    """Shows an article's row above its text."""

    def __init__(self, icons: FeedIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._icon = _FeedIcon(icons, self)
        self._kicker = QLabel(self)
        self._kicker.setTextFormat(Qt.TextFormat.RichText)
        self._kicker.setWordWrap(True)
        self._kicker.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._kicker.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._kicker.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = _Title(self)
        self.chips = ChipRow(self)
        self.strip = StoryStrip(self)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._kicker, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        column.setSpacing(0)
        column.addLayout(line)
        column.addSpacing(_BELOW_KICKER)
        column.addWidget(self._title)
        column.addSpacing(_BELOW_TITLE - _TAILS)
        column.addWidget(self.chips)
        self._strip_gap = QSpacerItem(0, 0)
        column.addSpacerItem(self._strip_gap)
        column.addWidget(self.strip)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_row(
        self,
        row: ArticleRow,
        terms: Sequence[Term],
        rules: dict[int, str],
        look: Look,
        notes: Sequence[str] = (),
        tellings: Sequence[Telling] = (),
        offered: Sequence[Suggestion] = (),
    ) -> None:
        """Show an article's facts.

        Args:
            terms: a search's words, to be marked in the title.
            rules: of topics by id.
            notes: on the version of the text.
            tellings: the other articles of its story.
            offered: topics suggested for it.
        """
        theme = look.theme
        shown = (
            row,
            tuple(terms),
            rules,
            tuple(notes),
            tuple(tellings),
            tuple(offered),
            theme,
            look.families,
            look.text_px,
            QGuiApplication.font().key(),
        )
        if shown == self._shown:
            return
        self._shown = shown
        direction = Qt.LayoutDirection.RightToLeft if look.is_rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self._icon.show_feed(row.feed_id, _tint(row.feed_id, theme))
        kicker_px = round(_KICKER_PX * look.text_px / 17)
        side = "rtl" if look.is_rtl else "ltr"
        self._kicker.setText(
            f'<p dir="{side}" style="font-size:{kicker_px}px">{escape(self.kicker_of(row, notes))}</p>'
        )
        title = row.title or self.tr("Untitled")
        self._title.setText(f'<p style="{_title_style(look)}">{_marked(title, terms, theme)}</p>')
        self._title.setAccessibleName(title)
        self.chips.show_topics(row.topics, rules, theme, offered)
        self.strip.show_story(row.story, tellings, theme)
        self._strip_gap.changeSize(0, 0 if self.strip.isHidden() else _ABOVE_STRIP)

    def title_text(self) -> str:
        """The title as it is shown, without marks."""
        return self._title.accessibleName()

    def kicker_of(self, row: ArticleRow, notes: Sequence[str] = ()) -> str:
        """Feed, author, local date, reading time and notes in a line."""
        parts = [row.feed_title]
        if row.author:
            author = row.author if len(row.author) <= _LONGEST_AUTHOR else row.author[:_LONGEST_AUTHOR].rstrip() + "…"
            parts.append(self.tr("By {author}").format(author=author))
        at = row.sort_at if row.published_at is None else row.published_at
        facts = [date_and_time(at)]
        if row.words:
            facts.append(self.tr("{minutes} read").format(minutes=minutes(row.words)))
        parts += [fact.replace(" ", "\xa0") for fact in (*facts, *notes)]
        # Each part keeps its own direction: an Arabic name must not turn the date beside it.
        return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


def _marked(title: str, terms: Sequence[Term], theme: Theme) -> str:
    pieces = []
    at = 0
    for start, length in find_marks(title, terms, is_title=True):
        pieces.append(escape(title[at:start]))
        word = escape(title[start : start + length])
        pieces.append(f'<span style="background-color:{theme.mark}">{word}</span>')
        at = start + length
    pieces.append(escape(title[at:]))
    return "".join(pieces)


def _title_style(look: Look) -> str:
    """The title's face in the text itself: a font set on a label is lost when the program's style sheet changes."""
    size_px = round(look.text_px * _TITLE_SIZE)
    families = ", ".join(f"'{family}'" for family in look.families)
    height = line_percent(sized(look.families, size_px, is_bold=True), _TITLE_LINE, least=70)
    return f"font-family:{escape(families)}; font-size:{size_px}px; font-weight:700; line-height:{height}%"


def _tint(feed_id: int, theme: Theme) -> QColor:
    tints = RowColors(theme).tints
    return tints[feed_id % len(tints)]
