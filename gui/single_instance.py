"""How a second start tells the running window, and goes. A local socket, never the network.

Which start is the first, `gui.first_start` knows.
"""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.desktop.handed import MAX_BYTES, Handed, read_line
from storage.paths import Profile

log = logging.getLogger("broadsheet.single_instance")

CONNECT_MS = 300
"""How long a second start waits for the first to answer, before its own window is shown; nobody sees it wait."""


def _name(profile: Profile) -> str:
    # Qt's hash, for hashlib loads OpenSSL: three megabytes that the window has no other use for.
    place = str(profile.root.resolve()).encode("utf-8", "surrogatepass")
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()
    return f"broadsheet-{digest[:16]}"


def tell_running(profile: Profile, handed: Handed) -> bool:
    """Hand something over to the window that is open on the profile; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(profile))
    if not socket.waitForConnected(CONNECT_MS) or not _is_own(socket.fullServerName()):
        return False
    if sys.platform == "win32":
        # Windows lets a window come to the front only if the process in front allows it (ASFW_ANY).
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket.write(handed.line())
    told = socket.waitForBytesWritten(CONNECT_MS) or socket.bytesToWrite() == 0
    socket.disconnectFromServer()
    return told


def _is_own(path: str) -> bool:
    """Whether a socket is this person's: it lies in a folder for all, where others may put one of the same name."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(path).st_uid == os.getuid()
    except OSError:
        return False


class SingleInstance(QObject):
    """Listens for second starts.

    Signals:
        told: a second start handed this over (Handed).
    """

    told = Signal(object)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sockets: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(_name(profile)):
            # Left behind by a process that was killed: this one is the first, or nobody answered it a moment ago.
            QLocalServer.removeServer(_name(profile))
            if not self._server.listen(_name(profile)):
                log.warning("second starts will not find this window: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
        for socket in self._sockets:
            socket.abort()
        self._forget()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            # Kept here, and named by no slot of its own: Qt would find it freed by both sides.
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._read)
            self._sockets.append(socket)
        self._read()

    def _read(self) -> None:
        for socket in list(self._sockets):
            if socket.canReadLine():
                self.told.emit(read_line(bytes(socket.readLine(MAX_BYTES + 1).data())))
            elif socket.bytesAvailable() > MAX_BYTES:
                socket.abort()
        self._forget()

    def _forget(self) -> None:
        """Let go of those that are gone and have nothing left to say."""
        gone = [each for each in self._sockets if each.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        self._sockets = [each for each in self._sockets if each not in gone]
        for socket in gone:
            socket.deleteLater()
