from __future__ import annotations

import hashlib
import hmac


def seal(secret: bytes, *words: object) -> str:
    """An HMAC-SHA256 in hex. The first word says what is sealed, so that no seal serves for another thing."""
    return hmac.new(secret, "\x1f".join(map(str, words)).encode(), hashlib.sha256).hexdigest()
