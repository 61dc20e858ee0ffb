"""Harm and threats that name no blow, each beside an ordinary message in nearly the same words."""

import pytest

from bot.safety import Signal, screen

HINTS_AND_NEIGHBOURS = (
    ("her mum's boyfriend scares the little ones", "the headless knight in the play scares the little ones"),
    ("her stepdad had her up against the wall by her throat", "the bikes go up against the wall by the shed"),
    ("he is only allowed to eat when they have finished", "year 3 eat when year 2 have finished"),
    ("there's a bolt on the outside of his bedroom", "there's a bolt missing on the outside gate"),
    ("his mummy smells of wine in the mornings", "the cloakroom smells of wee in the mornings"),
    ("if i show you my back will i get in trouble", "if i show you my badge will you let me in"),
    ("he is in the bins most days looking for food", "the food bins by the hall are full"),
    ("it's where the coach puts his hands on them", "where does he put his hand up if the screen is full"),
    ("he told her not to let her mum know", "I let her mum know about the party"),
    ("the pictures go to everyone unless he pays", "the class photo goes to everyone who pays"),
    ("it would be easier for everyone if i was not here", "it would be easier for everyone if the gate was open"),
    ("she has bought rope and some helium", "she has bought a skipping rope"),
    ("if i was not here would anyone notice", "if i was not at the party who would have collected her"),
    ("she swallowed all the tablets", "she took all the reading books"),
    ("he has found us, we are hiding in the car", "he has found his coat, it was in the car"),
)
THREATS_AND_NEIGHBOURS = (
    (
        "the last bloke that tried it with my family can't walk right",
        "the last teacher that tried it with them got on well",
    ),
    (
        "last time somebody crossed our family it ended badly",
        "last time somebody crossed the road there it ended badly",
    ),
    ("i'd stay indoors if i were him", "i'd be happy if he was in another set"),
    ("pity if those windows went through one night", "pity if the trip did not go ahead"),
    ("tell her to keep her curtains closed", "the hall curtains were closed at the play"),
    ("you have no idea, you do not know who you are messing with", "you do not know who took the coat then"),
    ("let him enjoy it, it's the last quiet weekend he will have", "it was the last nice weekend before term"),
    ("there are two ways this can go, and one ends in an ambulance", "there are two ways to go and both are flooded"),
    ("i'll drive my van straight through your gates", "i'll drive my van round to the top gate"),
    ("that place would go up like a matchbox", "numbers go up like mad in year 7"),
)
CHILDREN = (
    "some boys in year 5 whack him with a ruler",
    "my daughter was shoved by another girl by the coats",
    "two of the lads are being nasty to him at dinner",
    "they all gang up on her by the swings",
    "he got booted in the privates playing football",
    "she's on the edge of her seat all lesson waiting for him to kick off",
    "bruises on his shins, he's playing hockey without pads",
    "he is scared of burglars since they read that book",
)
GROWN_UPS_BESIDE_CHILDREN = (
    "the boy was hit by his dad",
    "one of the girls says her mum slaps her",
    "the lad next door gets whacked with a broom by his nan",
    "the other children told me their uncle kicks them",
    "a boy in his class was slapped by the TA",
)
NOT_THREATS = (
    "you'll regret this when the ombudsman writes to you",
    "watch what happens when ofsted read it",
    "don't make me ring again",
    "someone put a note in her tray saying watch your back",
    "somebody will be flattened on that bend",
)


@pytest.mark.parametrize(("hint", "neighbour"), HINTS_AND_NEIGHBOURS)
def test_a_hint_of_harm_is_heard_and_what_sounds_like_it_is_not(hint: str, neighbour: str) -> None:
    assert screen(hint).danger
    assert not screen(neighbour).danger


@pytest.mark.parametrize(("threat", "neighbour"), THREATS_AND_NEIGHBOURS)
def test_a_threat_that_names_no_blow_is_heard_and_what_sounds_like_it_is_not(threat: str, neighbour: str) -> None:
    assert Signal.THREAT in screen(threat).signals
    assert Signal.THREAT not in screen(neighbour).signals


@pytest.mark.parametrize("quarrel", CHILDREN)
def test_what_children_do_to_children_is_a_worry_and_no_danger(quarrel: str) -> None:
    assert not screen(quarrel).danger


@pytest.mark.parametrize("told", GROWN_UPS_BESIDE_CHILDREN)
def test_a_child_in_the_sentence_does_not_hide_the_grown_up_who_hurts(told: str) -> None:
    assert screen(told).danger


@pytest.mark.parametrize("said", NOT_THREATS)
def test_a_warning_of_a_complaint_and_a_report_of_a_threat_are_no_threats(said: str) -> None:
    assert Signal.THREAT not in screen(said).signals
