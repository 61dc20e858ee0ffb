"""What the fictional parents of the demo say. Nobody here is real."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Matter:
    """`often`: how much more often than the rarest."""

    topic: str
    words: str
    often: int = 1


MATTERS = (
    Matter("bullying", "Three girls leave her out at lunch every day and she has stopped eating with them.", 5),
    Matter("homework", "He gets the same sheet home twice a week and cannot do it alone.", 4),
    Matter("teaching", "Her reading has not moved since September and nobody has said why.", 3),
    Matter("communication", "We heard about the assembly from another family, the evening before.", 4),
    Matter("send", "His plan says ten minutes with an adult each morning and it is not happening.", 4),
    Matter("behaviour", "Somebody throws things in maths and my daughter cannot hear what is said.", 5),
    Matter("food", "He is given the wrong lunch on Wednesdays although the form says no dairy.", 2),
    Matter("uniform", "The second-hand uniform went to somebody else after we had asked for it.", 1),
    Matter("medical", "Her inhaler was in the cupboard and not with her on the field.", 2),
    Matter("trip", "The trip is on a day that our family keeps, and there is no other date."),
    Matter("attendance", "We had a letter about days when he was in hospital."),
    Matter("class_placement", "She is in the class without a single friend, as she was last year."),
    Matter("safety", "The gate to the car park was open when I came at half past two."),
)
TOGETHER = Matter("class_placement", "We are told in a letter that the two Year 4 classes will be one after half-term.")


@dataclass(frozen=True)
class Apart:
    """What is set apart from the ordinary log."""

    matter: Matter
    days_ago: float
    safeguarding: bool = False
    about_head: bool = False


APART = (
    Apart(
        Matter("other", "She has marks on her arms and says that she must not tell me where they are from."), 0.2, True
    ),
    Apart(
        Matter("teacher_conduct", "The headteacher spoke to my son in front of everybody until he cried."),
        9,
        about_head=True,
    ),
)
CHILDREN = (
    "Ana",
    "Ben",
    "Chidi",
    "Daisy",
    "Elif",
    "Finn",
    "Grace",
    "Hamza",
    "Isla",
    "Jakub",
    "Kit",
    "Lola",
    "Mo",
    None,
)
HOPES = (
    "That somebody tells us what will change.",
    "A plan that we can all see.",
    "That it stops.",
    "An answer.",
    None,
)
CLOSINGS = (
    "They met, and agreed what to do.",
    "It was put right the same day.",
    "A plan is in place; both will look again.",
)
