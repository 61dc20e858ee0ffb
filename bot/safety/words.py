"""Every fixed word that is said when a child may be in danger, or harm is threatened. No model, no database, no template.

Rules: numbers first, in the first reply. No question about what happened. No promise that it stays secret.
Nobody is said to have read it, or to have been told, who has not.
"""

from dataclasses import dataclass

from bot.safety.values import Screening, Signal, Verdict


@dataclass(frozen=True)
class SchoolFacts:
    """None: the school has not set it, and it is not said."""

    school_name: str
    office_phone: str | None = None
    safeguarding_lead: str | None = None


NOW = "If anyone is in danger now, ring 999."
EMERGENCY = "Ring 999 now. Do not wait for a reply here."
WORRIED = "The NSPCC advises adults worried about a child: 0808 800 5000. The police, if not urgent: 101."
SELF_HARM = (
    "If life is in danger now, ring 999. Samaritans are there day and night: 116 123. "
    "Urgent mental health help: 111. Childline, under 19: 0800 1111."
)
SCHOOL = "At school, ask for {who}."
STAFF = "This does not go to the person it is about. Ring {who}, or, if about them, the chair of governors."
KEPT = "This has been kept for the people at school who look after children's safety."
UNKEPT = "I cannot keep this message just now, so please do not wait for this chat."
NIGHT = "Nobody watches this chat at night."
CHILD_HELP = (
    "If you are in danger now, ring 999. Childline is free, day and night: 0800 1111. Please tell a grown-up you trust."
)
CHILD = f"Thank you for telling me. It is not your fault. {CHILD_HELP}"
CHILD_KEPT = "People at school who keep children safe can see this."
THREAT = (
    "Something has clearly gone very wrong. I have to be honest: the school refers threats of physical harm to the police, "
    "and this has been flagged to the school. I have not called anyone. "
    "If you want, tell me what upset you, and we can go on with that."
)
THREAT_UNKEPT = (
    "Something has clearly gone very wrong. I have to be honest: the school refers threats of physical harm to the police. "
    "If you want, tell me what upset you, and we can go on with that."
)
THREAT_AGAIN = (
    "As I said, the school refers threats of physical harm to the police. "
    "If you want, we can still go on with what upset you."
)
THREAT_GUESSED = (
    "I may have read that wrongly. If it was about hurting somebody: the school refers threats of physical harm to the "
    "police, and this has been flagged to the school. I have not called anyone. If it was not, please go on."
)
# Beside the question what an unclear message with a worrying word in it is about.
UNCLEAR = f"{NOW} {WORRIED}"
# A way back for a parent whose ordinary words only sounded like danger, or like a threat.
GO_ON = "Nobody is in danger: go on with my worry"
NOT_MEANT = "I did not mean that: go on"
_FIRST = {Verdict.EMERGENCY: EMERGENCY, Verdict.SELF_HARM: SELF_HARM}


def reply(
    screening: Screening,
    facts: SchoolFacts,
    *,
    reference: str | None = None,
    again: bool = False,
    kept: bool = True,
) -> str:
    if screening.verdict is Verdict.THREAT:
        return THREAT_GUESSED if screening.guessed and kept and not again else _about_a_threat(again, kept)
    if screening.child_typing:
        return _to_a_child(again, kept)
    first, record = _first(screening), _record(reference, kept)
    advice = WORRIED if _is_for_a_childs_safety(screening) else ""
    if again:
        return _joined(first, advice, record)
    return _joined(first, advice, _who(screening, facts), record, NIGHT)


def way_back(screening: Screening) -> str | None:
    if not screening.guessed:
        return None
    return NOT_MEANT if screening.verdict is Verdict.THREAT else GO_ON


def _first(screening: Screening) -> str:
    """What is only guessed is not shouted: the number comes first all the same."""
    if screening.guessed and screening.verdict is Verdict.EMERGENCY:
        return NOW
    return _FIRST.get(screening.verdict, NOW)


def _about_a_threat(again: bool, kept: bool) -> str:
    if again:
        return THREAT_AGAIN
    return THREAT if kept else THREAT_UNKEPT


def _to_a_child(again: bool, kept: bool) -> str:
    if again:
        return CHILD_HELP
    return _joined(CHILD, CHILD_KEPT if kept else UNKEPT)


def _is_for_a_childs_safety(screening: Screening) -> bool:
    """Whoever is ill now needs 999 and the school, not advice about a worry; whoever may die has numbers of their own."""
    return screening.verdict is not Verdict.SELF_HARM and Signal.SAFEGUARDING in screening.signals


def _who(screening: Screening, facts: SchoolFacts) -> str:
    who = " or ".join(part for part in (_lead(facts), _office(facts)) if part)
    return (STAFF if screening.about_staff else SCHOOL).format(who=who)


def _lead(facts: SchoolFacts) -> str:
    return f"{facts.safeguarding_lead}, the safeguarding lead," if facts.safeguarding_lead else ""


def _office(facts: SchoolFacts) -> str:
    return f"the school office on {facts.office_phone}" if facts.office_phone else "the school office"


def _record(reference: str | None, kept: bool) -> str:
    if not kept:
        return UNKEPT
    return f"{KEPT} Reference {reference}." if reference else KEPT


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
