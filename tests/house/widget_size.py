"""`python -m tests.house.widget_size`: what the widget costs a parent's telephone, and whether that is too much."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

WIDGET = Path(__file__).resolve().parents[2] / "bot" / "channels" / "widget" / "widget.js"
MOST = 15_000


def size() -> int:
    return len(gzip.compress(WIDGET.read_bytes(), 9, mtime=0))


def main() -> int:
    print(f"widget.js: {size():,} bytes gzipped, of at most {MOST:,}")
    return int(size() > MOST)


if __name__ == "__main__":
    sys.exit(main())
