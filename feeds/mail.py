"""Handing a letter to the server that sends it, by SMTP. Knows no database; blocks, so never on the event loop.

The password goes to a server only over TLS, or within this computer. Servers' certificates are judged as those of
feeds are.
"""

from __future__ import annotations

import ipaddress
import logging
import smtplib
from base64 import b64encode
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate
from enum import StrEnum

import httpx2

from feeds.errors import FeedError
from feeds.failures import classified
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.mailing import PORTS
from storage.mail_settings import StoredMail

log = logging.getLogger("broadsheet.mail")

TIMEOUT_S = 30
"""For each answer of the server."""


class Security(StrEnum):
    """How the way to the server is closed to others."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


_LOGGED_IN = 235


def send(letter: EmailMessage, server: StoredMail, password: str) -> None:
    """Hand a letter over; when this returns, the server has it.

    Args:
        letter: with its From and To.
        server: which; its user "" for no login.
        password: of that user.

    Raises:
        FeedError: MAIL_UNSET, MAIL_LOGIN, MAIL_REFUSED, or what went wrong on the way.
    """
    if not server.host or not letter["To"]:
        raise FeedError(FailureKind.MAIL_UNSET, server.host, "no server or no address")
    security = Security(server.security)
    if server.user and security is Security.NONE and not _is_here(server.host):
        raise FeedError(FailureKind.MAIL_LOGIN, server.host, "a password is not sent over an open line")
    port = server.port if server.port is not None else PORTS[security.value]
    tls = httpx2.create_ssl_context()
    try:
        if security is Security.TLS:
            connection: smtplib.SMTP = smtplib.SMTP_SSL(server.host, port, timeout=TIMEOUT_S, context=tls)
        else:
            connection = smtplib.SMTP(server.host, port, timeout=TIMEOUT_S)
        with connection:
            if security is Security.STARTTLS:
                connection.starttls(context=tls)
            if server.user:
                _log_in(connection, server.user, password)
            connection.send_message(letter)
    except smtplib.SMTPAuthenticationError as error:
        raise FeedError(FailureKind.MAIL_LOGIN, server.host, str(error.smtp_code)) from error
    except smtplib.SMTPException as error:
        raise FeedError(FailureKind.MAIL_REFUSED, server.host, _said(error)) from error
    except (OSError, UnicodeError) as error:
        kind, detail = classified(error)
        raise FeedError(kind, server.host, detail) from error
    log.info("a letter was handed to %s", server.host)


def send_test(server: StoredMail, password: str, text: str) -> None:
    """Send a letter that says a sentence. Arguments and errors as of `send`."""
    letter = EmailMessage(policy=SMTP)
    try:
        letter["Subject"] = "Broadsheet"
        letter["From"] = server.sender or server.to
        letter["To"] = server.to
    except (ValueError, IndexError) as error:
        raise FeedError(FailureKind.MAIL_UNSET, server.host, str(error)) from error
    letter["Date"] = formatdate()
    letter.set_content(f"{text}\n")
    send(letter, server, password)


def _log_in(connection: smtplib.SMTP, user: str, password: str) -> None:
    if f"{user}{password}".isascii():
        connection.login(user, password)
        return
    # smtplib writes logins in ASCII; RFC 4616 has them in UTF-8.
    connection.ehlo_or_helo_if_needed()
    told = b64encode(f"\0{user}\0{password}".encode()).decode()
    code, answer = connection.docmd("AUTH", f"PLAIN {told}")
    if code != _LOGGED_IN:
        raise smtplib.SMTPAuthenticationError(code, answer)


def _said(error: smtplib.SMTPException) -> str:
    """What the server said, without the letter's addresses."""
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        return f"{error.smtp_code} {text.decode('utf-8', 'replace') if isinstance(text, bytes) else text}"
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return " ".join(f"{code} {text.decode('utf-8', 'replace')}" for code, text in error.recipients.values())
    return str(error) or type(error).__name__


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
