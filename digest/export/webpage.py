"""An article as one HTML file that needs nothing else: its pictures are in it, and it may load nothing. Pure."""

from __future__ import annotations

from base64 import b64encode

from digest.export.article import ExportedArticle
from digest.export.strict import strict_address
from digest.export.tree import Node, xhtml, xml_text

STYLE = """\
body { margin: 0 auto; max-width: 38em; padding: 2em 1.2em 4em; line-height: 1.6; overflow-wrap: anywhere;
  font-family: 'Noto Serif', 'Source Serif 4', Charter, Georgia, serif; background: #fbfaf8; color: #1d1c1a; }
h1 { line-height: 1.2; } h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.6em 0 .5em; }
a { color: inherit; text-decoration-color: #9c2f24; }
.byline, figcaption, small, caption { color: #625e57; font-size: .85em; }
figure { margin: 1.5em 0; } img { display: block; max-width: 100%; height: auto; }
pre, code, kbd, samp { font-family: 'Noto Sans Mono', Menlo, Consolas, monospace; font-size: .85em;
  background: #f1efea; }
pre { padding: .9em; white-space: pre-wrap; border-radius: 6px; }
blockquote { margin: 1em 0; padding-left: 1.1em; border-left: 2px solid #e2dfd8; }
aside { margin: 1.5em 0; padding: .1em 1em; background: #f1efea; border-radius: 6px; }
aside blockquote { margin: .6em 0; font-size: 1.2em; font-style: italic; }
table { border-collapse: collapse; font-size: .85em; } th, td { border: 1px solid #e2dfd8; padding: .4em .6em; }
td, th { text-align: start; vertical-align: top; } dt { font-weight: bold; }
"""
DARK = """\
@media (prefers-color-scheme: dark) {
  body { background: #1b1b1d; color: #e8e6e3; } .byline, figcaption, small, caption { color: #a5a2a8; }
  pre, code, kbd, samp, aside { background: #232326; } blockquote, th, td { border-color: #333338; }
  a { text-decoration-color: #e08a76; }
}
"""
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def webpage(article: ExportedArticle) -> str:
    """The whole file; it is XHTML at the same time."""
    root = article.tree()
    show_pictures(article, root)
    language = f' lang="{xml_text(article.language)}"' if article.language else ""
    direction = ' dir="rtl"' if article.is_rtl else ""
    title = xml_text(article.title)
    return (
        f'<!DOCTYPE html>\n<html{language}{direction}>\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<title>{title}</title>\n'
        f"<style>\n{STYLE}{DARK}</style>\n</head>\n<body>\n{heading(article)}\n{xhtml(root)}\n"
        f"{source(article)}</body>\n</html>\n"
    )


def heading(article: ExportedArticle, name: str = "h1") -> str:
    """Title and byline as XHTML. `name`: of the title's element."""
    byline = f'\n<p class="byline">{xml_text(article.byline)}</p>' if article.byline else ""
    return f"<{name}>{xml_text(article.title)}</{name}>{byline}"


def source(article: ExportedArticle) -> str:
    """The article's address as XHTML; "" where it has none."""
    if not article.url or not article.url.startswith(("http://", "https://")):
        return ""
    address = strict_address(article.url)
    link = Node("a", {"href": address} if address is not None else {}, [article.url])
    return f'<p class="byline">{xhtml(link)}</p>\n'


def show_pictures(article: ExportedArticle | None, node: Node) -> None:
    """Put each picture's bytes in its place, or its words where it is not here.

    Args:
        article: whose pictures they are; None for nobody's.
        node: what shows them; is changed.
    """
    for at, child in enumerate(node.children):
        if not isinstance(child, Node):
            continue
        if child.name != "img":
            show_pictures(article, child)
            continue
        picture = article.picture(child) if article is not None else None
        kind = picture.media_type if picture is not None else None
        if picture is not None and kind is not None:
            child.attributes["src"] = f"data:{kind};base64,{b64encode(picture.data or b'').decode()}"
            child.attributes.setdefault("alt", "")
        else:
            node.children[at] = Node("small", {}, [child.attributes.get("alt", "")])
