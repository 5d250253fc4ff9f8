"""A page's bytes as a tree: parsed once, for the engines, the facts and the blocks alike."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

_END_OF_PAGE = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)


def parse_page(markup: str) -> HtmlElement:
    """A page as lxml's tree, without comments.

    Args:
        markup: without control characters.

    Raises:
        ValueError: it holds no markup at all.
    """
    # Nothing ends a page but its end (HTML, 13.2.6.4.19): the parser would drop what a template prints behind the tag.
    text = _END_OF_PAGE.sub("", _DECLARATION.sub("", markup, count=1))
    # Comments stand within sentences, where frameworks leave marks; what follows one would hang on it.
    parser = HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=False)
    try:
        tree = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise ValueError(str(error)) from error
    if not isinstance(tree, HtmlElement):
        raise ValueError("no element")
    return tree
