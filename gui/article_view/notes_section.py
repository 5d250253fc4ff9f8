"""What stands under an article's text: the notes on it, and the passages highlighted with what was written on them.

A passage that its text no longer holds is shown here all the same, with a word on that: nothing marked is ever lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.article_view.highlight_colors import ground, name, paint_line
from gui.article_view.look import Look, interface_font
from gui.article_view.note_editor import NoteEditor
from gui.theme import Theme
from gui.words import date_and_time
from storage.note_types import Annotations, Highlight, HighlightColor, Note

_TOP = 26
_BOTTOM = 8
_GAP = 14
_BAR = 4
_BESIDE_BAR = 14


class _Label(QLabel):
    """Plain words in a font of their own, that can be selected by the mouse."""

    def __init__(self, text: str, parent: QWidget, *, is_muted: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if is_muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setText(text)


class _Passage(QWidget):
    """The colour's bar at the side of a highlighted passage and what belongs to it.

    Signals:
        pressed: it was clicked.
    """

    pressed = Signal()

    def __init__(self, color: HighlightColor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = color
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_BAR + _BESIDE_BAR, 0, 0, 0)
        self.column.setSpacing(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _BAR if is_mirrored else 0
        painter.fillRect(left, 0, _BAR, self.height(), QColor(ground(self._color, self._theme)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = left + _BAR / 2
        paint_line(painter, self._color, self._theme, QPointF(middle, 2), QPointF(middle, self.height() - 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent."""
        self.pressed.emit()


