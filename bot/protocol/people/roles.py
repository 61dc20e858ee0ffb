"""The words for the parts people play in a school. A longer title is read before the shorter one inside it."""

from __future__ import annotations

_LADY = r"(?:lad(?:y|ies)|wom[ae]n|m[ae]n|staff|supervisors?|assistants?|helpers?|people|monitors?|team|nann(?:y|ies))"
_SCHOOL = r"(?:teacher|master|mistress)"
_YEARS = (
    r"(?:phase|key ?stage|ks ?\d?|years?(?: ?(?:group|\d+))?|yrs?(?: ?\d+)?|y ?\d+|infants?|juniors?|early years"
    r"|eyfs|fs|foundation|lower school|upper school|sixth form|reception)"
)
# What staff do, and a desk or a chair does not.
DOES = (
    r"(?:said|says|told|tells|was|is|were|are|has|have|had|wo[n']+t|never|always|keeps?|just|promised|rang|phoned"
    r"|called"
    r"|shouted|shouts|took|made|put|gave|sent|ripped|hit|grabbed|pinned|refused|refuses|ignored|ignores|who|will|would"
    r"|wouldn'?t|didn'?t|doesn'?t|don'?t|knows|hates|asked|lost|must|should|needs|hung|met|dragged|sat|can|could|did)"
)
REACHED = (
    r"(?:(?:spoken?|spoke|speak|speaking|talk|talked|talking|been|write|wrote|written|complain|complained|go|going"
    r"|went|letter"
    r"|email|reported) (?:to|with|2)|with|w|told|tell|telling|rang|ring|called|call|phoned?|emailed?|asked?"
    r"|contact(?:ed)?|saw|seen|see|seeing|met|meet|by|from|via|number for)"
)
_HIS = (
    r"(?:the|his|her|our|any|one|new|my|by|a|your|that|this|with|from|their|class|extra|another|only|each|male|female)"
)
_OFFICE = r"(?:office|front desk|reception)"
_NOT_A_PLACE = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "in",
        "inside",
        "outside",
        "to",
        "at",
        "by",
        "near",
        "of",
        "past",
        "into",
        "from",
        "where",
        "where is",
        "if",
    )
)
_NOT_MISSING = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "i",
        "to",
        "we",
        "not",
        "will",
        "you",
        "they",
        "would",
        "might",
        "may",
        "dont",
        "cant",
        "near",
        "could",
        "and",
    )
)

