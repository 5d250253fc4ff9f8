"""The card that tells the search language form by form; a press on an example tries it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QToolButton, QWidget

from gui.dialogs.frame import DialogFrame, Scrolled
from gui.dialogs.labels import Line
from storage.query_reference import FORMS

translate = QCoreApplication.translate


class SearchHelp(DialogFrame):
    """Lists the forms.

    Signals:
        tried: an example was pressed (str).
    """

    tried = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How to search"), parent, width=88)
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.examples: list[QToolButton] = []
        section = ""
        for form in FORMS:
            row = grid.rowCount()
            if form.section != section:
                section = form.section
                heading = Line(translate("search language", section), content, is_strong=True)
                heading.setContentsMargins(0, 8, 0, 0)
                grid.addWidget(heading, row, 0, 1, 2)
                row += 1
            example = QToolButton(content)
            example.setText(form.example.replace("&", "&&"))
            # Code is read from the left, whatever the language around it.
            example.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            example.setAutoRaise(True)
            example.setCursor(Qt.CursorShape.PointingHandCursor)
            example.setToolTip(self.tr("Search for this"))
            example.setAccessibleName(self.tr("Search for {example}").format(example=form.example))
            example.clicked.connect(lambda _=False, text=form.example: self._try(text))
            self.examples.append(example)
            grid.addWidget(example, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Line(translate("search language", form.meaning), content, is_muted=not form.in_rule), row, 1)
        self.body.addWidget(Scrolled(content, self))
        self.body.addWidget(
            Line(
                self.tr(
                    "What is greyed changes with time or marks and can't stand in a topic's rule, where words find"
                    " their other forms by themselves."
                ),
                self,
                is_muted=True,
                scale=0.92,
            )
        )
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)

    def _try(self, text: str) -> None:
        self.tried.emit(text)
        self.accept()
