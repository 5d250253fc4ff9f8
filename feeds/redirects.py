"""Where a redirect leads, and whether it may be followed. Resolves names, opens no connection."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin, urlsplit

from feeds.failures import without_login
from feeds.politeness import host_of
from feeds.protocol import FailureKind

STATUSES = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})


class RedirectRefusedError(Exception):
    """A redirect that is not followed; `kind` is REDIRECT_LOOP or BAD_REDIRECT."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from the address asked to where the answer is.

    Attributes:
        is_permanent: every hop so far said that the address is no more, and none gave up encryption.
    """

    asked: str
    at: str
    is_permanent: bool = True
    seen: frozenset[str] = field(default_factory=frozenset)

    @property
    def moved_to(self) -> str | None:
        """Where only permanent redirects led; None if there were none or others among them."""
        return self.at if self.is_permanent and self.at != self.asked else None

    async def followed(self, status: int, location: str, max_hops: int) -> Trail:
        """The trail one hop on.

        Raises:
            RedirectRefusedError: it leads in a circle, too far, to no web address, or from the open network into a
                private one (what a stranger's feed could otherwise make this machine ask of its neighbours).
        """
        target = _target(self.at, location)
        seen = self.seen | {self.at}
        if target in seen:
            raise RedirectRefusedError(FailureKind.REDIRECT_LOOP, f"{without_login(target)} leads back to itself")
        if len(seen) > max_hops:
            raise RedirectRefusedError(FailureKind.REDIRECT_LOOP, f"more than {max_hops} redirects")
        host, asked_host = urlsplit(target).hostname, urlsplit(self.asked).hostname
        if host != asked_host and await is_private(host) and not await is_private(asked_host):
            raise RedirectRefusedError(
                FailureKind.BAD_REDIRECT, f"{without_login(self.at)} leads into a private network"
            )
        is_downgraded = self.at.startswith("https:") and target.startswith("http:")
        is_permanent = self.is_permanent and status in _PERMANENT and not is_downgraded
        return replace(self, at=target, is_permanent=is_permanent, seen=seen)


def _target(at: str, location: str) -> str:
    """The address a Location header means. The login of the address asked goes along within its host only."""
    try:
        target = urljoin(at, location.strip())
        parts = urlsplit(target)
        _ = parts.port
    except ValueError as error:
        raise RedirectRefusedError(
            FailureKind.BAD_REDIRECT, f"{without_login(at)} leads to a broken address"
        ) from error
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise RedirectRefusedError(
            FailureKind.BAD_REDIRECT, f"{without_login(at)} leads to no web address but {parts.scheme or 'nothing'}:"
        )
    parts = parts._replace(scheme=parts.scheme.lower(), fragment="")
    before = urlsplit(at)
    login = before.netloc.rpartition("@")[0]
    is_same_host = host_of(at) == host_of(target) or (
        (before.hostname, before.scheme, before.port) == (parts.hostname, "http", None)
        and (parts.scheme, parts.port) == ("https", None)
    )
    if login and is_same_host and "@" not in parts.netloc:
        parts = parts._replace(netloc=f"{login}@{parts.netloc}")
    return parts.geturl()


async def is_private(host: str | None) -> bool:
    """Whether a host is, or resolves to, an address of this machine or of a private network.

    A name that does not resolve is none: the request itself says why it cannot be reached.
    """
    if not host:
        return True
    try:
        return _is_private_address(host)
    except ValueError:
        pass
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return any(_is_private_address(str(each[4][0])) for each in found)


def _is_private_address(text: str) -> bool:
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        # Addresses of version 4 hide in version 6 ones: mapped, 6to4, and NAT64's well-known prefix (RFC 6052).
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return _is_private_address(str(inner))
    return not address.is_global or address.is_multicast
