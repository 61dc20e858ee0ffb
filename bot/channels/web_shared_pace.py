"""How fast, counted over all processes: a parent's limit is the same whichever of them answers."""

from __future__ import annotations

import logging

from bot.channels.web_limits import Pace, Rate
from bot.several.shared import Shared, Trouble

log = logging.getLogger(__name__)

# For each rate a bucket of tokens that fills up with Redis's own time; tokens are taken from all or from none.
TAKE = """
local now = redis.call('TIME')
local at = tonumber(now[1]) + tonumber(now[2]) / 1e6
local longest, left, wait = tonumber(ARGV[1]), {}, 0
for i = 1, #KEYS do
  local a_second, at_once = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  local held = redis.call('HMGET', KEYS[i], 'tokens', 'at')
  local tokens = tonumber(held[1]) or at_once
  tokens = math.min(at_once, tokens + math.max(0, at - (tonumber(held[2]) or at)) * a_second)
  left[i] = tokens
  wait = math.max(wait, (1 - tokens) / a_second)
end
if wait > longest then return {tostring(wait), 0} end
for i = 1, #KEYS do
  local a_second, at_once = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  redis.call('HSET', KEYS[i], 'tokens', tostring(left[i] - 1), 'at', tostring(at))
  redis.call('EXPIRE', KEYS[i], math.ceil(at_once / a_second) + 60)
end
return {tostring(wait), 1}
"""


class SharedPace:
    """Without Redis each process counts for itself: too generous, and never a parent refused for our trouble."""

    def __init__(self, shared: Shared, kind: str, rates: tuple[Rate, ...], longest_wait: float) -> None:
        self._shared, self._kind, self._rates, self._longest = shared, kind, rates, longest_wait
        self._redis = shared.waiting()
        self._here = Pace(rates, longest_wait)

    async def wait(self, key: object) -> tuple[float, bool]:
        keys = [self._shared.name(f"pace-{self._kind}-{place}", key) for place in range(len(self._rates))]
        numbers = [self._longest, *(n for rate in self._rates for n in (rate.a_second, rate.at_once))]
        try:
            seconds, admitted = await self._redis.eval(TAKE, len(keys), *keys, *map(str, numbers))
        except Trouble as trouble:
            log.warning("the pace is counted here alone: %s", type(trouble).__name__)
            return self._here.wait(key)
        return max(0.0, float(seconds)), bool(admitted)
