"""HTTP: one address to one outcome, within limits. Failures are values. Also reads local files a person named.

Conditional requests, redirects followed by hand so that each hop can be judged, bounds on time and size, and politeness
towards hosts. What a body means is the worker's business.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import ssl
import stat
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import TracebackType
from typing import Literal
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

import httpx2

from feeds.decode import ACCEPT_ENCODING, TooLargeError, UndecodableError, decode
from feeds.protocol import FailureKind

USER_AGENT = "Broadsheet/0.1 (desktop feed reader)"
MAX_RETRY_AFTER_S = 7 * 86_400

_ACCEPT = {
    "feed": "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5",
    "page": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
}

_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}

_BY_STATUS = {
    401: FailureKind.DENIED,
    403: FailureKind.DENIED,
    404: FailureKind.NOT_FOUND,
    407: FailureKind.DENIED,
    410: FailureKind.GONE,
    429: FailureKind.RATE_LIMITED,
    511: FailureKind.LOGIN_PAGE,  # RFC 6585: a network asks for a login
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch: seconds, bytes, hops, connections."""

    total_s: float = 60.0
    connect_s: float = 10.0
    read_s: float = 20.0
    max_bytes: int = 10_000_000
    redirects: int = 10
    per_host: int = 2
    at_once: int = 32


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body. `headers` have lower-case names; `permanent_url` is where only permanent redirects lead, if any did."""

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: int
    permanent_url: str | None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed since the validators given."""

    url: str
    headers: Mapping[str, str]
    fetched_at: int
    permanent_url: str | None


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """No body. `detail` is technical and holds no passwords; `retry_after_s` is what the server asked for."""

    url: str
    kind: FailureKind
    detail: str
    http_status: int | None = None
    retry_after_s: int | None = None


FetchOutcome = Fetched | NotModified | FetchFailed


