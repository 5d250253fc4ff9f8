"""The window that shows two articles side by side, with what only one of them says marked. Reads nothing itself."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from digest.compare import Paragraphs, own_count
from gui.article_view.look import interface_font, line_percent, reading_families, sized
from gui.comparing.reading import Compared, Side, read_both
from gui.jobs import Jobs
from gui.settings import Settings
from gui.theme import Theme, ThemeHolder
from gui.words import date_and_time, number
from storage.direction import is_right_to_left

_SIZE = QSize(1120, 760)
_LINE = 1.5
_TITLE_SIZE = 22 / 17


class Column(QWidget):
    """One of the two articles.

    Signals:
        opened: it should be opened in the reader.

    Attributes:
        own: where the sentences begin and end that only this article says, in the text's positions.
    """

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = QLabel()
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setObjectName("source")
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setObjectName("title")
        self.told = QLabel()
        self.told.setObjectName("source")
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.open = QPushButton(self.tr("Open"))
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self.opened)
        self.own: list[tuple[int, int]] = []
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        line.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.source)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self.text, 1)

    def show_side(self, side: Side, theme: Theme, settings: Settings) -> None:
        """Show an article."""
        row = side.row
        self.source.setText(f"\u2068{row.feed_title}\u2069 · {date_and_time(row.sort_at)}")
        self.title.setText(row.title or self.tr("Untitled"))
        own, whole = own_count(side.paragraphs)
        words = self.tr("{own} of {whole} sentences stand only here")
        self.told.setText(words.format(own=number(own), whole=number(whole)))
        self.open.setAccessibleName(self.tr("Open “{title}”").format(title=self.title.text()))
        self.text.setAccessibleName(
            self.tr("Text of {source}. {told}").format(source=row.feed_title, told=self.told.text())
        )
        families = reading_families(settings.reading_family, row.language)
        font = sized(families, settings.text_size)
        self.title.setFont(sized(families, settings.text_size * _TITLE_SIZE, is_bold=True))
        for small in (self.source, self.told):
            small.setFont(interface_font(12))
        self.text.document().setDefaultFont(font)
        self.text.document().setDocumentMargin(0)
        is_rtl = is_right_to_left(row.language, f"{row.title} {row.excerpt}")
        self.text.setHtml(_html(side.paragraphs, theme, line_percent(font, _LINE), is_rtl=is_rtl))
        self.own = _places(side.paragraphs)

    def step(self, direction: int) -> bool:
        """Go to the next sentence that stands only here (1), or the one before (-1); False if there is none."""
        at = self.text.textCursor().selectionStart()
        has_selection = self.text.textCursor().hasSelection()
        if direction > 0:
            found = next((place for place in self.own if place[0] > at or (place[0] == at and not has_selection)), None)
        else:
            found = next((place for place in reversed(self.own) if place[0] < at), None)
        if found is None:
            return False
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        return True


class CompareWindow(QDialog):
    """Shows two articles; closing it deletes it.

    Signals:
        opened: the id of an article to be opened in the reader.
    """

    opened = Signal(int)

    def __init__(self, jobs: Jobs, themes: ThemeHolder, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Two tellings of one story"))
        self._jobs = jobs
        self._themes = themes
        self._settings = settings
        self._compared: Compared | None = None
        self._asked = (0, 0)
        self._is_closed = False
        self.left, self.right = Column(self), Column(self)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Compare with"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._on_chosen)
        self.hint = QLabel(
            self.tr("Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.")
        )
        self.hint.setWordWrap(True)
        self.hint.setObjectName("source")
        self.shared = QLabel()
        self.shared.setTextFormat(Qt.TextFormat.PlainText)
        self.shared.setWordWrap(True)
        self.shared.setObjectName("title")
        self.shared.hide()
        self._rule = QWidget()
        self._rule.setFixedWidth(1)
        self._rule.setObjectName("rule")
        self._lay_out()
        for column, side in ((self.left, "left"), (self.right, "right")):
            column.opened.connect(lambda side=side: self._open(side))
        themes.changed.connect(self._set_theme)
        self._set_theme(themes.theme)
        self.resize(_SIZE)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 24, 12)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.shared)
        told.addWidget(self.hint)
        top.addLayout(told, 1)
        top.addWidget(self.choice)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.left, 1)
        both.addWidget(self._rule)
        both.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(both, 1)
        for one, other in (
            (self.choice, self.left.text),
            (self.left.text, self.right.text),
            (self.right.text, self.left.open),
            (self.left.open, self.right.open),
        ):
            self.setTabOrder(one, other)
        self.left.text.setFocus()

    def compare(self, left_id: int, right_id: int) -> None:
        """Read and show two articles."""
        self._asked = (left_id, right_id)
        self._jobs.read(
            lambda conn: read_both(conn, left_id, right_id),
            lambda found: self._on_read((left_id, right_id), found),
            key=f"compare {id(self)}",
        )

    def compared(self) -> Compared | None:
        """What is shown; None before it is read."""
        return self._compared

    def _on_read(self, asked: tuple[int, int], found: Compared | None) -> None:
        if asked != self._asked or self._is_closed:
            return
        if found is None:
            self.hint.setText(self.tr("One of these articles is no longer in the library."))
            return
        self._compared = found
        self._show()

    def _show(self) -> None:
        found = self._compared
        if found is None:
            return
        for column, side in ((self.left, found.left), (self.right, found.right)):
            column.show_side(side, self._themes.theme, self._settings)
        # Why the two are taken for one story.
        if found.shared:
            self.shared.setText(self.tr("Both speak of: {words}").format(words=" · ".join(found.shared)))
        else:
            self.shared.setText(self.tr("Their headlines say much the same in other words"))
        self.shared.setVisible(bool(found.shared) or found.means_alike)
        self.choice.clear()
        for each in found.tellings:
            self.choice.addItem(f"{each.source} · {date_and_time(each.sort_at)}", each.article_id)
        self.choice.setCurrentIndex(self.choice.findData(found.right.row.id))
        self.choice.setVisible(self.choice.count() > 1)

    def _on_chosen(self, index: int) -> None:
        article_id = self.choice.itemData(index)
        if self._compared is not None and article_id is not None:
            self.compare(self._compared.left.row.id, article_id)

    def _open(self, side: str) -> None:
        if self._compared is not None:
            self.opened.emit((self._compared.left if side == "left" else self._compared.right).row.id)
            self.close()

    def _set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"CompareWindow {{ background: {theme.page}; }}"
            f"QTextEdit {{ background: {theme.page}; color: {theme.ink}; }}"
            f"#title {{ color: {theme.ink}; }} #source {{ color: {theme.muted}; }}"
            f"#rule {{ background: {theme.line}; }}"
        )
        self._show()

    def done(self, result: int) -> None:
        """Override QDialog.done: an answer still on its way must find nothing to fill."""
        self._is_closed = True
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QDialog.keyPressEvent: n and p go from mark to mark in the text that has the focus."""
        if event.text() in ("n", "p") and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            column = self.right if self.right.isAncestorOf(self.focusWidget() or self) else self.left
            column.step(1 if event.text() == "n" else -1)
            return
        super().keyPressEvent(event)


def _html(paragraphs: Paragraphs, theme: Theme, line: int, *, is_rtl: bool) -> str:
    side = "rtl" if is_rtl else "ltr"
    parts = []
    for paragraph in paragraphs:
        sentences = (
            f'<span style="background-color:{theme.mark}; color:{theme.ink}">{escape(each.text)}</span>'
            if each.is_own
            else escape(each.text)
            for each in paragraph
        )
        parts.append(f'<p dir="{side}" style="line-height:{line}%; margin:0 0 12px 0">{" ".join(sentences)}</p>')
    return "".join(parts)


def _places(paragraphs: Paragraphs) -> list[tuple[int, int]]:
    """Where own sentences stand, as Qt counts: in UTF-16 units, a paragraph's end as one."""
    found: list[tuple[int, int]] = []
    at = 0
    for paragraph in paragraphs:
        for each in paragraph:
            end = at + len(each.text.encode("utf-16-le", "surrogatepass")) // 2
            if each.is_own:
                found.append((at, end))
            at = end + 1
    return found
