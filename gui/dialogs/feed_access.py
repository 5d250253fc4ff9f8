"""How a feed is asked, as fields: a login, the program's name, headers. Of secrets it shows only that they are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from feeds.protocol.access import Access
from gui.dialogs.labels import Line

_LINES_SHOWN = 4


class AccessFields(QWidget):
    """Empty and disabled until `show_access`.

    Signals:
        changed: a person changed something.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        form = QFormLayout()
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.user = QLineEdit(self)
        self.user.setAccessibleName(self.tr("User name"))
        form.addRow(self.tr("U&ser name"), self.user)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        form.addRow(self.tr("Pass&word"), self.password)
        self.place = Line(self.tr("Asking…"), self, is_muted=True, scale=0.92)
        form.addRow("", self.place)
        self.user_agent = QLineEdit(self)
        self.user_agent.setAccessibleName(self.tr("Calls itself"))
        self.user_agent.setPlaceholderText(self.tr("Broadsheet's own name"))
        form.addRow(self.tr("Ca&lls itself"), self.user_agent)
        self.headers = QPlainTextEdit(self)
        self.headers.setAccessibleName(self.tr("Headers"))
        self.headers.setPlaceholderText(self.tr("Cookie: name=value"))
        self.headers.setTabChangesFocus(True)
        self.headers.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_SHOWN + 20)
        form.addRow(self.tr("&Headers"), self.headers)
        note = self.tr("One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.")
        form.addRow("", Line(note, self, is_muted=True, scale=0.92))
        column.addLayout(form)
        column.addStretch(1)
        self._is_changed = False
        for field in (self.user, self.password, self.user_agent):
            field.textEdited.connect(self._on_changed)
        self.headers.textChanged.connect(self._on_changed)
        self.setEnabled(False)

    @property
    def is_changed(self) -> bool:
        """Whether a person changed something."""
        return self._is_changed

    def show_access(self, access: Access) -> None:
        """Show how the feed is asked now."""
        self.user.setText(access.user)
        self.password.setPlaceholderText(self.tr("Unchanged") if access.has_password else "")
        self.user_agent.setText(access.user_agent)
        self.headers.setPlainText("\n".join(access.headers))
        self.place.setText(
            self.tr("Kept in this system's keyring.")
            if access.place == "keyring"
            else self.tr("This system has no keyring: kept in a file of the library that only you can read.")
        )
        self._is_changed = False
        self.setEnabled(True)

    def typed_password(self) -> str | None:
        """The password typed; None where the one that is kept stays."""
        is_kept = not self.password.text() and bool(self.user.text()) and bool(self.password.placeholderText())
        return None if is_kept else self.password.text()

    def lines(self) -> tuple[str, ...]:
        """The headers, a line each."""
        return tuple(line.strip() for line in self.headers.toPlainText().splitlines() if line.strip())

    def _on_changed(self) -> None:
        self._is_changed = True
        self.changed.emit()
