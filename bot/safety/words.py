"""Every fixed word that is said when a child may be in danger, or harm is threatened. No model, no database, no template.

Rules: numbers first, in the first reply. No question about what happened. No promise that it stays secret.
Nobody is said to have read it, or to have been told, who has not.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.safety.values import Screening, Verdict


@dataclass(frozen=True)
class SchoolFacts:
    """None: the school has not set it, and it is not said."""

    school_name: str
    office_phone: str | None = None
    safeguarding_lead: str | None = None


NOW = "If anyone is in danger now, ring 999."
WORRIED = "To talk to somebody about a worry for a child, ring the NSPCC on 0808 800 5000, or the police on 101 if it is not urgent."
NIGHT = "This chat is not watched at night or in the holidays."
KEPT = "What you wrote has been kept for the people at school who look after children's safety."
UNKEPT = "I cannot keep this message just now, so please do not wait for this chat."
EMERGENCY = "Ring 999 now. Do not wait for a reply here."
SELF_HARM = (
    "If a life is in danger now, ring 999. Samaritans are there day and night on 116 123. "
    "For urgent help with mental health, ring 111. Under 19s can ring Childline on 0800 1111."
)
CHILD = (
    "Thank you for telling me. This is not your fault. If you are in danger now, ring 999. "
    "You can ring Childline free on 0800 1111, day or night. Please tell a grown-up you trust, or any teacher."
)
CHILD_KEPT = "I cannot keep this secret: the people at school who keep children safe will be able to see it."
STAFF = "A concern that somebody at school hurt a child does not go to that person. Please ring {who}."
THREAT = (
    "I can hear how angry you are. I have to be honest: the school refers threats of physical harm to the police, "
    "and this message has been flagged to the school. I have not called anyone. If you want, tell me what happened, "
    "and we can go on with that."
)
THREAT_UNKEPT = (
    "I can hear how angry you are. I have to be honest: the school refers threats of physical harm to the police. "
    "If you want, tell me what happened, and we can go on with that."
)


def reply(
    screening: Screening,
    facts: SchoolFacts,
    *,
    reference: str | None = None,
    again: bool = False,
    kept: bool = True,
) -> str:
    if screening.verdict is Verdict.THREAT:
        return THREAT if kept else THREAT_UNKEPT
    if screening.child_typing:
        return _joined(CHILD, CHILD_KEPT if kept else UNKEPT)
    first = {Verdict.EMERGENCY: EMERGENCY, Verdict.SELF_HARM: SELF_HARM}.get(screening.verdict, NOW)
    if again:
        return _joined(first, WORRIED if screening.verdict is Verdict.SAFEGUARDING else "", _record(reference, kept))
    rest = "" if screening.verdict is Verdict.SELF_HARM else WORRIED
    return _joined(first, rest, _who(screening, facts), _record(reference, kept), NIGHT)


def _who(screening: Screening, facts: SchoolFacts) -> str:
    who = " or ".join(part for part in (_lead(facts), _office(facts)) if part)
    if screening.about_staff:
        return STAFF.format(who=who)
    return f"At school, ask for {who}."


def _lead(facts: SchoolFacts) -> str:
    return f"{facts.safeguarding_lead}, who leads on safeguarding," if facts.safeguarding_lead else ""


def _office(facts: SchoolFacts) -> str:
    return f"the school office on {facts.office_phone}" if facts.office_phone else "the school office"


def _record(reference: str | None, kept: bool) -> str:
    if not kept:
        return UNKEPT
    return f"{KEPT} The reference is {reference}." if reference else KEPT


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
