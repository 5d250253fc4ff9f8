"""Which proxy an address is asked through: the system's, the person's, or none. Pure but for the system's settings.

The system's are those of its environment variables, and on Windows and macOS those of its network settings. Scripts
that choose a proxy (PAC) are not run: they are programs of strangers.
"""

from __future__ import annotations

import ipaddress
import urllib.request
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

SCHEMES = ("http", "https", "socks5", "socks5h")
"""Of proxies. With both forms of SOCKS the proxy looks up names, so that they do not leave this machine otherwise."""


class ProxyMode(StrEnum):
    """Whose choice of a proxy counts."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class ProxySettings:
    """The person's choice.

    Attributes:
        url: of the manual proxy, a login in it included; its scheme is one of SCHEMES.
        exceptions: hosts asked without the proxy: names (and all below them), addresses, networks ("10.0.0.0/8").
    """

    mode: ProxyMode = ProxyMode.SYSTEM
    url: str = ""
    exceptions: tuple[str, ...] = ()

    def proxy_for(self, url: str) -> str | None:
        """The proxy's address for a web address; None to ask directly. This machine is never asked through one."""
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        if self.mode is ProxyMode.NONE or _is_this_machine(host):
            return None
        if self.mode is ProxyMode.MANUAL:
            return None if not self.url or any(_covers(each, host) for each in self.exceptions) else self.url
        found = urllib.request.getproxies()
        proxy = found.get(parts.scheme) or found.get("all")
        if not proxy or urllib.request.proxy_bypass(host):
            return None
        scheme, colon, _ = proxy.partition("://")
        # Those who say "socks" mean the fifth version.
        return f"http://{proxy}" if not colon else proxy.replace("socks://", "socks5://", 1) if scheme else proxy


SYSTEM_PROXIES = ProxySettings()


def proxy_problem(url: str) -> str | None:
    """Why an address is no proxy's, for the log; None if it may be one."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in SCHEMES or not parts.hostname or parts.port == 0:
            return f"no proxy of a kind that is known: {parts.scheme or 'nothing'}"
    except ValueError as error:
        return str(error)
    return None


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _covers(exception: str, host: str) -> bool:
    name = exception.strip().lower().removeprefix("*").lstrip(".")
    if not name:
        return False
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(name, strict=False)
    except ValueError:
        return host == name or host.endswith(f".{name}")
