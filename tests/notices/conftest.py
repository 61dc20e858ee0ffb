from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desk.conftest import casebook, empty_casebook, house
from tests.notices.mail_server import MailServer

__all__ = ["casebook", "empty_casebook", "house", "mail"]


@pytest.fixture
def mail() -> Iterator[MailServer]:
    server = MailServer()
    server.start()
    yield server
    server.stop()
