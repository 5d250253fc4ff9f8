"""A real HTTP server on loopback that answers what a test told it to, and remembers what it was asked.

    def test_something(feed_server):
        feed_server.serve("/feed", body)              # ETag, 304, Content-Length
        feed_server.redirect("/old", "/feed", 301)
        feed_server.packed("/bomb", zlib_bytes, "gzip")
        feed_server.drip("/slow", [b"<rss>", b"..."], pause_s=5)
        feed_server.hang("/never")
        feed_server.busy("/busy", retry_after="120")
        ...
        assert feed_server.asked("/feed")[0].headers["if-none-match"] == '"…"'

One server is one host (its port is its own): a test that needs two makes another `FeedServer()`, which is a context
manager. As an HTTP proxy it sees whole addresses as paths: `serve("http://news.example/feed", …)` answers those.
Nothing sleeps: what hangs or drips waits for the server's end, so closing it frees every thread at once.
"""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Asked:
    """A request as it came; `headers` have lower-case names."""

    method: str
    path: str
    headers: dict[str, str]
    caller: tuple[str, int] = ("", 0)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # A handler that hangs on purpose must not hold up the end of a test.
    block_on_close = False
    request_queue_size = 128
    tls: ssl.SSLContext | None = None

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        self.open: set[socket.socket] = set()
        self.guard = threading.Lock()
        super().__init__(("127.0.0.1", 0), handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.guard:
            self.open.add(request)
        super().process_request(request, client_address)

    def finish_request(self, request: Any, client_address: Any) -> None:
        if self.tls is None:
            super().finish_request(request, client_address)
            return
        # In the connection's own thread, so that a caller who refuses the certificate holds nobody up.
        try:
            wrapped = self.tls.wrap_socket(request, server_side=True)
        except OSError:
            return
        with self.guard:
            self.open.add(wrapped)
        try:
            super().finish_request(wrapped, client_address)
        finally:
            with self.guard:
                self.open.discard(wrapped)
            wrapped.close()

    def shutdown_request(self, request: Any) -> None:
        with self.guard:
            self.open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Callers who hang up are what some tests are about."""


@dataclass
class FeedServer:
    """Serves paths; everything else is 404.

    Attributes:
        requests: every request, in order of arrival.
        tls: answer https with this context instead of http.
    """

    requests: list[Asked] = field(default_factory=list)
    tls: ssl.SSLContext | None = None
    _answers: dict[str, Handler] = field(default_factory=dict)

    def __post_init__(self) -> None:
        server = self

        class Answering(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.requests.append(Asked(self.command, self.path, headers, self.client_address))
                answer = server._answers.get(self.path)
                if answer is None:
                    self.send_error(404)
                else:
                    answer(self)

            def log_message(self, *_: object) -> None:
                return

        self.closing = threading.Event()
        self._server = _Server(Answering)
        self._server.tls = self.tls
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self._is_closed = False

    def __enter__(self) -> FeedServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return int(self._server.server_address[1])

    def url(self, path: str, host: str = "127.0.0.1", user: str = "") -> str:
        """The address of a path. `user`: "name:password" to put into it."""
        scheme = "https" if self.tls else "http"
        return f"{scheme}://{f'{user}@' if user else ''}{host}:{self.port}{path}"

    def asked(self, path: str) -> list[Asked]:
        """The requests for one path, in order."""
        return [each for each in list(self.requests) if each.path == path]

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
                for name, value in (headers or {}).items():
                    handler.send_header(name, value)
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

    def protect(self, path: str, body: bytes, *, login: str) -> None:
        """Answer a path to those who sign in by Basic; `login` is "name:password"."""
        expected = f"Basic {b64encode(login.encode()).decode()}"

        def answer(handler: BaseHTTPRequestHandler) -> None:
            is_known = handler.headers.get("Authorization") == expected
            handler.send_response(200 if is_known else 401)
            if not is_known:
                handler.send_header("WWW-Authenticate", 'Basic realm="news"')
            handler.send_header("Content-Length", str(len(body) if is_known else 0))
            handler.end_headers()
            handler.wfile.write(body if is_known else b"")

        self._answers[path] = answer

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        """Send callers of a path elsewhere."""
        self.serve(path, b"", status=status, headers={"Location": to})

    def packed(self, path: str, body: bytes, coding: str, *, content_type: str = "application/rss+xml") -> None:
        """Answer with bytes under a Content-Encoding, whether or not they are packed so."""
        self.serve(path, body, content_type=content_type, headers={"Content-Encoding": coding}, etag=False)

    def busy(self, path: str, *, retry_after: str | None = None, status: int = 429) -> None:
        """Answer that the caller should come back later."""
        self.serve(path, b"", status=status, headers={} if retry_after is None else {"Retry-After": retry_after})

    def chunks(self, path: str, chunks: Iterable[bytes], *, headers: dict[str, str] | None = None) -> None:
        """Answer with a body of unknown length, chunk by chunk; the iterable may wait for what it likes."""
        self._answers[path] = lambda handler: _write_chunks(handler, chunks, headers or {})

    def drip(self, path: str, chunks: Iterable[bytes], *, pause_s: float) -> None:
        """Answer with a pause before each chunk; the server's end ends the pauses."""

        def slowly() -> Iterator[bytes]:
            for chunk in chunks:
                if self.closing.wait(pause_s):
                    return
                yield chunk

        self._answers[path] = lambda handler: _write_chunks(handler, slowly(), {})

    def hang(self, path: str) -> None:
        """Take the request and never answer."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            self.closing.wait()
            handler.close_connection = True

        self._answers[path] = answer

    def cut_short(self, path: str, body: bytes, *, missing: int, headers: dict[str, str] | None = None) -> None:
        """Promise `missing` bytes more than the body has, and hang up."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.send_header("Content-Type", "application/rss+xml")
            handler.send_header("Content-Length", str(len(body) + missing))
            for name, value in (headers or {}).items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(body)
            handler.close_connection = True

        self._answers[path] = answer

    def raw(self, path: str, answer: bytes) -> None:
        """Answer with these very bytes, status line included, and hang up."""

        def write(handler: BaseHTTPRequestHandler) -> None:
            handler.wfile.write(answer)
            handler.close_connection = True

        self._answers[path] = write

    def answer(self, path: str, handler: Handler) -> None:
        """Answer a path by hand."""
        self._answers[path] = handler

    def close(self) -> None:
        """Stop; every later request is refused, on connections kept alive too."""
        if self._is_closed:
            return
        self._is_closed = True
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        with self._server.guard:
            for each in self._server.open:
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


def _write_chunks(handler: BaseHTTPRequestHandler, chunks: Iterable[bytes], headers: dict[str, str]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/rss+xml")
    handler.send_header("Transfer-Encoding", "chunked")
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()
    for chunk in chunks:
        handler.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
    handler.wfile.write(b"0\r\n\r\n")
