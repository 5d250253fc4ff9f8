"""A real SMTP server on the loopback, as much of RFC 5321 and 4954 as a letter needs."""

from __future__ import annotations

import base64
import socketserver
import threading
from dataclasses import dataclass, field


@dataclass
class Inbox:
    """What the server took, and how it behaves."""

    port: int = 0
    login: tuple[str, str] | None = None
    refuses: bool = False
    letters: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)


class _Handler(socketserver.StreamRequestHandler):
    inbox: Inbox

    def handle(self) -> None:
        self._say("220 mail.example")
        while line := self.rfile.readline():
            word, _, rest = line.decode().strip().partition(" ")
            match word.upper():
                case "EHLO":
                    self._say("250-mail.example")
                    self._say("250 AUTH PLAIN" if self.inbox.login else "250 8BITMIME")
                case "AUTH":
                    told = base64.b64decode(rest.partition(" ")[2]).decode().split("\0")[1:]
                    self._say("235 ok" if tuple(told) == self.inbox.login else "535 5.7.8 wrong")
                case "RCPT":
                    self.inbox.recipients.append(rest)
                    self._say("550 5.1.1 nobody" if self.inbox.refuses else "250 ok")
                case "DATA":
                    self._say("354 go on")
                    lines = []
                    while (line := self.rfile.readline()) not in (b".\r\n", b""):
                        lines.append(line[1:] if line.startswith(b"..") else line)
                    self.inbox.letters.append(b"".join(lines))
                    self._say("250 taken")
                case "QUIT":
                    self._say("221 bye")
                    return
                case "STARTTLS":
                    self._say("502 no")
                case _:
                    self._say("250 ok")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class MailServer:
    """Serves on a port of its own until left."""

    def __init__(self, inbox: Inbox) -> None:
        handler = type("Handler", (_Handler,), {"inbox": inbox})
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        inbox.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> MailServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
