"""The casebook's own commands: migrate, verify, export, purge, backup and restore."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.bootstrap import now
from bot.casebook import SqlCasebook, migrate
from bot.casebook.backup import backup, restore
from bot.casebook.csv_export import csv_lines
from bot.casebook.new_key import NotAsWritten, change_key
from bot.casebook.retention import RetentionRules, purge
from bot.casebook.verify import verify
from bot.commands.command import Command, Mendable, mending
from bot.commands.house import house, settings
from bot.desk.office_record import note_backup
from bot.desk.ports import CasebookUnreachable
from bot.school.model import Retention
from bot.settings import Settings, WrongSetting


def run_migrate(given: argparse.Namespace) -> int:
    with mending(CasebookUnreachable):
        migrate(settings().database_url)
    print("The casebook is up to date.")
    return 0


def run_verify(given: argparse.Namespace) -> int:
    """Exit code 1 when the history is not as it was written: a job that runs at night can tell."""
    found = verify(_casebook())
    for problem in found.problems:
        print(problem)
    print(f"{found.lines} lines of history: {'as they were written' if found.ok else 'NOT as they were written'}.")
    return 0 if found.ok else 1


def run_export(given: argparse.Namespace) -> int:
    concerns = _casebook().export()
    lines = csv_lines(concerns) if given.format == "csv" else _json_lines(concerns)
    for line in lines:
        sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()
    return 0


def _json_lines(concerns: Iterable[object]) -> Iterable[bytes]:
    for concern in concerns:
        yield json.dumps(concern, ensure_ascii=True).encode() + b"\n"


def run_purge(given: argparse.Namespace) -> int:
    opened = house()
    assert isinstance(opened.desk.casebook, SqlCasebook)
    report = purge(opened.desk.casebook, now(), _rules(opened.school.retention), given.dry_run)
    print("Would remove:" if given.dry_run else "Removed:")
    for table, count in sorted(report.removed.items()):
        print(f"  {count} from {table.replace('_', ' ')}")
    print(f"Concerns: {', '.join(report.concerns) or 'none'}.")
    return 0


def _rules(kept: Retention) -> RetentionRules:
    return RetentionRules(kept.drafts or RetentionRules().chat_days, kept.resolved, kept.withdrawn, kept.formal)


def run_backup(given: argparse.Namespace) -> int:
    with mending(CasebookUnreachable, OSError):
        backup(settings().database_url, Path(given.file))
    # After it, and so not in it: the office's settings page says when the last one was made.
    note_backup(house().desk)
    print(f"Backed up to {given.file}.")
    return 0


def run_restore(given: argparse.Namespace) -> int:
    with mending(CasebookUnreachable, OSError, ValueError):
        restore(Path(given.file), settings().database_url)
    print("Restored. `python -m bot verify` checks the history.")
    return 0


def run_new_key(given: argparse.Namespace) -> int:
    """The new key is in NEW_SECRET_KEY, where other users of the machine cannot read it; a command's words they can."""
    try:
        new = Settings.from_environment({**os.environ, "SECRET_KEY": os.environ.get("NEW_SECRET_KEY", "-")}).secret_key
    except WrongSetting as wrong:
        raise Mendable(str(wrong).replace("SECRET_KEY", "NEW_SECRET_KEY")) from None
    with mending(NotAsWritten):
        lines = change_key(_casebook(), new, now())
    print(f"{lines} lines of history are sealed with the new key. Put it in SECRET_KEY now, and start the server.")
    return 0


def _casebook() -> SqlCasebook:
    casebook = house().desk.casebook
    assert isinstance(casebook, SqlCasebook)
    return casebook


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="the backup file")


def _dry_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="say what would be removed, and remove nothing")


def _format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["jsonl", "csv"], default="jsonl", help="one JSON object a line, or CSV")


MIGRATE = Command("migrate", "bring the casebook up to date", run_migrate)
VERIFY = Command("verify", "check that the history is as it was written", run_verify)
EXPORT = Command("export", "concerns with steps, flags, appointments and history", run_export, _format)
PURGE = Command("purge", "remove what the school's retention says must go", run_purge, _dry_run)
BACKUP = Command("backup", "back up the casebook, while it is in use", run_backup, _file)
NEW_KEY = Command("new-key", "seal the history with NEW_SECRET_KEY, before it becomes SECRET_KEY", run_new_key)
RESTORE = Command("restore", "restore a backup into an empty casebook", run_restore, _file)
