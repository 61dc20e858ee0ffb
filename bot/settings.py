"""The environment, read once into one frozen object. A wrong value stops the start with one sentence that names it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class WrongSetting(ValueError):
    """One sentence: which variable, what is wrong with it, what to write instead."""


@dataclass(frozen=True)
class OpenId:
    """The school's own sign-in for staff. `domain`: which one of a provider that serves many."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    domain: str | None = None


@dataclass(frozen=True)
class Settings:
    database_url: str
    school_file: Path
    secret_key: bytes = field(repr=False)
    redis_url: str | None = field(default=None, repr=False)
    telegram_bot_token: str | None = field(default=None, repr=False)
    telegram_webhook_url: str | None = None
    telegram_api_base_url: str = "https://api.telegram.org"
    smtp_url: str | None = field(default=None, repr=False)
    public_url: str | None = None
    allowed_origins: tuple[str, ...] = ()
    log_level: str = "INFO"
    openid: OpenId | None = None

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None, var: Path = VAR) -> Settings:
        said = {name: value.strip() for name, value in (environ or os.environ).items() if value.strip()}
        return cls(
            database_url=_database(said, var),
            school_file=_school_file(said),
            secret_key=_secret(said, var),
            redis_url=_url(said, "REDIS_URL", ("redis", "rediss", "unix")),
            telegram_bot_token=_token(said),
            telegram_webhook_url=_url(said, "TELEGRAM_WEBHOOK_URL", ("https", "http")),
            telegram_api_base_url=_url(said, "TELEGRAM_API_BASE_URL", ("https", "http")) or cls.telegram_api_base_url,
            smtp_url=_url(said, "SMTP_URL", ("smtp", "smtps", "smtp+starttls")),
            public_url=(_url(said, "PUBLIC_URL", ("https", "http")) or "").rstrip("/") or None,
            allowed_origins=_origins(said),
            log_level=_level(said),
            openid=_openid(said),
        )


def _database(said: Mapping[str, str], var: Path) -> str:
    url = said.get("DATABASE_URL", f"sqlite:///{var / 'casebook.db'}")
    if urlsplit(url).scheme not in ("sqlite", "postgresql", "postgres", "postgresql+psycopg"):
        raise WrongSetting("DATABASE_URL must begin with sqlite:/// or postgresql://.")
    return url


def _school_file(said: Mapping[str, str]) -> Path:
    path = Path(said.get("SCHOOL_FILE", ROOT / "data" / "schools" / "hemingford_grey.yml"))
    if not path.is_file():
        raise WrongSetting(
            f"SCHOOL_FILE names {path}, and there is no such file; give the path of a school's YAML file."
        )
    return path


def _secret(said: Mapping[str, str], var: Path) -> bytes:
    """Without SECRET_KEY one is made on the first start and kept, readable by this user alone."""
    if given := said.get("SECRET_KEY"):
        if len(given) < 32:
            raise WrongSetting("SECRET_KEY must be at least 32 characters; `openssl rand -hex 32` makes one.")
        return given.encode()
    kept = var / "secret.key"
    if not kept.exists():
        var.mkdir(parents=True, exist_ok=True)
        try:
            with open(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(32))
        except FileExistsError:
            pass
    return kept.read_text().strip().encode()


def _url(said: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str | None:
    value = said.get(name)
    if value is None:
        return None
    parts = urlsplit(value)
    if parts.scheme not in schemes or not (parts.netloc or parts.path):
        raise WrongSetting(f"{name} must be an address that begins with {' or '.join(s + '://' for s in schemes)}.")
    return value


def _token(said: Mapping[str, str]) -> str | None:
    token = said.get("TELEGRAM_BOT_TOKEN")
    if token and (":" not in token or not token.split(":", 1)[0].isdigit()):
        raise WrongSetting("TELEGRAM_BOT_TOKEN must look like 123456:ABC…, as BotFather gave it.")
    return token


def _origins(said: Mapping[str, str]) -> tuple[str, ...]:
    origins = tuple(origin.strip() for origin in said.get("ALLOWED_ORIGINS", "").split(",") if origin.strip())
    for origin in origins:
        parts = urlsplit(origin)
        if parts.scheme not in ("https", "http") or not parts.netloc or parts.path or "*" in origin:
            raise WrongSetting(
                f"ALLOWED_ORIGINS holds {origin!r}; write each as https://www.school.example, without a path or *."
            )
    return origins


OPENID = ("OPENID_ISSUER", "OPENID_CLIENT_ID", "OPENID_CLIENT_SECRET")
FOR_ANYBODY = ("/common/", "/organizations/", "/consumers/")


def _openid(said: Mapping[str, str]) -> OpenId | None:
    """All of it or none. A provider that serves many schools must be told which of them is this one."""
    if not any(name in said for name in (*OPENID, "OPENID_DOMAIN")):
        return None
    if missing := [name for name in (*OPENID, "PUBLIC_URL") if name not in said]:
        raise WrongSetting(f"{missing[0]} must be set too: staff can sign in with OpenID Connect only when all are.")
    issuer, domain = said["OPENID_ISSUER"], said.get("OPENID_DOMAIN", "").lower() or None
    parts = urlsplit(issuer)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
        raise WrongSetting("OPENID_ISSUER must be an address that begins with https://.")
    if any(each in f"{issuer}/" for each in FOR_ANYBODY):
        raise WrongSetting(
            "OPENID_ISSUER must name the school's own tenant: https://login.microsoftonline.com/<id>/v2.0."
        )
    if parts.hostname == "accounts.google.com" and domain is None:
        raise WrongSetting(
            "OPENID_DOMAIN must be the school's own Google Workspace domain, for example school.example."
        )
    return OpenId(issuer, said["OPENID_CLIENT_ID"], said["OPENID_CLIENT_SECRET"], domain)


def _level(said: Mapping[str, str]) -> str:
    level = said.get("LOG_LEVEL", "INFO").upper()
    if level not in LEVELS:
        raise WrongSetting(f"LOG_LEVEL must be one of {', '.join(LEVELS)}.")
    return level
