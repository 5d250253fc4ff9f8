"""The preferences' section on letters: by which server the digest is sent, from whom, to whom.

These are the library's settings, and the engine's to keep, for the server may ask for a password. What is typed takes
effect when its field is left, what is chosen at once.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from feeds.protocol.mailing import PORTS, Mail
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from gui.preferences.rows import Section


class MailSection(Section):
    """Shows by which server letters are sent and tells what is chosen. Disabled until `show_mail`.

    Signals:
        chosen: host, port or None for the usual one, security, user, password or None for the one kept, sender, to.
        test_wanted: a letter shall be sent to try it.
        daily_chosen: whether the digest of every day is sent.
    """

    chosen = Signal(str, object, str, str, object, str, str)
    test_wanted = Signal()
    daily_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("MailSection", "Mail"), parent)
        self.host = QLineEdit(self)
        self.host.setPlaceholderText("smtp.example.org")
        note = self.tr("The server that sends your letters: your provider calls it SMTP or outgoing mail.")
        self.add(self.tr("Mail ser&ver"), self.host, note=note, also=self.tr("smtp e-mail email letter send digest"))
        self.security = ChoiceBox(self)
        for words, value in (
            (self.tr("TLS from the beginning"), "tls"),
            (self.tr("TLS when asked for (STARTTLS)"), "starttls"),
            (self.tr("None"), "none"),
        ):
            self.security.addItem(words, value)
        note = self.tr("A password is sent only over TLS, or within this computer.")
        self.add(self.tr("Connection securit&y"), self.security, note=note, also=self.tr("ssl encryption mail"))
        self.port = QLineEdit(self)
        self.port.setValidator(QIntValidator(1, 65_535, self.port))
        self.add(self.tr("P&ort"), self.port, also=self.tr("number mail"))
        self.user = QLineEdit(self)
        self.add(self.tr("&User of the mail server"), self.user, also=self.tr("login name"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(self.tr("Password of the mail serve&r"), self.password, also=self.tr("login"))
        self.sent_from = QLineEdit(self)
        self.sent_from.setPlaceholderText("me@example.org")
        self.add(self.tr("Letters are &from"), self.sent_from, also=self.tr("sender address mail"))
        self.to = QLineEdit(self)
        self.to.setPlaceholderText("me@example.org")
        self.add(self.tr("Letters &go to"), self.to, also=self.tr("recipient address mail"))
        words = self.tr("Send the digest that is made every da&y")
        self.daily = TickBox(words, self, has_mnemonic=True)
        self.add(words, self.daily, also=self.tr("mail schedule morning"))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.test = QPushButton(self.tr("Send a tes&t"), holder)
        self.test.setAutoDefault(False)
        self.words = Line("", holder, is_muted=True)
        row.addWidget(self.test)
        row.addWidget(self.words, 1)
        holder.setFocusProxy(self.test)
        holder.setAccessibleName(self.tr("Send a test"))
        self.add("", holder, also=self.tr("mail try letter"))
        self._shown: Mail | None = None
        for field in (self.host, self.port, self.user, self.password, self.sent_from, self.to):
            field.editingFinished.connect(self._tell)
        self.security.currentIndexChanged.connect(self._on_security)
        self.daily.toggled.connect(self.daily_chosen)
        self.test.clicked.connect(self._on_test)
        self.setEnabled(False)

    def show_mail(self, mail: Mail) -> None:
        """Show what is set, in fields that the person is not just typing in."""
        self._shown = mail
        port = str(mail.port) if mail.port is not None else ""
        told = ((self.host, mail.host), (self.port, port), (self.user, mail.user), (self.sent_from, mail.sender))
        for field, text in (*told, (self.to, mail.to)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        with QSignalBlocker(self.security):
            self.security.setCurrentIndex(max(0, self.security.findData(mail.security)))
        if not self.password.hasFocus():
            self.password.clear()
        self.password.setPlaceholderText(self.tr("Unchanged") if mail.has_password else "")
        self.password.setAccessibleDescription(
            self.tr("Kept in this system's keyring.")
            if mail.place == "keyring"
            else self.tr("This system has no keyring: kept in a file of the library that only you can read.")
        )
        self.password.setToolTip(self.password.accessibleDescription())
        self._show_usual_port()
        self.setEnabled(True)
        self._follow()

    def show_daily(self, is_on: bool) -> None:
        """Show whether the digest of every day is sent."""
        with QSignalBlocker(self.daily):
            self.daily.setChecked(is_on)

    def show_outcome(self, words: str) -> None:
        """Say what became of the choice, or of the letter."""
        self.words.setText(words)
        self._follow()

    def _follow(self) -> None:
        self.test.setEnabled(bool(self.host.text().strip() and self.to.text().strip()))

    def _show_usual_port(self) -> None:
        usual = self.locale().toString(PORTS[self.security.currentData()]).replace(self.locale().groupSeparator(), "")
        self.port.setPlaceholderText(self.tr("Usual: {port}").format(port=usual))

    def _on_security(self) -> None:
        self._show_usual_port()
        self._tell()

    def _on_test(self) -> None:
        self._tell()
        self.test.setEnabled(False)
        self.words.setText(self.tr("Sending…"))
        self.test_wanted.emit()

    def _tell(self) -> None:
        """Say what is set now, where that is other than what is shown to be kept."""
        shown = self._shown
        if shown is None:
            return
        port = int(self.port.text()) if self.port.hasAcceptableInput() else None
        texts = [field.text().strip() for field in (self.host, self.user, self.sent_from, self.to)]
        host, user, sender, to = texts
        security = self.security.currentData()
        typed = self.password.text()
        wanted = (host, port, security, user, sender, to)
        if not typed and wanted == (shown.host, shown.port, shown.security, shown.user, shown.sender, shown.to):
            return
        has_password = bool(typed) or (shown.has_password and user == shown.user)
        self._shown = Mail(0, host, port, security, user, has_password, sender, to, shown.place)
        self.chosen.emit(host, port, security, user, typed or None, sender, to)
