"""A real HTTP server on loopback that answers what a test told it to, and remembers what it was asked."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class FeedServer:
    """Serves paths; everything else is 404."""

    requests: list[Asked] = field(default_factory=list)
    _answers: dict[str, Handler] = field(default_factory=dict)

    def __post_init__(self) -> None:
        server = self

        class Answering(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.requests.append(Asked(self.command, self.path, headers))
                answer = server._answers.get(self.path)
                if answer is None:
                    self.send_error(404)
                else:
                    answer(self)

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self._server.daemon_threads = True
        # A handler that hangs on purpose must not hold up the end of a test.
        self._server.block_on_close = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self._is_closed = False

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self._server.server_address[1]}{path}"

    def serve(
        self,
        path: str,
        body: bytes,
        *,
        content_type: str = "application/rss+xml",
        status: int = 200,
        headers: dict[str, str] | None = None,
        etag: bool = True,
    ) -> None:
        """Answer a path with a body; 200s carry an ETag and honour If-None-Match."""
        tag = f'"{hashlib.md5(body).hexdigest()}"'

        def answer(handler: BaseHTTPRequestHandler) -> None:
            if status == 200 and etag and handler.headers.get("If-None-Match") == tag:
                handler.send_response(304)
                handler.send_header("ETag", tag)
                handler.end_headers()
                return
            handler.send_response(status)
            handler.send_header("Content-Type", content_type)
            handler.send_header("Content-Length", str(len(body)))
            if status == 200 and etag:
                handler.send_header("ETag", tag)
            for name, value in (headers or {}).items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(body)

        self._answers[path] = answer

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        """Send callers of a path elsewhere."""
        self.serve(path, b"", status=status, headers={"Location": to})

    def answer(self, path: str, handler: Handler) -> None:
        """Answer a path by hand."""
        self._answers[path] = handler

    def close(self) -> None:
        """Stop; every later request is refused."""
        if not self._is_closed:
            self._is_closed = True
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
