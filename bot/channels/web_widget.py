"""The widget, put together from its parts when it is read: one file and one request for a parent, and nothing to build."""

from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).parent / "widget"
STYLES = {"STYLE": "chat.css", "PRINTED": "print.css"}
# What a part uses while it is read comes before it.
PARTS = (
    "words", "settings", "tools", "memory", "server", "text",
    "opening", "talking", "listening", "showing", "writing", "leaving", "copying",
    "element", "placing",
)  # fmt: skip
# A page that has the line twice has the chat once.
SHELL = '(() => {{\n"use strict";\nif (customElements.get("stepwise-chat")) return;\n{parts}\n}})();\n'


def widget() -> str:
    styles = [f"const {name} = {json.dumps(_spare(_read(file)))};" for name, file in STYLES.items()]
    return SHELL.format(parts="\n".join([*styles, *(_spare(_read(f"{part}.js")) for part in PARTS)]))


def _spare(text: str) -> str:
    """A parent's telephone is spared the indentation, and the comments that have a line to themselves."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith(("//", "/*")))


def _read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")
