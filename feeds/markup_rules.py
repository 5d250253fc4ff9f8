"""Tables of what markup means to the cleaner: which tags stay, which go, and what gives clutter away. Data only."""

from __future__ import annotations

import re

UNREAD = frozenset(("script", "style", "template", "noframes", "noembed", "plaintext"))
"""Not even parsed into the tree: nothing in them is for reading."""

DROPPED = frozenset(
    (
        *UNREAD,
        *("applet", "link", "meta", "head", "title", "base", "svg", "canvas", "param", "track", "source"),
        *("input", "select", "textarea", "option", "optgroup", "datalist", "progress", "meter", "keygen"),
        *("map", "area", "frameset", "frame", "dialog", "nav", "colgroup", "col", "annotation", "annotation-xml"),
    )
)
"""Gone with all they hold."""

INLINE = {
    **{name: name for name in ("a", "abbr", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "code")},
    **{name: name for name in ("kbd", "samp", "mark", "q", "cite", "small")},
    "strike": "s",
    "tt": "code",
    "var": "i",
    "dfn": "i",
    "acronym": "abbr",
}
"""Tags within a line → what is written for them. Of tags named nowhere here, only the content is kept."""

HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
"""The article's own title is the one h1 of the page."""

FRAMES = frozenset(
    (
        *("address", "article", "aside", "body", "center", "dd", "details", "div", "dt", "fieldset", "footer", "form"),
        *("header", "hgroup", "html", "legend", "li", "main", "p", "section", "tbody", "td", "tfoot", "th", "thead"),
        *("tr", "caption", "listing", "xmp", "search"),
    )
)
"""What stands on lines of its own without meaning more to the view. So does any element with a hyphen in its name."""

EMBEDS = {
    "iframe": "Embedded page",
    "embed": "Embedded page",
    "object": "Embedded page",
    "amp-iframe": "Embedded page",
    "video": "Video",
    "amp-video": "Video",
    "amp-youtube": "Video",
    "audio": "Audio",
    "amp-audio": "Audio",
}
"""What is played or framed elsewhere becomes a link to it."""

EMBED_HOSTS = (
    ("youtube.com", "", "Video"),
    ("youtube-nocookie.com", "", "Video"),
    ("youtu.be", "", "Video"),
    ("vimeo.com", "", "Video"),
    ("dailymotion.com", "", "Video"),
    ("twitch.tv", "", "Video"),
    ("tiktok.com", "", "Video"),
    ("soundcloud.com", "", "Audio"),
    ("spotify.com", "", "Audio"),
    ("podcasts.apple.com", "", "Audio"),
    ("maps.google.com", "", "Map"),
    ("google.com", "/maps", "Map"),
    ("openstreetmap.org", "", "Map"),
    ("twitter.com", "", "Post"),
    ("x.com", "", "Post"),
    ("instagram.com", "", "Post"),
    ("facebook.com", "", "Post"),
    ("threads.net", "", "Post"),
    ("bsky.app", "", "Post"),
    ("reddit.com", "", "Post"),
    ("t.me", "", "Post"),
)
"""Host, beginning of the path, and what is shown there."""

POST_CLASS = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|tiktok-embed|text-post-media|"
    r"fb-(?:post|video)|reddit-(?:embed-bq|card))(?:\s|$)"
)
"""Classes by which networks mark a quotation that their script would turn into a post."""

PULL_QUOTE_CLASS = re.compile(r"(?:^|[\s_-])pull-?quotes?(?:$|[\s_-])", re.IGNORECASE)
"""A sentence of the article set large beside it."""

FORMULA_COPY_CLASS = re.compile(
    r"(?:^|\s)(?:katex-html|mwe-math-fallback-image-(?:inline|display)|MathJax_Preview)(?:\s|$)"
)
"""A formula's second form, for the eye, where the first is MathML."""

ALLOWED_TAGS = {
    *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "br", "hr"),
    *("figure", "figcaption", "img", "table", "caption", "tbody", "tr", "th", "td", "aside", "span"),
    *INLINE.values(),
}
ALLOWED_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "abbr": {"title"},
    "span": {"id"},
}
CLEAN_CONTENT = {
    *("script", "style", "noscript", "template", "object", "embed", "svg", "math", "iframe", "video", "audio")
}

CLUTTER = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|sharedaddy|shareaholic|social|addtoany|addthis|feedflare|jp-relatedposts|related|"
    r"related-?posts?|yarpp|rp4wp|heateor|read-?more-?links|newsletter|subscribe|signup|promo|advert|advertisement|"
    r"ad-slot|outbrain|taboola|comments?-link|post-?meta|breadcrumbs?|tag-?links|cookie|mc4wp|wp-post-navigation|"
    r"print-only|screen-reader-text|sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Class and id words of clutter. Only short blocks go by them: a word may also name the whole article's frame."""

CLUTTER_MAX_CHARS = 400

HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

SHARE_LINK = re.compile(
    r"https?://(?:[\w-]+\.)*(?:(?:facebook|fb)\.com/(?:sharer|share\.php|dialog/share)|(?:twitter|x)\.com/(?:share|intent)\b|"
    r"linkedin\.com/(?:shareArticle|sharing/)|pinterest\.[a-z.]+/pin/create|reddit\.com/submit\b|t\.me/share\b|"
    r"telegram\.me/share\b|wa\.me/\?text|api\.whatsapp\.com/send|vk\.com/share|connect\.ok\.ru/offer|"
    r"news\.ycombinator\.com/submitlink|tumblr\.com/(?:share|widgets/share)|getpocket\.com/(?:save|edit)|"
    r"flipboard\.com/bookmarklet|addtoany\.com/|addthis\.com/|feeds\.feedburner\.com/~ff?/)",
    re.IGNORECASE,
)
"""Links that post the article elsewhere: buttons, not text."""

BEACON = re.compile(
    r"(?:feeds\.feedburner\.com/~[rf]|feedsportal\.com|/(?:pixel|1x1|spacer|blank|clear|transparent|px|dot)\.(?:gif|png)(?:\?|$)|"
    r"pixel\.wp\.com|stats\.wordpress\.com|doubleclick\.net|scorecardresearch\.com|google-analytics\.com|quantserve\.com|"
    r"googletagmanager\.com|feeds\.wordpress\.com/1\.0/|(?:twitter|x)\.com/share\?|facebook\.com/(?:sharer|plugins/like)|"
    r"/track(?:ing|er)?/(?:open|pixel)|/beacon[/?.]|/count\.gif|/piwik\.php|/matomo\.php|analytics\.twitter\.com|"
    r"facebook\.com/tr[?/])",
    re.IGNORECASE,
)
"""Addresses of pictures and frames that are there to be counted and not to be seen."""

EMOJI_CLASS = re.compile(r"(?:^|\s)(?:emoji|wp-smiley|smiley|emoticon)(?:\s|$)")

LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-lazyload",
    "data-original",
    "data-orig-file",
    "data-full-src",
    "data-hi-res-src",
    "data-url",
)
LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
