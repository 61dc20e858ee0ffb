from bot.safety import Signal, Verdict, combine, screen


def test_either_layer_is_enough() -> None:
    nothing_found = screen("we need to talk about the other evening")
    assert combine(nothing_found, ["safeguarding"]).verdict is Verdict.SAFEGUARDING
    assert combine(screen("my dad hits me"), []).verdict is Verdict.SAFEGUARDING


def test_the_learned_layer_can_raise_the_verdict_and_never_lower_it() -> None:
    found = screen("her stepdad hits her")
    assert combine(found, ["emergency"]).verdict is Verdict.EMERGENCY
    assert combine(found, ["abuse"]).verdict is Verdict.SAFEGUARDING


def test_signals_of_both_layers_are_kept() -> None:
    both = combine(screen("I'm going to put this on facebook"), {"abuse"})
    assert both.signals == {Signal.SOCIAL_MEDIA_PLAN, Signal.ABUSE}


def test_a_name_that_is_no_signal_is_passed_over() -> None:
    assert combine(screen("hello"), ["weather"]) == screen("hello")


def test_what_the_patterns_knew_about_the_writer_is_kept() -> None:
    child = combine(screen("im 9 and my dad hits me"), ["emergency"])
    assert child.child_typing and not child.about_staff
    assert combine(screen("the TA slapped my son"), []).about_staff
