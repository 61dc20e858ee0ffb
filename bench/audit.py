"""`make audit`: pip-audit on what uv.lock pins, but for what deploy/audit.toml allows for a written reason and a time.

Ends with 0 when everything was audited and nothing was found, 1 when something was found or an entry of the list is out of
date, 3 when not everything could be audited. A service that cannot be reached is never taken for good news."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.settings import ROOT

LIST = ROOT / "deploy" / "audit.toml"
TOOL = "pip-audit==2.10.1"
LONGEST = timedelta(days=185)
SOUND, FOUND, NOT_AUDITED = 0, 1, 3


@dataclass(frozen=True)
class Allowed:
    id: str
    package: str
    reason: str
    by: str
    reviewed: date
    until: date

    def trouble(self, today: date) -> str | None:
        if len(self.reason.split()) < 5:
            return f"{self.id}: the reason is too short to be one"
        if self.until - self.reviewed > LONGEST:
            return f"{self.id}: allowed for more than half a year at once"
        if today > self.until or self.reviewed > today:
            return f"{self.id}: was to be looked at again by {self.until}"
        return None


def allowed(path: Path = LIST) -> list[Allowed]:
    return [Allowed(**entry) for entry in tomllib.loads(path.read_text())["allow"]]


def outcome(report: dict[str, object], ignored: Sequence[Allowed]) -> tuple[int, list[str]]:
    """What pip-audit's own report comes to."""
    packages: list[dict[str, object]] = report["dependencies"]  # type: ignore[assignment]
    may_stay = {entry.id for entry in ignored}
    found, skipped = [], []
    for package in packages:
        if "skip_reason" in package:
            skipped.append(f"not audited: {package['name']} ({package['skip_reason']})")
        for each in package.get("vulns") or ():  # type: ignore[attr-defined]
            names = {each["id"], *each.get("aliases", ())}
            if not names & may_stay:
                fix = ", ".join(each.get("fix_versions") or ()) or "no fixed version"
                found.append(f"{package['name']} {package.get('version')}: {each['id']} ({fix})")
    if found:
        return FOUND, found + skipped
    return (NOT_AUDITED, skipped) if skipped or not packages else (SOUND, [f"{len(packages)} packages, nothing found"])


def audited(uv: str) -> dict[str, object] | None:
    """None: the service did not answer."""
    with tempfile.TemporaryDirectory() as kept:
        locked, report = Path(kept) / "locked.txt", Path(kept) / "report.json"
        export = [uv, "export", "--quiet", "--frozen", "--no-dev", "--no-hashes", "--no-emit-project"]
        locked.write_text(subprocess.run(export, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
        command = [uv, "tool", "run", "--quiet", "--from", TOOL, "pip-audit", "-r", str(locked), "--no-deps"]
        command += ["--disable-pip", "--progress-spinner", "off", "--format", "json", "--output", str(report)]
        subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
        return json.loads(report.read_text()) if report.is_file() else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--uv", default="uv")
    listed = allowed()
    stale = [trouble for entry in listed if (trouble := entry.trouble(datetime.now(UTC).date()))]
    report = audited(parser.parse_args().uv)
    if report is None:
        print("NOT AUDITED: the vulnerability service could not be reached.")
        return FOUND if stale else NOT_AUDITED
    code, lines = outcome(report, listed)
    for line in (*stale, *(lines if code != NOT_AUDITED else lines[:5])):
        print(line)
    if code == NOT_AUDITED:
        print(f"NOT AUDITED: {len(lines)} packages are unknown to the service that answered.")
    return FOUND if stale else code


if __name__ == "__main__":
    sys.exit(main())
