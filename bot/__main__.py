"""The commands. Each parses what it was given, calls, and answers with an exit code: 2 for what the caller can mend."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from bot.commands import COMMANDS, Mendable


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Stepwise: one concern, one step at a time.")
    chosen = parser.add_subparsers(dest="command", required=True, metavar="command")
    for command in COMMANDS:
        command.add_to(chosen)
    given = parser.parse_args(words)
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        return run(given)
    except Mendable as mendable:
        print(mendable, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
