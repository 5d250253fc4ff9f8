"""Labels in the window's manner: headlines, quiet lines, and how names from outside are put into them safely.

Feeds choose their titles, so nothing here is ever read as rich text or as a mnemonic. Colours come from the palette.
"""

from __future__ import annotations

import html
import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

SERIF_FAMILIES = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif"]
"""Families for headlines, best first; the system's own serif where none of them is installed."""

_ELIDED_CHARACTERS = 60
"""The room, in characters, that a line which may give way asks for at most."""


class Line(QLabel):
    """A line or paragraph of plain text that wraps, in a size relative to the interface's font.

    Attributes:
        scale: of the application's font size; 1.0 is the interface's own.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        is_strong: bool = False,
        is_muted: bool = False,
        is_serif: bool = False,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        self._is_strong = is_strong
        self._is_serif = is_serif
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if is_muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._follow_font()
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Override QLabel.event: keep the size relative when the system's font changes."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._follow_font()
        return super().event(event)

    def _follow_font(self) -> None:
        font = QFont(QApplication.font())
        if self._is_serif:
            font.setFamilies(SERIF_FAMILIES)
            font.setStyleHint(QFont.StyleHint.Serif)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self.scale)
        else:
            font.setPixelSize(round(font.pixelSize() * self.scale))
        if self._is_strong:
            font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


class Elided(QWidget):
    """One line of plain text that gives way where there is no room; whole in its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, is_muted: bool = False) -> None:
        super().__init__(parent)
        self._role = QPalette.ColorRole.PlaceholderText if is_muted else QPalette.ColorRole.WindowText
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = ""
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self._tell_rest()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        metrics = self.fontMetrics()
        wanted = min(self._whole_width(), metrics.averageCharWidth() * _ELIDED_CHARACTERS)
        return QSize(wanted, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint: the room a few letters take."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 8, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._role))
        elided = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            self.rect(),
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            elided,
        )

    def _tell_rest(self) -> None:
        self.setToolTip(plain_tip(self._text) if self._whole_width() > self.width() else "")

    def _whole_width(self) -> int:
        # Rounded down by a fraction of a pixel, the last letters would already give way.
        return math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self._text))


def hairline(parent: QWidget | None = None) -> QFrame:
    """A separator of one pixel in the colour of lines."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    line.setFixedHeight(1)
    return line


def plain_tip(text: str) -> str:
    """`text` as a tooltip that wraps and is never read as markup."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def text_width(widget: QWidget, characters: int) -> int:
    """The room that so many average characters take in a widget's font, in pixels."""
    return QFontMetrics(widget.font()).averageCharWidth() * characters
