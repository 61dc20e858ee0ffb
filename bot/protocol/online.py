"""Where something was posted, or may be. "Online" by itself names no place."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 4_000

_ON = r"| (?:and|or|for|to|about|so|now|too|as|that|if|unless|until|bad|with)\b"
_PLATFORMS: tuple[tuple[str, str], ...] = (
    ("facebook", r"face ?book\w*|facebok|facbook|faceboo|facebk|fbook|fb"),
    ("whatsapp", r"what'?s ?app\w*|wh?at+s ?app?|whatsap+|watsap+|whats ?up group|wa(?= (?:group|chat))"),
    ("instagram", r"instagram\w*|insta|instergram|ig(?= (?:story|post|reel|live|page|account))"),
    ("tiktok", r"tik ?tok\w*|tick ?tock|tiktock"),
    ("x", r"twitter|tweet(?:s|ed|ing)?|twit(?= about)"),
    ("snapchat", r"snap ?chat\w*|snap(?= (?:story|group|streak))|(?<=on )snap"),
    ("youtube", r"you ?tube\w*|yt(?= (?:video|channel))"),
    ("mumsnet", r"mums ?net"),
    ("nextdoor", r"nextdoor|(?<=on )next door(?= (?:app|group|page|site)|$|[.,!?])|next door (?:app|page|site)"),
    (
        "google",
        rf"google(?! (?:classroom|docs?|drive|meet|forms?|it|translate))(?=(?: \w+){{0,2}} review| (?:maps|page"
        rf"|stars?|rating)|$|[.,!?;)]{_ON})",
    ),
    (
        "press",
        r"local (?:news|press|papers?|rag|radio)\w*|news ?papers?|journalists?|reporters?|the press(?! (?:of|release"
        r"|button))",
    ),
    (
        "press",
        r"the papers|(?:to|in|tell|telling|ring|ringing|contact|call|calling) the paper|(?:evening|national"
        r"|sunday'?s?) papers?",
    ),
    (
        "press",
        r"the media|to the (?:telly|tv)|(?:to|in|on) the (?:news|radio)|evening news|daily mail|bbc|itv|sky news",
    ),
    ("other", r"reddit|discord|linked ?in|telegram|trust ?pilot|threads(?= (?:post|account|app))|net ?mums"),
)
_COMPILED = tuple((platform, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for platform, pattern in _PLATFORMS)
# A lone X is a kiss, a name kept back or a mark, unless somebody posts on it.
_X = re.compile(
    r"\b(?:on|onto|over|via) X\b(?!['-])|\bX \((?:formerly )?twitter\)|\bX (?=post|account|thread)", re.IGNORECASE
)

_PAPERS = re.compile(r"\b[Tt]he (?:Echo|Gazette|Mail|Sun|Mirror|Guardian|Times|Herald|Argus|Chronicle|Telegraph)\b")


def read_platforms(text: str) -> tuple[str, ...]:
    """Each platform named, once, in the order said."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].replace("’", "'")
    low = folded.lower()
    found = [(match.start(), platform) for platform, pattern in _COMPILED for match in pattern.finditer(low)]
    found += [(match.start(), "x") for match in _X.finditer(folded) if "X" in match.group()]
    found += [(match.start(), "press") for match in _PAPERS.finditer(folded)]
    return tuple(dict.fromkeys(platform for _, platform in sorted(found)))
