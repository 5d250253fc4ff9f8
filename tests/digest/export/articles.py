"""An article of our own words with everything that articles hold, for the tests of exports."""

from __future__ import annotations

import io

from PIL import Image

from digest.export.article import ExportedArticle, PictureFile


def photograph(color: tuple[int, int, int] = (90, 120, 140)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (320, 180), color).save(made, "PNG")
    return made.getvalue()


HTML = """<p>Two ministries were asked for a <b>list of <i>measures</i></b> that could be
<a href="https://wire.example/plan?a=1&amp;b=2">lifted in stages</a>.<br>Nothing is promised.</p>
<figure><img src="picture:one" alt="The ministry"><figcaption>The building on Monday.</figcaption></figure>
<h2>What comes first</h2><ul><li>Metals</li><li><p>Shipping &amp; insurance</p>
<ol start="3"><li>Later</li></ol></li></ul>
<blockquote><p>Somebody has to write it.</p></blockquote><pre>if a &lt; b:
    stop()</pre><h3>Prices</h3>
<table><caption>A kilogram</caption><tr><th>Metal</th><th>Price</th></tr><tr><td>Neodymium</td><td>71</td></tr></table>
<p>A note<a href="#n1"><sup>1</sup></a>, <code>x_y</code> and <q>words</q>.</p><hr>
<dl><dt>Oxide</dt><dd>What is traded.</dd></dl><p><span id="n1"></span>From the ministry.</p>
<p><img src="picture:two" alt="A chart that is not here"></p>"""


def article(
    html: str = HTML, title: str = "Capital weighs easing", *, language: str | None = "en", **given: object
) -> ExportedArticle:
    facts: dict[str, object] = {
        "author": "Ana Marsh",
        "source": "Northern Wire",
        "url": "https://wire.example/1",
        "date": "24 Nov 2026, 07:14",
        "published_at": 1_795_500_000,
        "is_rtl": False,
        "pictures": {
            "one": PictureFile("https://wire.example/one.png", photograph(), "The ministry"),
            "two": PictureFile("https://wire.example/two.png", None, "A chart that is not here"),
        },
        "lead_key": None,
        **given,
    }
    return ExportedArticle(title=title, language=language, html=html, **facts)  # type: ignore[arg-type]
