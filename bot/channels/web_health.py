"""Is it alive, is it ready, how is it doing. The causes named are kinds of trouble, never words of a parent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.web_meters import Meters
from bot.channels.web_wire import as_json

# Gives None when all is well, or the cause in a few words of its own.
Check = Callable[[], str | None]
PATIENCE_SECONDS = 5


def health_routes(checks: Mapping[str, Check], meters: Meters) -> list[Route]:
    # Threads of their own: when all others wait for a casebook that hangs, this is where it is said.
    threads = ThreadPoolExecutor(2 * len(checks) or 1, "readiness")

    async def healthz(request: Request) -> Response:
        return as_json({"alive": True})

    async def readyz(request: Request) -> Response:
        causes = dict(
            zip(checks, await asyncio.gather(*(_cause(threads, check) for check in checks.values())), strict=True)
        )
        ready = not any(causes.values())
        said = {"ready": ready, "checks": {name: cause or "ok" for name, cause in causes.items()}}
        return as_json(said, 200 if ready else 503)

    async def metrics(request: Request) -> Response:
        page = await asyncio.to_thread(generate_latest, meters.registry)
        return Response(page, media_type=CONTENT_TYPE_LATEST)

    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]


async def _cause(threads: ThreadPoolExecutor, check: Check) -> str | None:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await asyncio.get_running_loop().run_in_executor(threads, check)
    except TimeoutError:
        return "no answer in time"
    except Exception as trouble:
        return type(trouble).__name__