class _FailedError(Exception):
    """Carries a failure out of nested calls; never leaves this file."""

    def __init__(
        self, kind: FailureKind, detail: str, http_status: int | None = None, retry_after_s: int | None = None
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.http_status = http_status
        self.retry_after_s = retry_after_s


class Fetcher:
    """Fetches addresses. Use as an asynchronous context manager; one for a process's life.

    Thread: the event loop's.
    """

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._client: httpx2.AsyncClient | None = None
        self._at_once = asyncio.Semaphore(limits.at_once)
        self._hosts: defaultdict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(limits.per_host))
        self._resting: dict[str, float] = {}

    async def __aenter__(self) -> Fetcher:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Literal["feed", "page"] = "feed",
        allow_files: bool = False,
    ) -> FetchOutcome:
        """What is at an address now.

        Args:
            url: http or https; file only with `allow_files`.
            etag: the validator of what is known, verbatim.
            last_modified: the validator of what is known, verbatim.
            accept: what is looked for.
            allow_files: a person typed this address, so a local file may be read.
        """
        try:
            if url.lower().startswith("file:"):
                if not allow_files:
                    raise _FailedError(FailureKind.BAD_ADDRESS, "a local file is read only where a person named it")
                return await asyncio.to_thread(_read_file, url, self._limits.max_bytes)
            return await self._fetch_politely(url, etag, last_modified, accept)
        except _FailedError as failed:
            detail = _without_password(str(failed))
            return FetchFailed(url, failed.kind, detail, failed.http_status, failed.retry_after_s)

    async def _fetch_politely(
        self, url: str, etag: str | None, last_modified: str | None, accept: Literal["feed", "page"]
    ) -> FetchOutcome:
        host = urlsplit(url).netloc.rpartition("@")[2].lower()
        async with self._hosts[host], self._at_once:
            rest_s = self._resting.get(host, 0.0) - time.monotonic()
            if rest_s > 0:
                raise _FailedError(FailureKind.RATE_LIMITED, f"{host} asked all callers to wait", 429, int(rest_s) + 1)
            try:
                async with asyncio.timeout(self._limits.total_s):
                    return await self._follow(url, etag, last_modified, accept)
            except TimeoutError as error:
                raise _FailedError(FailureKind.TIMEOUT, f"no whole answer in {self._limits.total_s:.0f} s") from error
            except httpx2.InvalidURL as error:
                raise _FailedError(FailureKind.BAD_ADDRESS, str(error)) from error
            except (httpx2.RequestError, OSError) as error:
                raise _classified(error) from error
            except _FailedError as failed:
                if failed.kind is FailureKind.RATE_LIMITED:
                    # Measured on shared hosts: the second feed asked after a 429 draws another.
                    self._resting[host] = time.monotonic() + (failed.retry_after_s or 60)
                raise

    async def _follow(
        self, url: str, etag: str | None, last_modified: str | None, accept: Literal["feed", "page"]
    ) -> FetchOutcome:
        headers = {"accept": _ACCEPT[accept]}
        if etag:
            headers["if-none-match"] = etag
        if last_modified:
            headers["if-modified-since"] = last_modified
        at, permanent, seen = url, True, {url}
        for _ in range(self._limits.redirects + 1):
            async with self._open().stream("GET", at, headers=headers) as response:
                if response.status_code in _REDIRECTS and "location" in response.headers:
                    target = urljoin(at, response.headers["location"].strip())
                    await self._judge_redirect(url, at, target, seen)
                    if urlsplit(target).netloc != urlsplit(at).netloc:
                        # Another host's validators would be somebody else's.
                        headers = {"accept": _ACCEPT[accept]}
                    downgraded = at.startswith("https:") and target.startswith("http:")
                    permanent = permanent and response.status_code in _PERMANENT and not downgraded
                    seen.add(target)
                    at = target
                    continue
                moved_to = at if permanent and at != url else None
                return await self._answer(response, url, moved_to)
        raise _FailedError(FailureKind.REDIRECT_LOOP, f"more than {self._limits.redirects} redirects")

    async def _judge_redirect(self, asked: str, at: str, target: str, seen: set[str]) -> None:
        scheme = urlsplit(target).scheme.lower()
        if scheme not in ("http", "https"):
            raise _FailedError(FailureKind.BAD_REDIRECT, f"{at} leads to a {scheme or 'broken'} address")
        if target in seen:
            raise _FailedError(FailureKind.REDIRECT_LOOP, f"{target} leads back to itself")
        host, asked_host = urlsplit(target).hostname, urlsplit(asked).hostname
        if host != asked_host and await _is_private(host) and not await _is_private(asked_host):
            raise _FailedError(FailureKind.BAD_REDIRECT, f"{at} leads into a private network")

    async def _answer(self, response: httpx2.Response, url: str, moved_to: str | None) -> FetchOutcome:
        now = int(time.time())
        headers = {name.lower(): value for name, value in response.headers.items()}
        status = response.status_code
        if status == 304:
            return NotModified(url, headers, now, moved_to)
        if status != 200:
            kind = _BY_STATUS.get(status)
            if kind is None:
                kind = FailureKind.SERVER_ERROR if status >= 500 else FailureKind.CLIENT_ERROR
            raise _FailedError(kind, f"HTTP {status}", status, _retry_after_s(headers.get("retry-after"), now))
        raw, whole = await self._read(response)
        try:
            body = decode(raw, headers.get("content-encoding", ""), self._limits.max_bytes)
        except TooLargeError as error:
            raise _too_large(self._limits.max_bytes) from error
        except UndecodableError as error:
            raise _FailedError(FailureKind.BAD_ENCODING, str(error), status) from error
        if not whole:
            # What was cut short must be asked for again, whole.
            headers = {name: value for name, value in headers.items() if name not in ("etag", "last-modified")}
        return Fetched(url, str(response.url), status, headers, body, now, moved_to)

    async def _read(self, response: httpx2.Response) -> tuple[bytes, bool]:
        """The bytes as they came, and whether they came to their end."""
        raw = bytearray()
        try:
            async for chunk in response.aiter_raw():
                raw += chunk
                if len(raw) > self._limits.max_bytes:
                    raise _too_large(self._limits.max_bytes)
        except httpx2.RemoteProtocolError:
            if not raw:
                raise
            return bytes(raw), False
        return bytes(raw), True

    def _open(self) -> httpx2.AsyncClient:
        if self._client is None:
            limits = self._limits
            self._client = httpx2.AsyncClient(
                headers={"user-agent": USER_AGENT, "accept-encoding": ACCEPT_ENCODING},
                timeout=httpx2.Timeout(limits.read_s, connect=limits.connect_s, pool=None),
                limits=httpx2.Limits(max_connections=limits.at_once * 2, max_keepalive_connections=limits.at_once),
                # What is on this machine is never asked through a proxy.
                mounts={"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None},
            )
        return self._client


def _too_large(max_bytes: int) -> _FailedError:
    return _FailedError(FailureKind.TOO_LARGE, f"more than {max_bytes} bytes")


def _read_file(url: str, max_bytes: int) -> Fetched:
    path = Path(url2pathname(unquote(urlsplit(url).path)))
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _FailedError(FailureKind.NO_FILE, f"{path} is no regular file")
        with path.open("rb") as file:
            raw = file.read(max_bytes + 1)
        body = decode(raw, "", max_bytes)
    except OSError as error:
        raise _FailedError(FailureKind.NO_FILE, f"{path}: {error.strerror or error}") from error
    except TooLargeError as error:
        raise _too_large(max_bytes) from error
    except UndecodableError as error:
        raise _FailedError(FailureKind.BAD_ENCODING, str(error)) from error
    return Fetched(url, url, 200, {}, body, int(time.time()), None)


def _classified(error: Exception) -> _FailedError:
    """A failure of the network by the types in its chain of causes, never by its words."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain:
        chain.append(cause)
        cause = cause.__cause__ or cause.__context__
    detail = "; ".join(dict.fromkeys(f"{type(each).__name__}: {each}" for each in chain if str(each)))
    for types, kind in (
        ((ssl.SSLError,), FailureKind.TLS),
        ((socket.gaierror,), FailureKind.DNS),
        ((httpx2.TimeoutException, TimeoutError), FailureKind.TIMEOUT),
        ((httpx2.UnsupportedProtocol,), FailureKind.BAD_ADDRESS),
    ):
        if any(isinstance(each, types) for each in chain):
            return _FailedError(kind, detail or type(error).__name__)
    return _FailedError(FailureKind.CONNECTION, detail or type(error).__name__)


def _retry_after_s(value: str | None, now: int) -> int | None:
    """RFC 9110, 10.2.3: seconds or a date. None for none or an unreadable one; at most seven days."""
    if value is None:
        return None
    if value.strip().isdigit():
        seconds = int(value.strip()[:10])
    else:
        try:
            seconds = int(parsedate_to_datetime(value).timestamp()) - now
        except (ValueError, OverflowError):
            return None
    return max(0, min(seconds, MAX_RETRY_AFTER_S))


async def _is_private(host: str | None) -> bool:
    """Whether a host is, or resolves to, an address of this machine or of a private network."""
    if host is None:
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except OSError:
            # It cannot be reached then either; the request says why.
            return False
    return any(not ipaddress.ip_address(str(each[4][0]).partition("%")[0]).is_global for each in found)


def _without_password(text: str) -> str:
    return re.sub(r"(://)[^/@\s:]+:[^/@\s]*@", r"\1…@", text)
