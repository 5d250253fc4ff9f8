"""Pages of our own wording for the tests of extraction."""

from __future__ import annotations

PARAGRAPHS = (
    "The county council unlocked the gates on Tuesday morning. About forty people waited in the rain to be the first "
    "across, among them two brothers who had helped to rivet the deck in 1961.",
    "Engineers replaced 212 of the bridge's timbers and painted all of its ironwork. The stone piers needed less work "
    "than was feared, said Agnes Holt, who led the project for the county.",
    "The bill came to 3.4 million pounds, of which the lottery paid a third. The editorial board of the county's "
    "history journal gave its fee for a booklet about the bridge to the works as well.",
    "Walkers shared the first photo of the opened gate in a WhatsApp group of the village, where it was seen four "
    "hundred times before noon.",
    "The second stage, lighting and a ramp on the northern bank, begins in autumn and should take five months.",
)
LEAD = "After two years of repairs the old railway bridge carries people again, three weeks ahead of the plan."
TITLE = "Bridge over the Lune opens to walkers"
DISCLAIMER = (
    "The editors take no responsibility for material taken from other sources and do not always share the opinion of "
    "its authors."
)
INVITATION = "Join our Telegram channel and be the first to know the news!"


def small_site(*, head: str = "", body: str = "") -> str:
    """A small site's page: much around the article, little that says what it is.

    Args:
        head: more markup for the head.
        body: more markup at the article's end.
    """
    first, second, third, fourth, fifth = PARAGRAPHS
    return f"""<html lang="en"><head><title>{TITLE} | Lune Valley Post</title>{head}</head><body>
<div class="top"><a href="/">Lune Valley Post</a>
<ul class="menu"><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li>
<li><a href="/c">Culture</a></li></ul></div>
<div class="page"><div class="cat"><a href="/news">Regional news</a></div>
<h1>{TITLE}</h1>
<h2 class="lead">{LEAD}</h2>
<div class="row"><span>Mar 4, 2025 - 12:36</span> <span>0</span> <span>4585</span></div>
<img src="/pictures/bridge.jpg" width="800" height="500" alt="The bridge">
<p>photo from public sources</p>
<div class="text"><p>{first}</p><p><b>What was repaired:</b></p><p>{second}</p><p><b>What it cost:</b></p>
<p>{third}</p><p>{fourth}</p><p>{fifth}</p>{body}
<p><i>{DISCLAIMER}</i></p>
<p><a href="https://t.me/lunevalley">{INVITATION}</a></p></div></div>
<div class="bottom"><h3>Read also</h3><ul><li><a href="/1">Rain closes two roads near Kirkby</a></li>
<li><a href="/2">School choir travels to Leipzig</a></li><li><a href="/3">Market returns to the old square</a></li>
</ul></div>
<div class="foot">© 2025 Lune Valley Post. All rights reserved.</div></body></html>"""
