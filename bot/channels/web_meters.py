"""What is counted, for whoever watches over the service. Numbers alone: nothing of a parent is ever a label."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.desk.journey import Unkept
from bot.desk.ports import Casebook, CasebookUnreachable, Work
from bot.desk.values import Channel, Delivery

SECONDS = (0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 20)
GAUGES: tuple[tuple[str, str, Callable[[Work], int]], ...] = (
    ("stepwise_inbox_waiting", "Messages kept and not answered yet", lambda work: len(work.inbox.pending())),
    ("stepwise_outbox_pending", "Parcels that wait to be sent", lambda work: _unsent(work, Delivery.PENDING)),
    ("stepwise_outbox_dead", "Parcels that were given up", lambda work: _unsent(work, Delivery.DEAD)),
    ("stepwise_alerts_waiting", "Flags that nobody has acknowledged", lambda work: len(work.flags.waiting())),
)


class Meters:
    """The turn meters; `channel` and `outcome` are words of the house."""

    def __init__(self, registry: CollectorRegistry, casebook: Casebook) -> None:
        self.registry = registry
        self._turns = Counter(
            "stepwise_turns", "Messages by channel and outcome", ["channel", "outcome"], registry=registry
        )
        self._seconds = Histogram(
            "stepwise_turn_seconds",
            "From a message's arrival to its answer",
            ["channel"],
            registry=registry,
            buckets=SECONDS,
        )
        registry.register(Waiting(casebook))

    @contextmanager
    def turn(self, channel: Channel) -> Iterator[None]:
        began = time.monotonic()
        try:
            yield
        except Unkept:
            self.count(channel, "unkept")
            raise
        except BaseException:
            self.count(channel, "failed")
            raise
        self.count(channel, "answered")
        self._seconds.labels(channel.value).observe(time.monotonic() - began)

    def count(self, channel: Channel, outcome: str) -> None:
        self._turns.labels(channel.value, outcome).inc()


class Waiting(Collector):
    """Read from the casebook when asked, so that the numbers are true for all processes together."""

    def __init__(self, casebook: Casebook) -> None:
        self._casebook = casebook

    def collect(self) -> Iterator[GaugeMetricFamily]:
        try:
            with self._casebook.reading() as work:
                counts = [(name, says, count(work)) for name, says, count in GAUGES]
        except CasebookUnreachable:
            counts = []
        yield GaugeMetricFamily("stepwise_casebook_reachable", "1 when the casebook answers", value=1 if counts else 0)
        for name, says, number in counts:
            yield GaugeMetricFamily(name, says, value=number)

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Without this the registry would ask the casebook already when it is told of it."""
        yield from ()


def _unsent(work: Work, state: Delivery) -> int:
    return sum(parcel.state is state for parcel in work.outbox.unsent())
