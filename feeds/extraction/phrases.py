"""Stock phrases of sites in the languages of large presses: what stands under, above and between articles and is none.

A phrase counts only where it makes up most of a block: an article may speak of newsletters, messengers, photographers
and editorial boards. Data and the one question asked of it.
"""

from __future__ import annotations

import re

MAX_CHARS = 400
"""A longer block is text of its own, whatever it begins with."""

_PHRASES = (
    # English
    r"(?:share|tweet|email|print|save|comments?|advertisement|sponsored|subscribe|sign up|log ?in|"
    r"read more|see also|related(?: articles?| stor(?:y|ies)| posts?| content| topics?)?|recommended|"
    r"trending|most (?:read|popular|viewed)|more (?:stories|news|from)|you may also like|don'?t miss|"
    r"up next|follow us|listen to this article|back to top|skip to|continue reading|story continues|"
    r"scroll to continue|tags?:|topics?:|filed under)\b.{0,40}$",
    r"(?:this|our) (?:site|website) uses cookies",
    r"we use cookies",
    r"by (?:clicking|signing|subscribing|submitting)",
    r"(?:join|follow|subscribe to|find) (?:us|our).{0,30}(?:whatsapp|telegram|viber|facebook|twitter|"
    r"instagram|youtube|channel|newsletter)",
    r"(?:get|sign up|receive|subscribe).{0,60}(?:newsletter|inbox|briefing|alerts?)",
    r"all rights reserved",
    r"copyright ©",
    r"©",
    r"\(c\) \d{4}",
    r"photo(?:s|graph)?(?: by| credit|:)",
    r"image(?: credit|:)",
    r"picture:",
    r"getty images",
    r"reporting by",
    r"editing by",
    r"our standards",
    r"read (?:more|also|next)\s*[:>|]",
    r"also read",
    r"watch:",
    r"(?:the )?editor(?:s|ial (?:board|office|staff)).{0,60}(?:not responsible|no responsibility|does not|"
    r"do not)",
    r"view (?:all )?comments",
    r"leave a (?:comment|reply)",
    r"\d+ comments?$",
    r"\d+ (?:views|shares|likes)$",
    r"(?:also|more|related)(?: on| from| stor(?:y|ies)| coverage| reading)?:",
    r"(?:sign|signed) up (?:to|for|here|now)\b",
    r"(?:if you (?:enjoyed|liked) this|support our|become a (?:member|paid|subscriber))",
    r"was this (?:article|newsletter|page)",
    r"this (?:article|post|page|site) (?:may )?(?:includes?|contains?) affiliate",
    r"we may (?:earn|receive) (?:a )?commission",
    r"(?:follow|find|connect with) (?:us|me|him|her|them|.{2,30}) on (?:social|twitter|x\b|facebook|instagram|tiktok)",
    r"(?:click|tap) here (?:to|for)\b|(?:check out|see) (?:also|our|all our)\b|start your day with",
    r"this (?:copy is|cookie is|content is) |the cookie is (?:set|used)",
    r"(?:the )?associated press (?:writers?|reporters?)|.{3,80} (?:contributed to this (?:report|story|article)|"
    r"reported from .{3,40})\.?$",
    r"figure \d+[.:]|fig\. \d+",
    # German
    r"(?:deine|ihre) (?:privatsphäre|datenschutz)|(?:mehr|alles) zum thema|mit (?:meiner|ihrer|der) anmeldung",
    r"(?:übersetzung|redaktion|schlussredaktion|bildredaktion|sendung|mitarbeit|text und foto):?\s",
    r"(?:dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|ursprünglich)|melden sie sich)",
    r"(?:teilen|drucken|kommentare?|anzeige|werbung|mehr zum thema|lesen sie (?:auch|mehr)|das könnte sie|"
    r"auch interessant|zum thema|themen:?|schlagwörter|newsletter|jetzt (?:lesen|abonnieren|anmelden)|"
    r"weiterlesen|zur startseite|empfohlener (?:redaktioneller )?inhalt|quelle:|foto:|bild:)\b.{0,40}$",
    r"(?:abonnieren|folgen) sie",
    r"an dieser stelle finden sie",
    r"mit ihrer zustimmung",
    r"ich bin damit einverstanden",
    r"alle rechte vorbehalten",
    # French
    r"(?:partager|imprimer|commentaires?|publicité|à lire aussi|lire aussi|sur le même (?:sujet|thème)|"
    r"newsletters?|s['’]abonner|la suite après (?:la|cette) publicité|lire plus tard|voir aussi|"
    r"crédit photo)\b.{0,60}$",
    r"(?:abonnez|inscrivez|suivez|rejoignez)[- ](?:vous|nous)",
    r"tous droits réservés",
    # Spanish, Portuguese, Italian
    r"(?:compartir|comentarios?|publicidad|lea también|lee también|te puede interesar|más información|"
    r"leer más|compartilh\w+|comentários|publicidade|leia (?:também|mais)|veja também|siga|condividi|"
    r"commenti|pubblicità|leggi anche|potrebbe interessarti)\b.{0,60}$",
    r"(?:suscríbete|síguenos|únete a|inscreva-se|participe do|iscriviti|seguici)",
    r"todos los derechos",
    r"todos os direitos",
    # Dutch and the Nordic languages
    r"(?:lees ook|deel|delen|reacties|advertentie|les også|læs også|läs (?:också|mer|även)|del|dela|"
    r"annonse?|lue myös|jaa)\b.{0,60}$",
    # Polish, Czech
    r"(?:czytaj (?:także|też|więcej)|zobacz (?:także|też)|udostępnij|reklama|komentarze|čtěte (?:také|"
    r"též)|sdílet|diskuse|inzerce)\b.{0,60}$",
    # Turkish, Indonesian, Vietnamese
    r"(?:paylaş|yorumlar|reklam|ilgili haberler|baca juga|bagikan|xem thêm|đọc thêm)\b.{0,60}$",
    # Russian, Ukrainian, Bulgarian, Serbian
    r"(?:читайте (?:также|також|ще|еще)|читать (?:далее|также)|поделиться|поділитися|комментарии|"
    r"коментарі|реклама|фото из открытых источников|фото з відкритих джерел|фото:|теги:|"
    r"подробнее)(?:\W.{0,60})?$",
    r"(?:подпис\w+|підпис\w+|присоедин\w+|приєдн\w+|следите).{0,80}(?:канал\w*|telegram|телеграм\w*|viber|"
    r"whatsapp|facebook|новост\w*|новин\w*)",
    r"(?:редакция|редакція).{0,60}(?:не нес[её]т|не несе|может не|може не)",
    r"все права",
    # Arabic, Persian, Hebrew
    r"(?:اقرأ (?:أيضا|أيضًا|المزيد)|شارك|تعليقات|إعلان|تابعونا|بیشتر بخوانید).{0,60}$",
    r"(?:קראו גם|שתפו|תגובות).{0,60}$",
    # Chinese, Japanese, Korean
    r"(?:责任编辑|編輯|编辑|来源|原标题|分享|相关(?:新闻|阅读)|延伸閱讀|関連記事|あわせて読みたい|シェア|広告|무단\s?전재|저작권자|관련기사|기자\s?=).{0,60}$",
)
_STOCK = re.compile(f"(?:{'|'.join(_PHRASES)})", re.IGNORECASE)


