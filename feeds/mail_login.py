"""The password of the mail server, where passwords are kept. Sends nothing."""

from __future__ import annotations

from feeds.credentials import NONE, Secrets, Vault
from feeds.sign_in import Login

MAIL = "mail"
"""The name of the secret."""


def password(vault: Vault) -> str:
    """The one that is kept; "" for none."""
    login = vault.get(MAIL).login
    return login.password if login is not None else ""


def keep(vault: Vault, before: str, user: str, given: str | None) -> None:
    """Keep a user's password; another user's is forgotten.

    Args:
        vault: where.
        before: the user so far.
        user: "" for no login.
        given: None for the one that is kept.

    Raises:
        OSError: it cannot be kept.
    """
    if given is None and user == before:
        return
    vault.put(MAIL, Secrets(Login(user, given)) if user and given else NONE)
