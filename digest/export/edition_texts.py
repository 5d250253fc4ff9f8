"""An edition as one web page that needs nothing else, as Markdown, and as plain text. Pure."""

from __future__ import annotations

from digest.export.article import ExportedArticle
from digest.export.behind import apart, article_name
from digest.export.edition_style import EDITION_DARK, EDITION_STYLE
from digest.export.front_page import ExportedEdition, front_page, places
from digest.export.markdown import MarkdownWriter
from digest.export.plain import plain_blocks
from digest.export.tree import Node, xhtml, xml_text
from digest.export.webpage import DARK, POLICY, STYLE, heading, show_pictures, source

_TOP = "top"


def edition_webpage(exported: ExportedEdition, *, has_articles: bool = True) -> str:
    """The whole file; it is XHTML at the same time.

    Args:
        exported: what it holds.
        has_articles: whether the articles themselves stand below the front page.
    """
    words = exported.words
    leads = places(exported, _fragment if has_articles else None)
    front = front_page(exported, leads)
    lead = exported.edition.lead
    show_pictures(exported.illustrator(lead) if lead is not None else None, front)
    body = [_masthead(exported), xhtml(front)]
    if has_articles:
        for story in (story for _title, _section, stories in exported.parts() for story in stories):
            for about, article in exported.readable(story):
                body.append(_article(article, about.article_id, words.back))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    return _page(exported, "".join(body), policy)


def edition_page(exported: ExportedEdition, front: Node) -> str:
    """A page of the front page alone, for who shows pictures otherwise. `front`: may be changed by the caller."""
    return _page(exported, f"{_masthead(exported)}{xhtml(front)}")


def edition_markdown(exported: ExportedEdition) -> str:
    """The front page, with links to the web: pictures and articles of a Markdown file would be files beside it."""
    writer = MarkdownWriter()
    blocks = writer.blocks(front_page(exported, places(exported), has_pictures=False, is_plain=True))
    return "\n\n".join((f"# {writer.escaped(exported.title)}", f"*{writer.escaped(exported.facts)}*", *blocks)) + "\n"


def edition_plain(exported: ExportedEdition) -> str:
    """The front page in words alone, with the address of each story below it."""
    root = front_page(exported, places(exported), has_pictures=False, is_plain=True)
    lines: list[Node | str] = []
    for node in root.children:
        lines.append(node)
        link = next((each for each in node.walk() if each.name == "a"), None) if isinstance(node, Node) else None
        if link is not None and isinstance(node, Node) and node.name in ("h2", "h3"):
            lines.append(Node("p", {}, [link.attributes["href"]]))
    return "\n\n".join((exported.title, exported.facts, *plain_blocks(Node("article", {}, lines)))) + "\n"


def _article(article: ExportedArticle, article_id: int, back: str) -> str:
    root = apart(article, article_id, deeper=1)
    show_pictures(article, root)
    language = f' lang="{xml_text(article.language)}"' if article.language else ""
    direction = ' dir="rtl"' if article.is_rtl else ' dir="ltr"'
    return (
        f'<section class="full" id="{article_name(article_id)}"{language}{direction}>\n{heading(article, "h2")}\n'
        f'{xhtml(root)}\n{source(article)}<p class="byline"><a href="#{_TOP}">{xml_text(back)}</a></p>\n</section>\n'
    )


def _masthead(exported: ExportedEdition) -> str:
    return f'<h1 id="{_TOP}">{xml_text(exported.title)}</h1>\n<p class="byline">{xml_text(exported.facts)}</p>\n'


def _page(exported: ExportedEdition, body: str, policy: str = "") -> str:
    words = exported.words
    direction = ' dir="rtl"' if words.is_rtl else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{xml_text(words.language)}"{direction}>\n<head>\n<meta charset="utf-8"/>\n'
        f'{policy}<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{xml_text(exported.full_title)}</title>\n"
        f"<style>\n{STYLE}{EDITION_STYLE}{DARK}{EDITION_DARK}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _fragment(article_id: int) -> str:
    return f"#{article_name(article_id)}"
