"""What an error of the network or a status means, decided by types and numbers, never by words."""

from __future__ import annotations

import re
import socket
import ssl
from urllib.parse import urlsplit

import httpx2

from feeds.protocol.failure_kind import FailureKind

_BY_STATUS = {
    # Redirects that lead nowhere.
    **dict.fromkeys((301, 302, 303, 307, 308), FailureKind.BAD_REDIRECT),
    401: FailureKind.DENIED,
    403: FailureKind.DENIED,
    404: FailureKind.NOT_FOUND,
    407: FailureKind.DENIED,
    410: FailureKind.GONE,
    429: FailureKind.RATE_LIMITED,
    451: FailureKind.DENIED,
    511: FailureKind.LOGIN_PAGE,  # RFC 6585: a network asks for a login
}

_CERTIFICATE = {
    # X509_V_ERR_* of OpenSSL, x509_vfy.h.
    9: "the certificate is not valid yet",
    10: "the certificate has expired",
    18: "the certificate is self-signed",
    19: "the certificate's chain ends in one that is self-signed",
    20: "the certificate's issuer is unknown",
    21: "the certificate's chain is incomplete",
    23: "the certificate was revoked",
    62: "the certificate is another host's",
    64: "the certificate is another address's",
}

_CERTIFICATE_KINDS = {
    **dict.fromkeys((9, 10), FailureKind.TLS_EXPIRED),
    **dict.fromkeys((18, 19), FailureKind.TLS_SELF_SIGNED),
    **dict.fromkeys((20, 21), FailureKind.TLS_UNKNOWN_ISSUER),
    **dict.fromkeys((62, 64), FailureKind.TLS_OTHER_HOST),
    # CERT_E_EXPIRED, CERT_E_CHAINING, CERT_E_UNTRUSTEDROOT and CERT_E_CN_NO_MATCH of Windows, winerror.h.
    0x800B0101: FailureKind.TLS_EXPIRED,
    0x800B010A: FailureKind.TLS_UNKNOWN_ISSUER,
    0x800B0109: FailureKind.TLS_UNKNOWN_ISSUER,
    0x800B010F: FailureKind.TLS_OTHER_HOST,
    # errSecCertificateExpired, errSecHostNameMismatch and errSecNotTrusted of macOS, SecBase.h.
    -67818: FailureKind.TLS_EXPIRED,
    -67602: FailureKind.TLS_OTHER_HOST,
    -67843: FailureKind.TLS_UNKNOWN_ISSUER,
}

_BY_TYPE: tuple[tuple[tuple[type[BaseException], ...], FailureKind], ...] = (
    ((ssl.SSLError,), FailureKind.TLS),
    ((httpx2.ProxyError,), FailureKind.PROXY),
    ((socket.gaierror,), FailureKind.DNS),
    ((httpx2.TimeoutException, TimeoutError), FailureKind.TIMEOUT),
    ((httpx2.UnsupportedProtocol, httpx2.InvalidURL), FailureKind.BAD_ADDRESS),
)


def classified(error: BaseException) -> tuple[FailureKind, str]:
    """The kind, and the technical cause without passwords."""
    chain = _chain(error)
    details = dict.fromkeys(detail for detail in map(_detail, chain) if detail)
    detail = without_logins("; ".join(details) or type(error).__name__)
    for each in chain:
        if isinstance(each, ssl.SSLCertVerificationError) and each.verify_code in _CERTIFICATE_KINDS:
            return _CERTIFICATE_KINDS[each.verify_code], detail
    for types, kind in _BY_TYPE:
        if any(isinstance(each, types) for each in chain):
            return kind, detail
    return FailureKind.CONNECTION, detail


def kind_of_status(status: int) -> FailureKind:
    """What a status that brings no document means."""
    usual = FailureKind.SERVER_ERROR if status >= 500 or status == 304 else FailureKind.CLIENT_ERROR
    return _BY_STATUS.get(status, usual)


def _chain(error: BaseException) -> list[BaseException]:
    """An error and what caused it, outermost first; of a group (one error for each address tried) all of them."""
    found: list[BaseException] = []
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop(0)
        if each is None or each in found:
            continue
        found.append(each)
        if isinstance(each, BaseExceptionGroup):
            pending += each.exceptions
        # The context counts though it may be suppressed: httpcore2 raises "from None" what names the cause.
        pending.append(each.__cause__ or each.__context__)
    return found


def _detail(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _CERTIFICATE:
        return f"{_CERTIFICATE[error.verify_code]} ({error.verify_message})"
    if isinstance(error, BaseExceptionGroup):
        return ""
    return f"{type(error).__name__}: {error}" if str(error) else ""


def without_logins(text: str) -> str:
    """Text without the names and passwords of the addresses in it."""
    return re.sub(r"(?<=://)[^/?#\s]*@", "…@", text)


def without_login(url: str) -> str:
    """An address as it may be shown, and as links within its document are resolved against."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