class NotesSection(QWidget):
    """Shows and edits the notes of one article. Keeps nothing: what a person does is told.

    Signals:
        note_drafted: words so far ("": nothing was changed), the note's id (None: a new one), and its highlight's.
        note_given_up: words that shall not be kept, the note's id, and its highlight's, as for a draft.
        note_written: words, and the highlight they are on (None: on the article).
        note_changed: a note's id, its words, none to remove it, and its highlight's id.
        highlight_removed: a highlight's id.
        highlight_wanted: the id of a highlight whose place shall be shown.
        focus_left: the field being typed into is about to go, and the focus with it.
        resized: it needs another height.
    """

    note_drafted = Signal(str, object, object)
    note_given_up = Signal(str, object, object)
    note_written = Signal(str, object)
    note_changed = Signal(int, str, object)
    highlight_removed = Signal(int)
    highlight_wanted = Signal(int)
    focus_left = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        self._annotations = Annotations()
        self._lost: frozenset[int] = frozenset()
        self._look: Look | None = None
        self._shown: tuple[object, ...] = ()
        self._editing: tuple[int | None, int | None] | None = None
        self._editor: NoteEditor | None = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_annotations(self, annotations: Annotations, lost: Collection[int], look: Look) -> None:
        """Show what was marked and written.

        Args:
            lost: ids of the highlights that the text in view does not hold.
        """
        self._annotations, self._lost, self._look = annotations, frozenset(lost), look
        self._write()

    def write_note(self, highlight_id: int | None = None) -> None:
        """Open a field for a note on a highlight, or on the article."""
        self.finish()
        note = next((each.note for each in self._annotations.highlights if each.id == highlight_id), None)
        self._edit(note.id if note is not None else None, highlight_id)

    def finish(self) -> None:
        """Give out what is being typed."""
        if self._editor is not None:
            self._editor.finish()

    def editor(self) -> NoteEditor | None:
        """The field that a note is typed into; None while none is."""
        return self._editor

    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self._annotations and self._editing is None

    # 1. What is shown.

    def _write(self) -> None:
        look = self._look
        if look is None:
            return
        shown = (self._annotations, self._lost, self._editing, look.theme, look.families, look.text_px, look.is_rtl)
        if shown == self._shown:
            return
        if self._editor is not None and self._editing == self._shown[2]:
            # Something else changed underneath: the words being typed go on in a new field.
            text = self._editor.field.toPlainText()
        else:
            text = None
        self._shown = shown
        self._editor = None
        old, self._content = self._content, QWidget(self)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.is_rtl else Qt.LayoutDirection.LeftToRight)
        if not self.is_empty():
            self._fill(self._content, look)
        self._column.addWidget(self._content)
        self._content.show()
        editor = self.editor()
        if text is not None and editor is not None:
            editor.field.setPlainText(text)
        self.resized.emit()
        if editor is not None:
            editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, content: QWidget, look: Look) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        column.setSpacing(_GAP)
        head = QHBoxLayout()
        title = QLabel(self.tr("Notes"), content)
        font = interface_font(13)
        font.setBold(True)
        title.setFont(font)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(
            self._button(content, self.tr("Add a note"), self.tr("Write a note on the article"), self.write_note)
        )
        column.addLayout(head)
        for note in self._annotations.notes:
            column.addWidget(self._note(note, content, look))
        if self._editing == (None, None):
            column.addWidget(self._new_editor("", content))
        for highlight in self._annotations.highlights:
            column.addWidget(self._passage(highlight, content, look))

    def _note(self, note: Note, parent: QWidget, look: Look) -> QWidget:
        if self._editing == (note.id, note.highlight_id):
            return self._new_editor(note.text, parent)
        whole = QWidget(parent)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        words = _Label(note.text, whole)
        words.setFont(interface_font(round(14 * look.text_px / 17)))
        column.addWidget(words)
        row = QHBoxLayout()
        at = _Label(date_and_time(note.changed_at or note.made_at), whole, is_muted=True)
        at.setFont(interface_font(12))
        at.setWordWrap(False)
        row.addWidget(at)
        row.addStretch(1)
        row.addWidget(
            self._button(
                whole,
                self.tr("Edit"),
                self.tr("Edit the note “{words}”").format(words=_short(note.text)),
                partial(self._edit, note.id, note.highlight_id),
            )
        )
        row.addWidget(
            self._button(
                whole,
                self.tr("Remove"),
                self.tr("Remove the note “{words}”").format(words=_short(note.text)),
                partial(self.note_changed.emit, note.id, "", note.highlight_id),
            )
        )
        column.addLayout(row)
        return whole

    def _passage(self, highlight: Highlight, parent: QWidget, look: Look) -> QWidget:
        whole = _Passage(highlight.color, look.theme, parent)
        whole.setAccessibleName(self.tr("Highlight, {color}").format(color=name(highlight.color)))
        whole.setToolTip(name(highlight.color))
        whole.pressed.connect(partial(self.highlight_wanted.emit, highlight.id))
        quote = _Label(highlight.quote.text, whole)
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        font = look.characters(0, round(look.text_px * 0.94)).font()
        font.setItalic(True)
        quote.setFont(font)
        whole.column.addWidget(quote)
        is_lost = highlight.id in self._lost
        if is_lost:
            lost = _Label(self.tr("Not in the text as it is shown now"), whole, is_muted=True)
            lost.setFont(interface_font(12))
            whole.column.addWidget(lost)
        if highlight.note is not None:
            whole.column.addWidget(self._note(highlight.note, whole, look))
        elif self._editing == (None, highlight.id):
            whole.column.addWidget(self._new_editor("", whole))
        row = QHBoxLayout()
        words = _short(highlight.quote.text)
        if not is_lost:
            show = partial(self.highlight_wanted.emit, highlight.id)
            row.addWidget(self._button(whole, self.tr("Show"), self.tr("Show “{words}”").format(words=words), show))
        if highlight.note is None and self._editing != (None, highlight.id):
            told = self.tr("Write a note on “{words}”").format(words=words)
            row.addWidget(self._button(whole, self.tr("Add a note"), told, partial(self.write_note, highlight.id)))
        told = self.tr("Remove the highlight “{words}”").format(words=words)
        remove = partial(self.highlight_removed.emit, highlight.id)
        row.addWidget(self._button(whole, self.tr("Remove highlight"), told, remove))
        row.addStretch(1)
        whole.column.addLayout(row)
        return whole

    def _button(self, parent: QWidget, text: str, told: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(parent)
        button.setText(text)
        button.setAutoRaise(True)
        button.setAccessibleName(told)
        button.setFont(interface_font(12))
        button.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        # By Tab it is reached through the browser, which knows the order whatever comes and goes.
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda _checked=False: act())
        return button

    # 2. What is typed.

    def _edit(self, note_id: int | None, highlight_id: int | None) -> None:
        self._editing = (note_id, highlight_id)
        self._write()

    def _new_editor(self, text: str, parent: QWidget) -> NoteEditor:
        editor = self._editor = NoteEditor(text, parent)
        editor.drafted.connect(self._on_drafted)
        editor.kept.connect(self._on_kept)
        editor.left.connect(self._on_unchanged)
        editor.given_up.connect(self._on_given_up)
        editor.resized.connect(self.resized)
        return editor

    def _on_drafted(self, text: str) -> None:
        if self._editing is not None:
            self.note_drafted.emit(text, *self._editing)

    def _on_unchanged(self) -> None:
        self._on_drafted("")
        self._on_left()

    def _on_given_up(self, text: str) -> None:
        editing = self._editing
        self._on_left()
        if editing is not None:
            self.note_given_up.emit(text, *editing)

    def _on_kept(self, text: str) -> None:
        editing = self._editing
        self._on_left()
        if editing is None:
            return
        note_id, highlight_id = editing
        if note_id is not None:
            self.note_changed.emit(note_id, text, highlight_id)
        else:
            self.note_written.emit(text, highlight_id)

    def _on_left(self) -> None:
        focused = QApplication.focusWidget()
        if self._editor is not None and focused is not None and self._editor.isAncestorOf(focused):
            self.focus_left.emit()
        self._editing = None
        self._editor = None
        self._write()


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:40].rstrip() + "…"
