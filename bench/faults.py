"""`make faults`: what can break on one machine is broken, and the ledger is checked after each.

    python -m bench.faults [NAME…] [--disclosures 500] [--to FILE]

One JSON object a line: the scenario, the fault of field-notes/reliability.md that it makes, what was measured, and whether
it held. Ends with an error if any did not. The server is the whole server; the mind is one that files and books without
Rasa, so that what is measured is what is broken. What is made elsewhere is listed by `--elsewhere`."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx

from bench.disclosures import disclosures, sessions, told, under_load
from bench.ledger import check
from bench.processes import Server, free_port
from bench.several import Tally, answered_for
from bot.casebook import migrate
from bot.casebook.backup import backup, restore

SECRET = "a secret for broken things, and nothing else"
AT_ONCE, LOAD = 15, 20
Measured = dict[str, Any]

ELSEWHERE = {
    "F1-F3": "python -m bench (200 parents without think time), python -m bench.soak",
    "F4": "python -m bench.soak",
    "F5": "python -m bench (turn 500 beside turn 10)",
    "F6": "tests/channels/test_web_pace.py",
    "F8": "python -m bench.web_fuzz, python -m bench.telegram_fuzz",
    "F9": "tests/faults/test_kill.py, python -m bench.several, python -m bench.telegram_kill",
    "F10": "tests/faults/test_power_cut.py (STEPWISE_POWER_CUTS=50)",
    "F12": "tests/casebook/test_contention.py",
    "F13": "python -m bench.booking",
    "F14-F16": "tests/channels/telegram",
}


@dataclass
class House:
    """A server of our own, on a casebook in a folder of its own."""

    folder: Path
    server: Server
    database: str

    def ledger(self, *tallies: dict[str, str | None]) -> Measured:
        left = answered_for(self.database, SECRET.encode(), 60)
        accepted = {own: text for tally in tallies for own, text in tally.items()}
        return {"answered_after_s": round(left, 1)} | asdict(check(self.database, SECRET.encode(), accepted))


@contextmanager
def house(mind: str = "files", folder: Path | None = None, **environ: str) -> Iterator[House]:
    with ExitStack() as stack:
        place = folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="stepwise-faults-")))
        logs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="stepwise-faults-log-")))
        database = f"sqlite:///{place / 'casebook.db'}"
        migrate(database)
        said = {"DATABASE_URL": database, "SECRET_KEY": SECRET, "MIND": mind, **environ}
        server = Server(free_port(), said, logs / "server.log", module=("tests.faults.house_server",))
        stack.callback(server.end)
        server.start()
        _alive(server)
        yield House(place, server, database)


def _alive(server: Server, seconds: float = 120) -> None:
    """Open for parents, whether or not there is a mind."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with suppress(httpx.HTTPError):
            if httpx.get(f"{server.url}/readyz", timeout=5).json()["checks"].get("casebook") == "ok":
                return
        time.sleep(0.1)
    raise TimeoutError(server.log.read_text()[-2000:])


@asynccontextmanager
async def no_fault(there: House) -> AsyncIterator[None]:
    yield


@asynccontextmanager
async def disk_full(there: House) -> AsyncIterator[None]:
    filler = there.folder / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    try:
        yield
    finally:
        filler.unlink()


@asynccontextmanager
async def database_locked(there: House) -> AsyncIterator[None]:
    line = sqlite3.connect(there.database.removeprefix("sqlite:///"), isolation_level=None, timeout=30)
    line.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        line.execute("ROLLBACK")
        line.close()


