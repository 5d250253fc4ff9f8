"""The command that sets by which server letters are sent, shows what is set, and tries it."""

from __future__ import annotations

import argparse
import getpass
import sys

from feeds import mail, mail_login
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.headless import output
from feeds.headless.session import DONE, IN_PART, NO_LIBRARY, WRONG_USE, CommandError, Session, feed_failure
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.mailing import PORTS
from storage import mail_settings
from storage.mail_settings import StoredMail

_ASKED = ("host", "port", "security", "user", "sender", "to")


def set_mail(session: Session, arguments: argparse.Namespace) -> int:
    """Set what is given, keep the rest, and print what is set; with --test send a letter.

    Raises:
        CommandError: the password cannot be kept, or the letter not be sent.
    """
    vault = Vault(session.profile.root)
    before = session.read(mail_settings.mail)
    given = {name: getattr(arguments, name) for name in _ASKED if getattr(arguments, name) is not None}
    wanted = StoredMail(**{**{name: getattr(before, name) for name in _ASKED}, **given})
    if given:
        session.write(lambda connection: mail_settings.put_mail(connection, wanted))
    if arguments.password or (given and wanted.user != before.user):
        _keep_password(vault, before, wanted, asks=arguments.password)
    if arguments.test:
        _try(wanted, vault)
    document = {
        "host": wanted.host,
        "port": wanted.port if wanted.port is not None else PORTS[wanted.security],
        "security": wanted.security,
        "user": wanted.user,
        "password": bool(mail_login.password(vault)),
        "from": wanted.sender,
        "to": wanted.to,
    }
    if arguments.json:
        output.print_json(document)
    else:
        output.print_table(tuple(document), [tuple(document.values())])
    return DONE


def _keep_password(vault: Vault, before: StoredMail, wanted: StoredMail, *, asks: bool) -> None:
    """Keep the password that is typed or stands on the standard input; another user's is forgotten."""
    typed = None
    if asks:
        if not wanted.user:
            raise CommandError(WRONG_USE, "A password needs a name: give --user too.")
        typed = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    try:
        mail_login.keep(vault, before.user, wanted.user, typed)
    except OSError as error:
        raise CommandError(NO_LIBRARY, f"The password cannot be kept: {error.strerror or error}.") from error


def _try(server: StoredMail, vault: Vault) -> None:
    try:
        mail.send_test(server, mail_login.password(vault), "Editions of the digest will arrive here.")
    except FeedError as error:
        status = WRONG_USE if error.kind is FailureKind.MAIL_UNSET else IN_PART
        raise CommandError(status, feed_failure(error.kind, error.detail)) from error
