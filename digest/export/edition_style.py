"""How an edition looks in web pages, books and letters: CSS beside that of articles. Pure."""

from __future__ import annotations

from digest.export.front_page import BAR_STEPS

_RULES = """\
.topic { border-top: 1px solid #e2dfd8; padding-top: .8em; } .topic small { font-weight: normal; }
h3 a, h2 a { text-decoration: none; } h3 { margin-bottom: .2em; } h3 + p { margin-top: .2em; }
.timeline { list-style: none; padding-left: .9em; border-left: 2px solid #e2dfd8; font-size: .85em; }
.timeline em, .developing { color: #9c2f24; font-weight: bold; font-style: normal; }
h3.part { margin-bottom: .3em; } .names { font-size: .9em; margin: .4em 0; }
.dot { font-size: 1.5em; line-height: .5; vertical-align: -.1em; }
.weeks { margin: .6em 0 .2em; line-height: 1; white-space: nowrap; overflow: hidden; }
.bar { display: inline-block; vertical-align: bottom; width: 1.5em; margin-right: .25em; background: #a9a296; }
.many .bar { width: .55em; margin-right: .12em; }
.full { border-top: 3px double #e2dfd8; margin-top: 3em; padding-top: 1.5em; }
"""
_BARS = " ".join(f".b{step} {{ height: {0.15 + step * 0.2:.2f}em; }}" for step in range(BAR_STEPS + 1))
EDITION_STYLE = f"{_RULES}{_BARS}\n"
EDITION_DARK = """\
@media (prefers-color-scheme: dark) {
  .topic, .timeline, .full { border-color: #333338; } .timeline em, .developing { color: #e08a76; }
  .bar { background: #77747c; }
}
"""