async def disclosing(there: House, fault: Callable[..., Any], many: int) -> Measured:
    """Parents in danger, among parents who are not, while it is broken; and what is on record when it no longer is."""
    over, at_once = asyncio.Event(), min(AT_ONCE, max(1, many // 5))
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as client:
        tokens = await sessions(client, there.server.url, at_once)
        load = asyncio.create_task(under_load(client, there.server.url, min(LOAD, many // 3), over))
        await asyncio.sleep(2)
        async with fault(there):
            found = await told(client, there.server.url, tokens, disclosures(many), at_once)
            red = await _readiness(client, there.server.url)
        over.set()
        tally = await load
    ledger = await asyncio.to_thread(there.ledger, found.accepted, tally.accepted)
    ok = found.correct == many and _balances(ledger) and not tally.troubles
    if fault is not no_fault:
        ok = ok and len(red) > 1
    return found.summary() | {"readyz": red, "ordinary": len(tally.accepted), "ok": ok, "ledger": ledger}


async def _readiness(client: httpx.AsyncClient, url: str) -> dict[str, str]:
    began = time.monotonic()
    try:
        checks: dict[str, str] = (await client.get(f"{url}/readyz", timeout=15)).json()["checks"]
    except (httpx.HTTPError, ValueError) as trouble:
        return {"trouble": type(trouble).__name__}
    return {name: cause for name, cause in checks.items() if cause != "ok"} | {
        "after_s": f"{time.monotonic() - began:.1f}"
    }


def _balances(ledger: Measured) -> bool:
    must_be_none = set(ledger) - {"accepted", "inbox", "history_lines", "answered_after_s"}
    return not any(ledger[name] for name in must_be_none)


def mind_killed(many: int) -> Measured:
    with house("killed") as there:
        return asyncio.run(disclosing(there, no_fault, many))


def mind_hangs(many: int) -> Measured:
    with house("hangs") as there:
        return asyncio.run(disclosing(there, no_fault, many))


def mail_down(many: int) -> Measured:
    with house(SMTP_URL=f"smtp://127.0.0.1:{free_port()}") as there:
        return asyncio.run(disclosing(there, no_fault, many))


def disk_is_full(many: int) -> Measured:
    with _small_disk() as folder, house(folder=folder) as there:
        return asyncio.run(disclosing(there, disk_full, many))


@contextmanager
def _small_disk(megabytes: int = 48) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="stepwise-disk-") as kept:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs", kept], capture_output=True
        )
        if mounted.returncode != 0:
            raise PermissionError("a small disk can only be mounted by root; nothing was measured")
        try:
            yield Path(kept)
        finally:
            subprocess.run(["umount", "--lazy", kept], check=False)


def locked(many: int) -> Measured:
    with house() as there:
        return asyncio.run(disclosing(there, database_locked, many))


def silent_mind(many: int) -> Measured:
    """F23: a mind that says nothing is a fault, and never silence."""
    with house("says nothing") as there:
        return asyncio.run(_ordinary(there, 6))


async def _ordinary(there: House, seconds: float) -> Measured:
    over = asyncio.Event()
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as client:
        load = asyncio.create_task(under_load(client, there.server.url, LOAD, over))
        await asyncio.sleep(seconds)
        over.set()
        tally = await load
    ledger = await asyncio.to_thread(there.ledger, tally.accepted)
    return {"ordinary": len(tally.accepted), "empty": tally.troubles, "ledger": ledger} | {
        "ok": bool(tally.accepted) and not tally.troubles and _balances(ledger)
    }


def ended_gently(many: int) -> Measured:
    """F21: SIGTERM under load; the next process goes on where this one stopped."""

    async def scenario(there: House) -> tuple[Tally, float]:
        over = asyncio.Event()
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as client:
            load = asyncio.create_task(under_load(client, there.server.url, LOAD, over))
            await asyncio.sleep(6)
            began = time.monotonic()
            await asyncio.to_thread(there.server.end)
            took = time.monotonic() - began
            there.server.start()
            await asyncio.to_thread(_alive, there.server)
            await asyncio.sleep(4)
            over.set()
            return await load, took

    with house() as there:
        tally, took = asyncio.run(scenario(there))
        ledger = there.ledger(tally.accepted)
    ok = took <= 20 and _balances(ledger) and not tally.given_up
    return {"ended_in_s": round(took, 2), "ordinary": len(tally.accepted), "ok": ok, "ledger": ledger}


def backed_up(many: int) -> Measured:
    """F20: a backup while it is in use, restored on an empty machine."""

    async def scenario(there: House, to: Path) -> tuple[dict[str, str | None], float]:
        over = asyncio.Event()
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as client:
            load = asyncio.create_task(under_load(client, there.server.url, LOAD, over))
            await asyncio.sleep(6)
            before = await _accepted_now(there)
            began = time.monotonic()
            await asyncio.to_thread(backup, there.database, to)
            took = time.monotonic() - began
            await asyncio.sleep(2)
            over.set()
            await load
        return before, took

    with house() as there, tempfile.TemporaryDirectory(prefix="stepwise-restored-") as kept:
        before, took = asyncio.run(scenario(there, Path(kept) / "backup"))
        empty = f"sqlite:///{Path(kept) / 'restored.db'}"
        restore(Path(kept) / "backup", empty)
        ledger = asdict(check(empty, SECRET.encode(), before))
    # What came in while it was copied may be kept and not yet answered in it: it is answered when the house opens.
    unanswered = ledger.pop("unanswered")
    ok = bool(before) and _balances(ledger)
    return {"backup_s": round(took, 2), "unanswered_in_it": unanswered, "ok": ok, "ledger": ledger}


async def _accepted_now(there: House) -> dict[str, str | None]:
    from sqlalchemy import select

    from bot.casebook import open_casebook
    from bot.casebook.tables import ReceivedRow

    casebook = open_casebook(there.database, SECRET.encode())
    with casebook.reading() as work:
        rows = work.session.scalars(select(ReceivedRow).where(ReceivedRow.done_at.is_not(None))).all()
        found = {row.external_id.rpartition(":")[2]: row.text for row in rows}
    casebook.engine.dispose()
    return found


def long_and_slow(many: int) -> Measured:
    """F7 and F24: a thousand idle connections, slow senders and megabytes; everybody else hardly notices."""

    async def scenario(there: House) -> Measured:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None)) as client:
            token = (await sessions(client, there.server.url, 1))[0]
            calm = await _latencies(client, there.server.url, 12)
            idle = [await asyncio.open_connection("127.0.0.1", there.server.port) for _ in range(1000)]
            for _, writer in idle[:200]:
                writer.write(b"POST /chat/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 30000\r\n")
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            refused, slowest = 0, 0.0
            for _ in range(20):
                seconds = await _refused(client, f"{there.server.url}/chat/messages", headers)
                refused, slowest = refused + (seconds is not None), max(slowest, seconds or 0.0)
            busy = await _latencies(client, there.server.url, 12)
            for _, writer in idle:
                writer.close()
        return {
            "calm_p50_s": calm,
            "busy_p50_s": busy,
            "too_long_refused": refused,
            "slowest_refusal_s": round(slowest, 3),
            "ok": refused == 20 and busy <= max(2 * calm, calm + 0.1),
        }

    with house() as there:
        return asyncio.run(scenario(there))


async def _refused(client: httpx.AsyncClient, url: str, headers: dict[str, str]) -> float | None:
    """The seconds until a megabyte was turned away: with 413, or by hanging up on a sender that goes on and on."""
    began = time.monotonic()
    try:
        answer = await client.post(url, content=bytes(1_000_000), headers=headers, timeout=30)
    except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
        return time.monotonic() - began
    return time.monotonic() - began if answer.status_code == 413 else None


async def _latencies(client: httpx.AsyncClient, url: str, many: int) -> float:
    taken = []
    for token in await sessions(client, url, many):
        began = time.monotonic()
        body = {"id": f"00000000-0000-4000-8000-{os.urandom(6).hex()}", "text": "the homework is too hard"}
        await client.post(f"{url}/chat/messages", json=body, headers={"Authorization": f"Bearer {token}"}, timeout=60)
        taken.append(time.monotonic() - began)
    return round(sorted(taken)[len(taken) // 2], 4)


def clock_steps(many: int) -> Measured:
    """F19: an hour back, a day on, the night that the clocks change: nobody freezes, and the order stays."""
    from tests.faults.clock import steps

    return asyncio.run(steps())


SCENARIOS: dict[str, tuple[str, Callable[[int], Measured]]] = {
    "mind killed": ("F22 F23 F25", mind_killed),
    "mind hangs": ("F22 F25", mind_hangs),
    "mail down": ("F17 F25", mail_down),
    "disk full": ("F18 F25 F26", disk_is_full),
    "database locked": ("F11 F25 F26", locked),
    "silent mind": ("F23", silent_mind),
    "SIGTERM under load": ("F21", ended_gently),
    "backup under load": ("F20", backed_up),
    "long messages and idle connections": ("F7 F24", long_and_slow),
    "clock steps": ("F19", clock_steps),
}


def run(name: str, many: int) -> Measured:
    fault, scenario = SCENARIOS[name]
    began = time.monotonic()
    found = scenario(many)
    return {
        "scenario": name,
        "fault": fault,
        "ok": found.pop("ok"),
        "took_s": round(time.monotonic() - began, 1),
        **found,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*SCENARIOS, []], metavar="NAME", help=", ".join(SCENARIOS))
    parser.add_argument("--disclosures", type=int, default=500)
    parser.add_argument("--to", type=Path, help="also written to this file")
    parser.add_argument("--elsewhere", action="store_true", help="which faults are made by which other command")
    given = parser.parse_args()
    if given.elsewhere:
        print(json.dumps(ELSEWHERE, indent=1))
        return 0
    held = True
    for name in given.names or SCENARIOS:
        found = run(name, given.disclosures)
        held = held and found["ok"]
        print(line := json.dumps(found), flush=True)
        if given.to:
            with given.to.open("a") as file:
                file.write(line + "\n")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
