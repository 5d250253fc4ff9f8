"""Says what in a piece of HTML a reader must never be given, by a parser that is not the cleaner's own."""

from __future__ import annotations

import re
from html.parser import HTMLParser

TAGS = set(
    """p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre br hr figure figcaption img table caption thead
    tbody tr th td aside span a abbr b strong i em u s del ins sub sup code kbd samp mark q cite small""".split()  # noqa: SIM905
)
ATTRIBUTES = {"href", "title", "src", "alt", "colspan", "rowspan", "start", "id"}


class _Looker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str | None] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.found.append(f"{tag} {name}")
            is_ours = name == "href" and re.fullmatch(r"#part-\d{1,4}", value or "")
            if name == "href" and not is_ours and not re.match(r"(?:https?://|mailto:)", value or ""):
                self.found.append(f"{tag} {name}={value}")
            if name == "id" and not (tag == "span" and re.fullmatch(r"part-\d{1,4}", value or "")):
                self.found.append(f"{tag} {name}={value}")
            if name == "id":
                if value in self.ids:
                    self.found.append(f"{name}={value} twice")
                self.ids.add(value)
            if name == "src" and not re.fullmatch(r"picture:[0-9a-f]{32}", value or ""):
                self.found.append(f"{tag} {name}={value}")

    def handle_comment(self, data: str) -> None:
        self.found.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.found.append("declaration")


def dangers(html: str) -> list[str]:
    """What should not be there; empty if all is well."""
    looker = _Looker()
    looker.feed(html)
    looker.close()
    return looker.found
