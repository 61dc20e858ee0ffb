"""Which files are pictures: by what they hold, whatever they are called or said to be."""

from __future__ import annotations

LARGEST = 5 * 1024 * 1024
# SVG is not among them: it is a document that can hold a script.
MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


class NotAPicture(ValueError):
    """One sentence: what is wrong with the file, and what to send instead."""


def media_type(body: bytes) -> str:
    if len(body) > LARGEST:
        raise NotAPicture(f"The picture is larger than {LARGEST // 1024 // 1024} MB; send a smaller one.")
    for mark, kind in MARKS:
        if body.startswith(mark):
            return kind
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    raise NotAPicture("Only pictures can be kept: PNG, JPEG, GIF or WebP.")
