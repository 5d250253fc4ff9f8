"""One window for a profile: a second start tells the running one and goes. A local socket, never the network."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from storage.paths import Profile

log = logging.getLogger("broadsheet.single_instance")

CONNECT_MS = 300
"""How long a second start waits for the first to answer, before its own window is shown; nobody sees it wait."""

MAX_BYTES = 4096
"""Of an address given by a second start; a longer one is no address."""


def _name(profile: Profile) -> str:
    # Qt's hash, for hashlib loads OpenSSL: three megabytes that the window has no other use for.
    place = str(profile.root.resolve()).encode("utf-8", "surrogatepass")
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()
    return f"broadsheet-{digest[:16]}"


def tell_running(profile: Profile, text: str) -> bool:
    """Give an address (or "") to the window that is open on the profile; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(profile))
    if not socket.waitForConnected(CONNECT_MS):
        return False
    line = " ".join(text.split()).encode()
    socket.write((line if len(line) < MAX_BYTES else b"") + b"\n")
    told = socket.waitForBytesWritten(CONNECT_MS) or socket.bytesToWrite() == 0
    socket.disconnectFromServer()
    return told


class SingleInstance(QObject):
    """Listens for second starts.

    Signals:
        told: a second start gave this address, or "".
    """

    told = Signal(str)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(_name(profile)):
            # Left behind by a process that was killed: nobody answered it a moment ago.
            QLocalServer.removeServer(_name(profile))
            if not self._server.listen(_name(profile)):
                log.warning("second starts will not find this window: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._on_data(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_data(socket)

    def _on_data(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            line = bytes(socket.readLine(MAX_BYTES + 1).data())
            self.told.emit(line.decode("utf-8", "replace").strip())
        elif socket.bytesAvailable() > MAX_BYTES:
            socket.abort()
