"""One window for a profile: a second start tells the running one and goes. A local socket, never the network."""

from __future__ import annotations

import logging
import os
import sys
import time
from contextlib import suppress

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.desktop.handed import MAX_BYTES, Handed, read_line
from storage.paths import Profile

log = logging.getLogger("broadsheet.single_instance")

CONNECT_MS = 300
"""How long a second start waits for the first to answer, before its own window is shown; nobody sees it wait."""

STARTING_S = 3.0
"""How long a start waits for another that is ahead of it by so little that it does not listen yet."""

_RETRY_MS = 50


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


class FirstStart:
    """The right to be the window of a profile, for two starts at the same moment find no window to tell.

    It is given up by `close`, or by the system when the process ends.
    """

    def __init__(self, profile: Profile) -> None:
        with suppress(OSError):  # the library will be refused there, which the window says
            profile.root.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(profile.root / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._profile = profile

    def is_given(self, handed: Handed) -> bool:
        """Whether this start is the first; if not, the first was told."""
        until = time.monotonic() + STARTING_S
        while not self._lock.tryLock(_RETRY_MS):
            if tell_running(self._profile, handed):
                return False
            if self._lock.error() is not QLockFile.LockError.LockFailedError or time.monotonic() > until:
                # A folder that cannot be written, or a holder that answers nobody: better two windows than none.
                return True
        return True

    def close(self) -> None:
        """Give it up."""
        self._lock.unlock()


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
            # Left behind by a process that was killed: nobody answered it a moment ago.
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
