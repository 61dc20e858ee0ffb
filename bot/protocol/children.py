"""The child's first name, where a parent clearly gives one. A surname is never kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

LONGEST = 1_000

# Given names of schoolchildren: enough to know a lower-case name, or one that opens a sentence.
_GIVEN = frozenset(
    "aaliyah aaron abdul abdullah abigail ada adam adrian ahmed aisha alan alana albert albie alex alexander"
    " alexandra alexis alfie alfred alice aliyah amaya amber amelia amelie amina amir amy ana andrew aneesa angus"
    " anna annabelle anya archer archie aria ariana arlo arthur arya asha asher ashton austin ava ayaan ayesha"
    " bailey beatrice bella ben benjamin bertie beth bethany billy blake bobby bodhi bonnie brandon brooke caleb"
    " callum cameron carter casper cerys charles charlie charlotte chidi chloe christopher clara cody cole connor"
    " cora daisy daniel danny darcey darcy david delilah dexter dominic dylan eden edie edith edward eleanor elena"
    " elias elijah eliza elizabeth ella ellie elliot ellis elodie elsie emil emilia emily emma erin esme ethan"
    " etta eva evan eve evelyn evie ezra fatima felicity felix fern finlay finley finn flora florence francesca"
    " frank frankie fraser freddie frederick freya gabriel gabriella george georgia georgie gethin grace gracie"
    " gus hallie hamish hamza hana hannah harley harper harriet harris harrison harry harvey hassan hattie hazel"
    " heidi henry holly hudson hugo humaira husna ibrahim idris imani imogen imran indie ioan iona iris isaac"
    " isabel isabella isabelle isla isobel ismail issa ivy jack jackson jacob jaden jake jamal james jamie jan"
    " jasmine jason jasper jax jay jayden jess jesse jessica jodie joe joel john jonah jonathan joseph josh joshua"
    " josie jude julia juniper kai kacper kamil kara kate katie kayla keira kerry khadija kian kieran kiera kit"
    " kitty kofi kwame kyle lacey laila lara layla leah leila lena lennon leo leon lewis lexi liam libby lila"
    " lilly lily lina logan lola lottie louie louis louisa lowri luca lucas lucy luke luna lydia lyra mabel maddie"
    " maddison madison maggie maisie malachi malik marcus maria mariam marnie martha maryam mason mateusz matilda"
    " matthew max maya megan mia michael mila millie milo mina miriam mohamed mohammad mohammed molly muhammad"
    " musa myla mylo nadia naomi nancy nate nathan nathaniel nell nellie niamh nicholas nico nina noah noor nora"
    " norah oakley olive oliver olivia olly ollie oluwaseun omar orla oscar oskar otis otto owen paige parker"
    " patrick penelope penny phoebe piotr pippa polly poppy precious priya quinn rachel raf rafael ralph rania"
    " raphael ray reece reggie reuben rex rhys riley robert robin robyn roman ronnie rory rosa rosie rowan roxy"
    " ruby rudy rufus ryan saffron safiya sam samantha samir samuel santiago sara sarah scarlett sean sebastian"
    " seth shay sienna sofia sonny sophia sophie stanley stella summer susie sylvie tabitha taha tariq tia teddy"
    " thea theo theodore thomas tilly toby tom tommy tyler umar una victoria violet willa william willow xander"
    " yasmin yusuf zac zach zachary zahra zain zainab zak zara zayn zoe zofia zuri".split()
)
# Names that are words too: these need a capital and a clear pattern.
_ALSO_WORDS = frozenset(
    "archer amber asher bailey brooke carter cole daisy eden eve faith fern frank grace harper hazel heather"
    " holly hope iris ivy jack jade jan jay joy jude kit lily luna mason max may olive parker penny poppy precious"
    " ray riley rose rowan ruby saffron sam summer violet willow".split()
)
_NEVER = frozenset(
    "a about after again ages all already also always am an and another any are as asd at autistic away back bad"
    " based be because been being best better big both boy but by called can cant child christmas class crying"
    " different disabled doing don down dyslexic each easter eldest end english even every everyone exactly fine"
    " first for four friday friend from getting girl god going good got great had happy has hate have he head help"
    " her here hes him his home how hurt i if in is it its jewish just kid last late left like little lot lovely"
    " lunch mam maths me miss monday mr mrs ms much mum mummy muslim my name never new nice no nobody none not"
    " nothing now nursery of off office ok okay old on one only or other our out over own parent people please"
    " pupil reading ready really reception right sad said same saturday says school scared sen send she shes shy"
    " sick since sir six small so some someone sometimes son sorry special still sunday supposed sure teacher ten"
    " terrified thank that the their them then there they theyre things this three thursday to today together"
    " tomorrow too top tuesday twins two under unhappy up upset us very wants was way we wednesday well were what"
    " when where which while who why will with without worried would year years yes yet you young younger your"
    " yesterday ehcp adhd pe ta senco dad daddy nan grandma eight five seven nine eleven twelve hospital england"
    " facebook whatsapp hello hi hey dear thanks could should may might whoever somebody anyone everybody each"
    " deaf blind it's what's that's there's before beneath calling missing came hates loves march april june july"
    " august ramadan eid diwali kids boys girls pupils parents teachers homework maths phonics behaviour anything"
    " something another problem now currently starting moving ours mine school's high primary junior infants"
    " secondary social swimming football music science french history art trip uniform food toilet".split()
)
_NAME = r"(?P<name>[^\W\d_]+(?:-[^\W\d_]+)?)"
_CHILD = (
    r"(?:(?:step|grand|god|foster )?-?(?:son|daughter)|(?:little |big |wee )?(?:boy|girl|lad|lass)|child|kid|bairn"
    r"|niece|nephew|twins?|eldest|youngest"
    r"|oldest|middle (?:one|child)|little (?:one|man|un)|younger one|older one|ds\d?|dd\d?|dc\d?|dgs|dgd|brother"
    r"|sister)"
)
_END = r"(?=$|[\s,.!?;:)'\"-])"
_WHOSE = r"(?:his|her|my|their|the|child'?s|kid'?s|son'?s|daughter'?s|boy'?s|girl'?s)"
# After these a name follows, however it is written.
_CALLED = re.compile(
    rf"\b(?:{_CHILD}(?:'?s| is| are)? (?:called|named)|{_WHOSE} (?:first )?names?(?: is|'?s| are| =|:)|(?:he"
    rf"|she)(?:'?s| is) (?:called|named)|^(?:first )?name(?: is|'s|:)|goes by(?: the name)?(?: of)?) {_NAME}{_END}",
    re.IGNORECASE,
)
# After these a capital, or a name we know, is a name.
_INTRODUCED = re.compile(
    rf"\b(?:(?:my|our|his|her|the|little|is|are|one) {_CHILD}(?:,| is| -|:| \(| are)?|(?:ds|dd|dc)\d?(?: is)?"
    rf"|{_CHILD},|{_WHOSE} (?:first )?name"
    r"|(?:this is|it'?s|i'?m writing|writing|concern|a word|talk|talking|worried|concerned|call|question|calling"
    r"|emailing|chat|update|message) "
    r"(?:about|re|regarding|on behalf of)(?: my)?|(?:mum|mam|mother|dad|father|nan|gran|grandma|parent|carer"
    r"|guardian) (?:of|to)"
    rf"|regarding|^re:?|^about) {_NAME}{_END}(?!'s (?:mum|dad|teacher|mother|father|nan|parents))",
    re.IGNORECASE,
)
_ITS = re.compile(rf"\bit'?s {_NAME}{_END}", re.IGNORECASE)
_DOES = (
    r"(?:is|was|has|had|gets|got|goes|went|came|comes|says|said|told|tells|loves|hates|likes|wants|needs|cries|keeps"
    r"|never|always|won'?t|doesn'?t|didn'?t"
    r"|can'?t|isn'?t|wasn'?t|hasn'?t|will|just|still|started|starts|struggles|lost|left|missed|forgot|fell|refuses"
    r"|refused|wakes|sits|spends|used|brought|did|does|and [A-Z]\w+ (?:are|both|have|were)|in (?:year|yr|y|reception"
    r"|nursery))"
)
# A name that does something: it may open a sentence, so only a name we know will do, unless a child's class follows.
_ACTS = re.compile(
    rf"(?<![\w'-]){_NAME}(?:'?s)?,? (?={_DOES}\b)|(?<![\w'-])(?P<owner>[^\W\d_]+)'s (?=[a-z])", re.IGNORECASE
)
_IN_CLASS = re.compile(
    r"(?<![\w'-])(?P<name>[A-Z][^\W\d_]+)(?:'s| is)?,? in (?:year|yr|y|reception|nursery|fs|class)\b ?\d*"
)
_ALONE = re.compile(
    rf"^{_NAME}(?:(?:,? (?:please|thanks|with|spelt|but|as in)\b| and [A-Z]).*)?[.!]?$", re.IGNORECASE | re.DOTALL
)
_LIKE_A_WORD = re.compile(r"(?:ing|ed|tion|ment|ness|our|ics|days?|ren|ber|ary|ful|ble|ity)$")
_WORD_BEFORE = re.compile(r"\b([^\W\d_]+) $")
_TITLE_BEFORE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mister|missus|dr|mx|sir|madam|teacher|head|uncle|auntie?|called)\.? ?$", re.IGNORECASE
)


def read_child_name(text: str) -> str | None:
    """The first name of a child, with a capital. Never a member of staff after a title, never a surname."""
    said = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].replace("’", "'").replace("‘", "'").strip()
    shouting = said.istitle() or (said.isupper() and len(said.split()) > 2)
    for pattern, fits in _SIGNS:
        for match in _overlapping(pattern, said):
            name, start = _first_name(said, match, shouting)
            if fits(name, shouting) and (pattern is _CALLED or not _TITLE_BEFORE.search(said[:start][-12:])):
                return "-".join(part.capitalize() for part in name.split("-"))
    return None


def _overlapping(pattern: re.Pattern[str], said: str) -> Iterator[re.Match[str]]:
    """In "about my daughter Ella" one sign begins inside another."""
    match = pattern.search(said)
    while match:
        yield match
        match = pattern.search(said, match.start() + 1)


def _first_name(said: str, match: re.Match[str], shouting: bool) -> tuple[str, int]:
    """The name that was found, or the one before it where that was a surname."""
    group = "name" if match["name"] else "owner"
    before = _WORD_BEFORE.search(said[: match.start(group)][-20:])
    if before and _is_given(before.group(1), shouting):
        return before.group(1), match.start(group) - len(before.group())
    return match[group], match.start(group)


def _may_be(name: str, shouting: bool) -> bool:
    return 1 < len(name) < 20 and name.lower().split("-")[0] not in _NEVER


def _looks_like(name: str, shouting: bool) -> bool:
    return _is_given(name, shouting) or _is_new(name, shouting)


def _is_new(name: str, shouting: bool) -> bool:
    """A capital where no sentence needs one, and not a word that only looks like a name."""
    capital = name[0].isupper() and not name.isupper() and not shouting
    return capital and _may_be(name, shouting) and not _LIKE_A_WORD.search(name)


def _is_given(name: str, shouting: bool) -> bool:
    if name.lower() in _ALSO_WORDS:
        return name[0].isupper() and not shouting
    return name.lower() in _GIVEN


_SIGNS: tuple[tuple[re.Pattern[str], Callable[[str, bool], bool]], ...] = (
    (_CALLED, _may_be),
    (_IN_CLASS, _is_new),
    (_INTRODUCED, _looks_like),
    (_ACTS, _is_given),
    (_ITS, _is_given),
    (_ALONE, _is_given),
)