def is_stock(text: str) -> bool:
    """Whether a block is a stock phrase and nothing else."""
    return len(text) <= MAX_CHARS and _STOCK.match(text) is not None


_FIRM = re.compile(
    "(?:"
    + "|".join(
        (
            # Invitations to a channel, in words that no reporter uses of himself.
            r"(?:please )?(?:join|subscribe to|follow) (?:us|our)\b.{0,60}"
            r"(?:telegram|whatsapp|viber|signal|messenger|channel)",
            r"(?:подпис\w+|підпис\w+|присоедин\w+|приєдн\w+)\b.{0,60}(?:канал|telegram|телеграм|viber|вайбер|whatsapp)",
            r"(?:abonnieren|folgen) sie (?:uns|unser)\w*\b.{0,60}(?:telegram|whatsapp|kanal)",
            r"(?:suivez|rejoignez)[- ]nous\b.{0,60}(?:telegram|whatsapp|chaîne|canal)",
            r"(?:síguenos|únete a nuestro|siga-nos|entre no nosso|seguici)\b.{0,60}(?:telegram|whatsapp|canal)",
            # What a site says under everything.
            r"(?:the )?(?:editors?|editorial (?:board|office|staff|team)|site|publisher)\b.{0,40}"
            r"(?:takes? no|accepts? no|bears? no|(?:is|are) not|does not (?:bear|accept)) (?:responsib|liab)",
            r"(?:редакция|администрация|редакція|адміністрація)\b.{0,40}"
            r"(?:не нес[её]т|не несе|не відповідає|не отвечает)",
            r"die redaktion (?:übernimmt|haftet).{0,40}(?:keine|nicht)",
            r"la (?:rédaction|redacción|redazione)\b.{0,40}(?:décline|no se (?:hace|responsabiliza)|non si assume)",
            # How long a site thinks one reads.
            r"(?:reading time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|"
            r"tempo di lettura|leestijd|lästid|lesetid|læsetid|czas czytania|время чтения|час читання)\W+\d+.{0,15}$|"
            r"(?:by [^.]{3,50})?\W*\d{1,2}[ -]?min(?:ute)?s?\.? read$",
            # A picture's source with no picture said.
            r"(?:photo|image|picture|foto|фото|imagen|immagine)s?\b[\s:/|–-]*(?:is |are |taken )?"
            r"(?:from|by|of|aus|из|з|de|da)? ?(?:open|public|free|öffentlich\w*|открытых|відкритих|fuentes?|fonti)"
            r"(?: (?:internet )?(?:sources?|access|quellen|источников|джерел|abiertas|aperte|públicas))?\.?$",
            r"\d{1,7}$|\d+ (?:views?|comments?|shares?|просмотр\w*|перегляд\w*|комментари\w*|коментар\w*)$",
        )
    )
    + ")",
    re.IGNORECASE,
)


def is_firm(text: str) -> bool:
    """Whether a block is surely none of the article, whatever was made of it: an invitation, a disclaimer, a count."""
    return len(text) <= MAX_CHARS and _FIRM.match(text) is not None


_CREDIT = re.compile(
    r"(?:(?:photo|image|picture|credit|foto|bild|quelle|фото|crédit|imagen|immagine)s?\b[^.]{0,60}|[©(][^.]{0,60}|"
    r"[^.]{0,40}/\s?(?:afp|ap|dpa|reuters|getty)\b[^.]{0,40}|getty images|reuters|afp|ap|dpa)$",
    re.IGNORECASE,
)


def is_credit(text: str) -> bool:
    """Whether a caption only names who made the picture."""
    return _CREDIT.match(text) is not None
