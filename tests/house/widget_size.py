"""`python -m tests.house.widget_size`: what the widget costs a parent's telephone, and whether that is too much."""

from __future__ import annotations

import gzip
import sys

from bot.channels.web_widget import widget

MOST = 15_000


def size() -> int:
    return len(gzip.compress(widget().encode(), 9, mtime=0))


def main() -> int:
    print(f"widget.js: {size():,} bytes gzipped, of at most {MOST:,}")
    return int(size() > MOST)


if __name__ == "__main__":
    sys.exit(main())