ROLES: tuple[tuple[str, str], ...] = (
    ("clerk", r"clerk (?:to|of) (?:the )?(?:governors?|governing body)"),
    ("governor", r"vice[ -]chair(?:man|woman)?(?: of (?:the )?(?:governors?|governing (?:body|board)|board))?"),
    (
        "chair",
        r"(?:chair(?:man|woman|person)?|head) of (?:the )?(?:govs|governors?|governing (?:body|board)"
        r"|board(?: of governors)?)",
    ),
    ("governor", r"(?:board of )?governors?|governing (?:body|board)|school govs"),
    (
        "phase_leader",
        rf"{_YEARS} ?(?:group )?(?:leaders?|leads?|heads?|co-?ordinators?)|heads? of (?:the )?(?:house|{_YEARS})",
    ),
    ("phase_leader", rf"(?:lady|woman|man|person|teacher|one) (?:in charge of|over) (?:the )?{_YEARS}"),
    (
        "other",
        r"head of (?:maths|english|science|department|faculty|pe|music|art|kitchen|it|languages|history|geography"
        r"|drama)",
    ),
    ("head", rf"head of (?:the )?school|exec(?:utive)? head ?{_SCHOOL}?"),
    ("assistant_head", rf"(?:assistant|asst|associate) (?:head ?{_SCHOOL}?|principal)"),
    ("deputy", rf"(?:deputy|dep|vice)[ -]?(?:head ?{_SCHOOL}?|principal)|deputy(?! (?:mayor|dsl|safeguarding))|dht"),
    ("head", rf"head[ -]?{_SCHOOL}s?|head ?(?:techer|teecher|teahcer|teachr)|hts?|principal"),
    (
        "senco",
        r"sen[dk]?[ -]?co(?:s|-?ordinator)?|special needs (?:teacher|co-?ordinator|lady|person)|inclusion (?:manager"
        r"|lead(?:er)?)",
    ),
    ("senco", r"sen (?:lady|teacher|lead|team)"),
    ("ta", r"(?:teach(?:ing|ers?)|classroom|class|learning(?: support)?|support) ?assistants?|lsas?|hltas?|t\.a\."),
    ("ta", r"(?:1 ?[:-] ?1|one[ -]to[ -]one|1 to 1) (?:support|adult|worker|lady|ta)"),
    ("ta", rf"(?:(?<=\b){_HIS} )tas?\b(?! (?:for that|very))|tas?(?= {DOES}\b)"),
    ("key_worker", r"key[ -]?workers?|key[ -]?person"),
    ("lunchtime", rf"(?:dinner|lunch(?: ?time)?|mid-?day|meal ?time|canteen|playground) ?{_LADY}|mdsas?|msas?"),
    (
        "office",
        rf"(?:office|admin|reception) (?:{_LADY}|manager|girl)|receptionists?|(?:school )?secretary|bursar"
        rf"|business manager",
    ),
    (
        "office",
        rf"(?:lady|woman|man|girl|person|people|cow|witch|bitch|someone) (?:on|at|in"
        rf"|of) (?:the )?{_OFFICE}(?! (?:class|children))",
    ),
    (
        "office",
        r"(?<!in )(?<!in the )(?<!in the school )(?:school |front |main )?office(?= (?:said|told|never|wont|won't"
        r"|keeps?|rang|phoned|have|has|are)\b)",
    ),
    ("office", r"(?<!in )reception(?= (?:said|told|phoned|rang|called|wont|won't)\b)"),
    (
        "office",
        rf"\b(?:{REACHED}|coming to|i went to|through) (?:the |your |school |main |front )+{_OFFICE}(?! (?:class"
        rf"|teacher|child|kids))",
    ),
    ("office", rf"{_NOT_A_PLACE}(?:the|your) (?:school |main |front )?office(?! (?:is in|door|window|floor|desk))"),
    (
        "office",
        rf"\b(?:rang|phoned|told|asked|called|ring|phone|email|emailed) {_OFFICE}(?! (?:class|teacher|child|kids))",
    ),
    (
        "other",
        r"care ?takers?|site (?:manager|staff)|(?:school|nursery) nurses?|(?:swimming|football|sports?|pe|rugby|gym"
        r"|gymnastics|dance|tennis) (?:coach|instructor)",
    ),
    (
        "other",
        r"coach(?= (?:said|says|told|shouted|who|sends|sent))|(?:my|his|her) coach(?! (?:trip|company|journey))"
        r"|escorts?|(?:(?:bus|taxi|minibus|coach|van) )?drivers?|librarian|instructor",
    ),
    (
        "other",
        r"(?:music|drama|sports?|swimming|pe) (?:man|lady|woman|guy|instructor)|(?:learning )?mentor"
        r"|safeguarding lead|dsl|club (?:leader|lead|staff)",
    ),
    (
        "other",
        r"pastoral (?:lead|manager|team|support|lady|worker)|family (?:liaison|support) (?:worker|officer)"
        r"|attendance (?:officer|lady|team)",
    ),
    (
        "other",
        r"exams? officer|careers (?:advis[eo]r|lady)|(?:the|school) cook|chef|kitchen (?:staff|lady|ladies)"
        r"|lollipop (?:lady|man)",
    ),
    ("other", r"nursery (?:worker|manager)|room leader|playworker|cleaner|members? of (?:the )?staff|staff member"),
    (
        "teacher",
        r"(?:(?:class|form|supply|student|trainee|pe|music|maths|english|science|cover) )?(?:teachers?"
        r"|tutors?)(?! (?:training|pet))",
    ),
    ("teacher", r"teecher|techer|teachr|teahcer|tecaher|teachers|cts?|nqts?|ects?"),
    ("teacher", r"(?<!dear )(?<!yes )(?<!no )(?<!hello )(?<!you )(?<!much )(?<!, )(?<!hi )sir(?! ?(?:or|/))"),
    ("teacher", rf"{_NOT_MISSING}miss(?= (?:{DOES}|[a-z]+ed|in|and|at)\b|[,.!?;]|$)"),
)

# The head is also a part of the body, and of a queue.
HEAD = r"head(?:'?s)?"
_ADJECTIVE = (
    r"(?:new|old|acting|interim|school|actual|current|previous|useless|bloody|stupid|lovely|so called|last|permanent)"
)
HEAD_BEFORE = (
    rf"(?:\b(?:{REACHED}|want|wants|or|and|for|is|about|against|not) (?:a |the |our |your |school )?(?:{_ADJECTIVE} )?"
    rf"|\b(?:the|our|your|a) (?:{_ADJECTIVE} )?|\b(?:school|schools|acting|interim|new|useless) |(?:^|[.,;!?:(/]"
    rf"|\bbut|\bthen) ?)$"
)
BODY_BEFORE = (
    r"\b(?:(?:on|over|off|in|round|inside|through|into|across) (?:the|your|our|a)|(?:at|to|against) your"
    r"|(?:back|top|side|crown|bang|bump|blow|knock|kick|cut) (?:of|to|on) (?:the|a)|(?:bang|bump|cut|hurt|hit|bash"
    r"|bite|shake|lift)(?:ed|ped|s)? (?:a|your)) $"
    r"|\b(?:kick|blow|punch|knock|bang|bump|injur|wound|bash|ball|whack|elbow|smack|trauma|stone|rock|boot"
    r"|clonk)\w*(?: \w+){0,2} to (?:the|a) $"
)
HEAD_AFTER = (
    r"(?! ?(?:lice|injur|ache|lock|butt|boy|girl|first|start|count|phones|bump|wound|band|scarf|torch|hurts|space"
    r"|room\b|line|long|way)"
    r"| (?:is (?:bleeding|sore|cut)|of (?!the school|school)|on (?:the|a) (?:table|floor|wall|ground|desk|door"
    r"|corner|step|plate|bench|kerb|post|pole|pillow)|over heels|off\b|in the sand|down|up\b))"
)
HEAD_ALONE_AFTER = (
    rf"(?='?s? (?:{DOES}|already)\b|[,.!?;)]|$| (?:or|and|last|first|now|please|before|after|about|in private|then"
    rf"|this|next|on|at|asap|instead|today|tomorrow)\b)"
)
