"""What `rasa data validate` has to say against the data: nothing that is not so by design.

Rasa knows stories. Here actions choose most words by name, and buttons say intents that nobody types: it warns of both.
That every response is used and that every button leads somewhere is shown in tests/house/test_wording.py."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from bot.settings import ROOT

BY_DESIGN = re.compile(
    r"The utterance 'utter_\w+' is not used in any story or rule\."
    r"|The intent '\w+' is listed in the domain file, but is not found in the NLU training data\."
    # Danger is answered before the dialogue hears of it; the other two answer a form's question, and nothing else.
    r"|The intent '(emergency|safeguarding|threat_or_violence|nobody_yet|skip_question)' is not used in any story or rule\."
)
_WARNED = re.compile(r"rasa/shared/utils/io\.py:\d+: UserWarning: (?P<what>.+)")


def test_rasa_finds_nothing_that_is_not_by_design() -> None:
    parts = [f"data/{part}" for part in ("nlu", "rules", "responses")]
    command = [
        sys.executable,
        "-m",
        "rasa",
        "data",
        "validate",
        "--fail-on-warnings",
        "--domain",
        "domain.yml",
        "--data",
    ]
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false"}
    environment.pop("PYTHONWARNINGS", None)
    done = subprocess.run([*command, *parts], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=500)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said[-2000:]
    assert "No story structure conflicts found" in said
    warned = [found["what"] for found in _WARNED.finditer(said)]
    assert warned, "this test no longer sees what Rasa warns of"
    assert [what for what in warned if not BY_DESIGN.search(what)] == []
