"""What is deployed: nobody is root, nothing of the system can be written, and what is named exists. It is not run here."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from bot.settings import Settings
from tests.house.responses import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
UNITS = sorted((ROOT / "deploy").glob("stepwise*.service"))
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_the_image_runs_as_nobody_in_particular_and_says_whether_it_is_ready() -> None:
    users = re.findall(r"^USER (\S+)$", DOCKERFILE, re.MULTILINE)
    assert users and not any(user.startswith(("0", "root")) for user in users)
    assert "HEALTHCHECK" in DOCKERFILE and "/readyz" in DOCKERFILE
    assert "uv sync --frozen --no-dev" in DOCKERFILE


def test_what_the_image_is_made_of_is_there_and_let_in() -> None:
    copied = [
        word for line in re.findall(r"^COPY (?!--from)(.*)$", DOCKERFILE, re.MULTILINE) for word in line.split()[:-1]
    ]
    assert [name for name in copied if not (ROOT / name).exists()] == []
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert {name.removeprefix("./").rstrip("/") for name in copied} <= let_in


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_every_container_is_locked_down(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True and service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in service and "docker.sock" not in str(service)


def test_only_the_balancer_can_be_reached_from_outside() -> None:
    assert [name for name, service in COMPOSE["services"].items() if "ports" in service] == ["balancer"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    apart = {name for name, service in COMPOSE["services"].items() if service["networks"] == ["inside"]}
    assert apart == {"database", "redis"}


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_runs_without_privileges_and_starts_again(unit: Any) -> None:
    said = unit.read_text()
    for line in (
        "User=stepwise",
        "Restart=always",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "CapabilityBoundingSet=",
    ):
        assert f"\n{line}\n" in said
    assert "--host 127.0.0.1" in said


def test_every_setting_of_the_example_is_one_that_we_read() -> None:
    example = (ROOT / "deploy" / "stepwise.env.example").read_text()
    names = set(re.findall(r"^#? ?([A-Z_]+)=", example, re.MULTILINE))
    known = {field.upper() for field in Settings.__dataclass_fields__}
    assert names and names <= known, names - known
