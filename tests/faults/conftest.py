from __future__ import annotations

from tests.casebook.conftest import backend, empty_url, postgres

__all__ = ["backend", "empty_url", "postgres"]
