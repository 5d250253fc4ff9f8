"""An edition as a letter: plain words and HTML, the picture of the lead story in it, nothing loaded from afar. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from digest.export.article import PICTURE
from digest.export.edition_texts import edition_page, edition_plain
from digest.export.front_page import ExportedEdition, front_page, places
from digest.export.tree import Node

_PICTURE_NAME = "lead@broadsheet.invalid"
_UNKNOWN_SENDER = "broadsheet@localhost"


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom a letter is from and to, as addresses without names; "" where that is not known yet."""

    sender: str = ""
    to: str = ""


def edition_mail(exported: ExportedEdition, envelope: Envelope) -> EmailMessage:
    """The letter; its articles are links to the web.

    Raises:
        ValueError: an address is none.
    """
    letter = EmailMessage(policy=SMTP)
    edition, words = exported.edition, exported.words
    letter["Subject"] = " ".join(_plain(exported.full_title).split())
    letter["From"] = _address(envelope.sender or _UNKNOWN_SENDER, _plain(words.program))
    if envelope.to:
        letter["To"] = _address(envelope.to)
    else:
        # Programs that know this open the file as a draft.
        letter["X-Unsent"] = "1"
    letter["Date"] = format_datetime(datetime.fromtimestamp(edition.made_at, UTC))
    letter["Message-ID"] = f"<edition-{edition.since}-{edition.until}-{edition.made_at}@broadsheet.invalid>"
    letter.set_content(_plain(edition_plain(exported)))
    front = front_page(exported, places(exported))
    shown = _place_picture(front)
    letter.add_alternative(_plain(edition_page(exported, front)), subtype="html")
    picture = exported.picture(edition.lead) if edition.lead is not None else None
    if shown and picture is not None and picture.media_type is not None:
        html = letter.get_body(("html",))
        kind = picture.media_type.removeprefix("image/")
        if isinstance(html, EmailMessage):
            html.add_related(
                picture.data or b"",
                maintype="image",
                subtype=kind,
                cid=f"<{_PICTURE_NAME}>",
                filename=f"lead.{picture.ending}",
                disposition="inline",
            )
    return letter


def _place_picture(front: Node) -> bool:
    for node in front.walk():
        if node.name == "img" and node.attributes.get("src", "").startswith(PICTURE):
            node.attributes["src"] = f"cid:{_PICTURE_NAME}"
            return True
    return False


def _address(text: str, name: str = "") -> Address:
    try:
        return Address(name, addr_spec=text)
    except (ValueError, IndexError) as error:
        raise ValueError(f"no e-mail address: {text}") from error


def _plain(text: str) -> str:
    """Text that can be sent: no halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode("utf-8")
