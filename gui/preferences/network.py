"""The preferences' section on the network: through which proxy feeds are asked.

These are the library's settings, and the engine's to keep, for a proxy may have a password. What is typed takes effect
with its button, what is chosen at once.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from feeds.protocol.access import Proxy
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.labels import Line
from gui.preferences.rows import Section

MANUAL = "manual"


class NetworkSection(Section):
    """Shows which proxy is used and tells what is chosen. Disabled until `show_proxy`.

    Signals:
        chosen: mode, address, user, password or None for the one kept, exceptions (a tuple).
    """

    chosen = Signal(str, str, str, object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("NetworkSection", "Network"), parent)
        self.mode = ChoiceBox(self)
        for words, value in (
            (self.tr("As the system"), "system"),
            (self.tr("None"), "none"),
            (self.tr("This one"), MANUAL),
        ):
            self.mode.addItem(words, value)
        note = self.tr("What is on this computer is never asked through a proxy.")
        self.add(self.tr("Pro&xy"), self.mode, note=note, also=self.tr("socks http tor connection"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("socks5://localhost:1080")
        note = self.tr("Begins with http://, https:// or socks5://.")
        self.add(self.tr("Proxy's &address"), self.address, note=note, also=self.tr("socks host port"))
        self.user = QLineEdit(self)
        self.add(self.tr("Proxy's &user"), self.user, also=self.tr("login name"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add(self.tr("Proxy's pass&word"), self.password, also=self.tr("login"))
        self.exceptions = QLineEdit(self)
        self.exceptions.setPlaceholderText("example.org, 10.0.0.0/8")
        note = self.tr("Sites asked without the proxy: names, addresses or networks.")
        self.add(self.tr("E&xceptions"), self.exceptions, note=note, also=self.tr("no proxy bypass"))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.use = QPushButton(self.tr("Use t&his proxy"), holder)
        self.use.setAutoDefault(False)
        self.words = Line("", holder, is_muted=True)
        row.addWidget(self.use)
        row.addWidget(self.words, 1)
        holder.setFocusProxy(self.use)
        self.add("", holder, also=self.tr("proxy"))
        holder.setAccessibleName(self.tr("Use this proxy"))
        self._typed = (self.address, self.user, self.password, self.exceptions, self.use)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.use.clicked.connect(self._tell)
        self.setEnabled(False)
        self._follow_mode()

    def show_proxy(self, proxy: Proxy) -> None:
        """Show what is set."""
        with QSignalBlocker(self.mode):
            self.mode.setCurrentIndex(max(0, self.mode.findData(proxy.mode)))
        self.address.setText(proxy.url)
        self.user.setText(proxy.user)
        self.password.setPlaceholderText(self.tr("Unchanged") if proxy.has_password else "")
        self.exceptions.setText(", ".join(proxy.exceptions))
        self.password.setAccessibleDescription(
            self.tr("Kept in this system's keyring.")
            if proxy.place == "keyring"
            else self.tr("This system has no keyring: kept in a file of the library that only you can read.")
        )
        self.password.setToolTip(self.password.accessibleDescription())
        self.setEnabled(True)
        self._follow_mode()

    def show_outcome(self, words: str) -> None:
        """Say what became of the choice."""
        self.words.setText(words)

    def _on_mode(self) -> None:
        self._follow_mode()
        if self.mode.currentData() != MANUAL:
            self._tell()

    def _follow_mode(self) -> None:
        for control in self._typed:
            control.setEnabled(self.mode.currentData() == MANUAL)

    def _tell(self) -> None:
        is_kept = not self.password.text() and bool(self.password.placeholderText())
        password = None if is_kept else self.password.text()
        exceptions = tuple(part for part in self.exceptions.text().replace(",", " ").split() if part)
        mode = self.mode.currentData()
        self.chosen.emit(mode, self.address.text().strip(), self.user.text().strip(), password, exceptions)
