"""docs/telegram.md says what is so."""

from __future__ import annotations

import re

from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.pace import Tempo
from bot.channels.telegram.reading import MENU
from bot.channels.telegram.webhook import LARGEST
from bot.desk.joining import MINUTES
from bot.settings import ROOT, Settings
from tests.channels.telegram.parts import Home
from tests.telegram_server.server import TOKEN

GUIDE = (ROOT / "docs" / "telegram.md").read_text()


def test_every_command_of_the_menu_is_in_the_guide_and_no_other() -> None:
    assert re.findall(r"^\| `/(\w+)` \|", GUIDE, re.MULTILINE) == list(MENU)


def test_every_setting_that_the_guide_names_is_read() -> None:
    named = set(re.findall(r"TELEGRAM_[A-Z_]+", GUIDE))
    given = {"SECRET_KEY": "k" * 40, "TELEGRAM_BOT_TOKEN": TOKEN} | {
        name: "https://chat.school.example/telegram/hook" for name in named if name.endswith("URL")
    }
    read = Settings.from_environment(given)
    assert named == {"TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_URL", "TELEGRAM_API_BASE_URL"}
    assert read.telegram_bot_token == TOKEN
    assert read.telegram_webhook_url == read.telegram_api_base_url == given["TELEGRAM_WEBHOOK_URL"]


def test_every_line_of_the_log_that_the_guide_explains_is_written_somewhere() -> None:
    rooms = "".join(path.read_text() for path in (ROOT / "bot" / "channels" / "telegram").glob("*.py"))
    table = GUIDE.partition("## When something is wrong")[2].partition("The token stands")[0]
    lines = re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)
    assert len(lines) == 5
    for line in lines:
        assert all(part in rooms for part in line.split("…")), line


def test_the_numbers_of_the_guide_are_those_of_the_house() -> None:
    assert f"{Tempo().overall_a_second} a second in all" in GUIDE
    assert f"for\n  {MINUTES} minutes" in GUIDE
    assert f"client_max_body_size {LARGEST // 1024}k" in GUIDE


def test_the_webhook_is_served_at_the_path_of_its_address(home: Home) -> None:
    home.webhook_url = "https://chat.school.example/telegram/hook"
    door: TelegramDoor = home.door()
    assert [route.path for route in door.routes()] == ["/telegram/hook"]
