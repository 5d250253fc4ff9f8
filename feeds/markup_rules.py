"""Tables of what markup means to the cleaner: which tags stay, which go, and what gives clutter away. Data only."""

from __future__ import annotations

import re

DROPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "object",
        "embed",
        "applet",
        "link",
        "meta",
        "head",
        "title",
        "svg",
        "canvas",
        "input",
        "select",
        "textarea",
        "option",
        "datalist",
        "map",
        "area",
        "frameset",
        "frame",
        "noframes",
        "dialog",
        "nav",
        "colgroup",
        "col",
    ]
)
"""Gone with all they hold."""

INLINE = {
    "a": "a",
    "abbr": "abbr",
    "b": "b",
    "strong": "strong",
    "i": "i",
    "em": "em",
    "u": "u",
    "s": "s",
    "strike": "s",
    "del": "del",
    "ins": "ins",
    "sub": "sub",
    "sup": "sup",
    "code": "code",
    "kbd": "kbd",
    "samp": "samp",
    "tt": "code",
    "var": "i",
    "mark": "mark",
    "q": "q",
    "cite": "cite",
    "dfn": "i",
    "small": "small",
    "big": None,
    "span": None,
    "font": None,
    "label": None,
    "time": None,
    "bdo": None,
    "bdi": None,
    "data": None,
    "nobr": None,
    "wbr": None,
    "acronym": "abbr",
    "ruby": None,
    "rb": None,
    "rt": None,
    "rp": None,
    "output": None,
    "math": None,
    "blink": None,
    "marquee": None,
    "button": None,
    "noscript": None,
    "picture": None,
    "amp-img": None,
}
"""Tags within a line → what is written for them; None: their content only."""

HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
"""The article's own title is the one h1 of the page."""

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "body",
        "html",
        "iframe",
        "video",
        "audio",
        "amp-iframe",
        "amp-youtube",
    ]
)

EMBEDS = {"iframe": "Embedded page", "amp-iframe": "Embedded page", "video": "Video", "audio": "Audio"}
"""What is played or framed elsewhere becomes a link to it."""

EMBED_HOSTS = {
    "youtube.com": "Video",
    "youtube-nocookie.com": "Video",
    "youtu.be": "Video",
    "vimeo.com": "Video",
    "dailymotion.com": "Video",
    "soundcloud.com": "Audio",
    "spotify.com": "Audio",
    "podcasts.apple.com": "Audio",
    "google.com": "Map",
    "openstreetmap.org": "Map",
}

ALLOWED_TAGS = {
    *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "br", "hr"),
    *("figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *(tag for tag in INLINE.values() if tag is not None),
}
ALLOWED_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "abbr": {"title"},
}
CLEAN_CONTENT = {
    "script",
    "style",
    "noscript",
    "template",
    "object",
    "embed",
    "svg",
    "math",
    "iframe",
    "video",
    "audio",
}

CLUTTER = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|sharedaddy|shareaholic|social|addtoany|addthis|feedflare|jp-relatedposts|related|"
    r"related-posts?|read-?more-?links|newsletter|subscribe|signup|promo|advert|advertisement|ad-slot|outbrain|taboola|"
    r"comments?-link|post-?meta|breadcrumbs?|tag-?links|cookie|mc4wp|wp-post-navigation|print-only|screen-reader-text|"
    r"sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Class and id words of clutter. Only short blocks go by them: a word may also name the whole article's frame."""

CLUTTER_MAX_CHARS = 400

HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

BEACON = re.compile(
    r"(?:feeds\.feedburner\.com/~[rf]|feedsportal\.com|/pixel\.(?:gif|png)|/(?:1x1|spacer|blank|transparent)\.(?:gif|png)|"
    r"pixel\.wp\.com|stats\.wordpress\.com|doubleclick\.net|scorecardresearch\.com|google-analytics\.com|quantserve\.com|"
    r"/track(?:ing|er)?/open|/beacon[/?.]|/count\.gif|/piwik\.php|/matomo\.php|analytics\.twitter\.com|facebook\.com/tr[?/])",
    re.IGNORECASE,
)
"""Addresses of pictures that are there to be counted and not to be seen."""

LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-file",
    "data-full-src",
    "data-hi-res-src",
    "data-url",
)
LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
