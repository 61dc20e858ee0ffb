"""What breaks on one machine, made small: `make faults` does the same at length. A disclosure is answered in five seconds
with the mind killed, the mail server down, the disk full or the casebook locked, and the ledger balances afterwards."""

from __future__ import annotations

import os

import pytest

from bench import faults

FEW = 30


A_SMALL_DISK = pytest.param("disk full", marks=pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount one"))


@pytest.mark.parametrize("name", ["mind killed", "mail down", A_SMALL_DISK, "database locked"])
def test_a_disclosure_is_answered_with_the_safety_words_whatever_is_broken(name: str) -> None:
    found = faults.run(name, FEW)
    assert found["disclosures"] == found["correct_within_5_s"] == FEW, found
    assert found["ok"], found


@pytest.mark.parametrize("name", ["silent mind", "SIGTERM under load", "backup under load", "clock steps"])
def test_nothing_is_lost_and_nobody_is_met_with_silence(name: str) -> None:
    found = faults.run(name, FEW)
    assert found["ok"], found
