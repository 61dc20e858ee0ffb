"""What a school's document answers when a parent asks about it."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Matter(enum.StrEnum):
    """What a parent asks of a policy."""

    STAFF_CONTACT = "staff_contact"
    STAFF_POSTS = "staff_posts"
    PHOTOGRAPHS = "photographs"
    PHONES = "phones"
    SCHOOL_ACCOUNTS = "school_accounts"
    MONITORING = "monitoring"
    CYBERBULLYING = "cyberbullying"
    EVIDENCE = "evidence"
    POSTING_CONSEQUENCES = "posting_consequences"
    REPORT_POST = "report_post"
    RESPONSIBLE = "responsible"
    PARENT_POSTS = "parent_posts"


@dataclass(frozen=True)
class Policy:
    """`says` is in our own words; `document` and `section` are where to read the school's."""

    matter: Matter
    says: str
    document: str
    section: str
