"""An OpenID provider as a process of its own: real keys, real signatures, real HTTP on loopback.

`python -m tests.office.provider [HOST]` prints its port. It checks what a provider checks (client, redirect address, PKCE, one
use of a code) and can be told to lie in one way at a time. It ends when its standard input does."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx
import uvicorn
from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.settings import ROOT

CLIENT, SECRET = "stepwise", "a client secret"


class Provider:
    def __init__(self, host: str, port: int) -> None:
        self.issuer = f"http://{host}:{port}"
        self.key, self.strangers_key = (RSAKey.generate_key(2048, {"kid": kid, "use": "sig"}) for kid in ("one", "one"))
        self.who: dict[str, Any] = {}
        self.lie, self.now = "", 0
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[dict[str, str]] = []

    async def told(self, request: Request) -> Response:
        """From the test: who is signed in here, what time it is, and how to lie."""
        said = await request.json()
        self.who, self.lie, self.now = said.get("who", self.who), said.get("lie", ""), said.get("now", 0)
        if self.lie == "new keys":
            self.key = RSAKey.generate_key(2048, {"kid": secrets.token_hex(4), "use": "sig"})
        return JSONResponse(self.asked)

    async def discovery(self, request: Request) -> Response:
        if self.lie == "down":
            return Response(status_code=500)
        issuer = "https://another.example" if self.lie == "another issuer" else self.issuer
        token = "http://canary.example/token" if self.lie == "unencrypted" else f"{self.issuer}/token"
        return JSONResponse({
            "issuer": issuer, "authorization_endpoint": f"{self.issuer}/authorize", "token_endpoint": token,
            "jwks_uri": f"{self.issuer}/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        })  # fmt: skip

    async def keys(self, request: Request) -> Response:
        return JSONResponse(KeySet([self.key]).as_dict(private=False))

    async def authorize(self, request: Request) -> Response:
        asked = dict(request.query_params)
        self.asked.append(asked)
        fits = asked.get("client_id") == CLIENT and asked.get("response_type") == "code"
        if not fits or "openid" not in asked.get("scope", "") or asked.get("code_challenge_method") != "S256":
            return Response("a request that no provider takes", 400)
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        back = {"state": asked["state"], "code": code}
        if self.lie == "refused":
            back = {"state": asked["state"], "error": "access_denied"}
        if self.lie == "another state":
            back["state"] = "another"
        address = f"{asked['redirect_uri']}?{urlencode(back)}"
        if self.who.get("asks"):
            return HTMLResponse(f"<a href='{address.replace('&', '&amp;')}'>Sign in as Mrs Pell</a>")
        return RedirectResponse(address, 302)

    async def token(self, request: Request) -> Response:
        form = await request.form()
        if self.lie == "no token":
            return Response(status_code=500)
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        asked = self.codes.pop(str(form.get("code")), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(str(form.get("code_verifier")).encode()).digest()).rstrip(
            b"="
        )
        if request.headers.get("authorization") != f"Basic {basic}":
            return JSONResponse({"error": "invalid_client"}, 401)
        if (
            not asked
            or form.get("redirect_uri") != asked["redirect_uri"]
            or challenge.decode() != asked["code_challenge"]
        ):
            return JSONResponse({"error": "invalid_grant"}, 400)
        access = secrets.token_urlsafe(16)
        return JSONResponse(
            {"access_token": access, "token_type": "Bearer", "expires_in": 60, "id_token": self._signed(asked, access)}
        )

    def _signed(self, asked: dict[str, str], access: str) -> str:
        now = self.now or int(time.time())
        half = base64.urlsafe_b64encode(hashlib.sha256(access.encode()).digest()[:16]).rstrip(b"=").decode()
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            "at_hash": half,
        }
        claims |= {name: value for name, value in self.who.items() if name != "asks"}
        claims |= {
            "another nonce": {"nonce": "another"}, "another audience": {"aud": "another"}, "old": {"exp": now - 600},
            "another issuer in the token": {"iss": "https://another.example"}, "another access token": {"at_hash": "x" * 22},
            "for another party": {"aud": [CLIENT, "another"], "azp": "another"},
        }.get(self.lie, {})  # fmt: skip
        for name in {"no nonce": ["nonce"], "no end": ["exp"], "no subject": ["sub"]}.get(self.lie, []):
            claims.pop(name, None)
        if self.lie == "unsigned":
            head, body = ({"alg": "none"}, claims)
            return f"{_base64(head)}.{_base64(body)}."
        if self.lie == "signed with the public key":
            # By hand: the library knows this attack, and refuses to sign so.
            head = f"{_base64({'alg': 'HS256', 'kid': self.key.kid})}.{_base64(claims)}"
            mac = hmac.digest(self.key.as_pem(private=False), head.encode(), "sha256")
            return f"{head}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"
        if self.lie == "signed with the client's secret":
            return jwt.encode(
                {"alg": "HS256"}, claims, OctKey.import_key(SECRET.encode().ljust(32)), algorithms=["HS256"]
            )
        key = self.strangers_key if self.lie == "another's key" else self.key
        signed = jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, key)
        if self.lie == "changed afterwards":
            head, body, end = signed.split(".")
            return f"{head}.{_base64({**claims, 'sub': 'somebody-else'})}.{end}"
        return "not a token" if self.lie == "rubbish" else signed


def _base64(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


@dataclass
class Running:
    """The process, as a test holds it."""

    issuer: str

    def told(self, who: dict[str, Any] | None = None, lie: str = "", now: int = 0) -> list[dict[str, str]]:
        said = {"lie": lie, "now": now, **({"who": who} if who is not None else {})}
        asked: list[dict[str, str]] = httpx.post(f"{self.issuer}/told", json=said).json()
        return asked


@contextmanager
def running(host: str = "127.0.0.1") -> Iterator[Running]:
    command = [sys.executable, "-m", "tests.office.provider", host]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout and process.stdin
    yield Running(f"http://{host}:{process.stdout.readline().strip()}")
    process.stdin.close()
    assert process.wait(10) == 0


def main() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    provider = Provider(*sys.argv[1:] or ["127.0.0.1"], port)
    app = Starlette(routes=[
        Route("/.well-known/openid-configuration", provider.discovery), Route("/keys", provider.keys),
        Route("/authorize", provider.authorize), Route("/token", provider.token, methods=["POST"]),
        Route("/told", provider.told, methods=["POST"]),
    ])  # fmt: skip
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error", ws="none"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.01)
    print(port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
