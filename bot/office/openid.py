"""The school's own sign-in, by OpenID Connect: Google Workspace, Microsoft Entra, or any provider of one school's people.

Authlib speaks the protocol; what stands here is whom to believe. The code is asked for with PKCE, and the answer is
tied to the browser that asked by a cookie that holds state, nonce and verifier, sealed and short-lived."""

from __future__ import annotations

import hmac
import json
import secrets
import threading
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

GOOGLE, MICROSOFT = "accounts.google.com", "login.microsoftonline.com"
# Never `none`, and never a shared secret: the provider's published keys alone sign.
ALGORITHMS = ["RS256", "ES256", "PS256", "RS384", "RS512"]
PATIENCE_SECONDS = 5.0
LEEWAY_SECONDS = 60
GOOD_FOR = timedelta(minutes=10)
KNOWN_FOR = timedelta(hours=1)


class Provider(Protocol):
    """What the settings say of it. `domain`: the school's own, for a provider that serves many."""

    @property
    def issuer(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> str: ...
    @property
    def domain(self) -> str | None: ...


class NotBelieved(Exception):
    """One sentence for whoever tried to sign in."""


@dataclass(frozen=True)
class Trip:
    """To the provider and back: what must come back as it went."""

    state: str
    nonce: str
    verifier: str
    until: float


@dataclass(frozen=True)
class Identity:
    """`subject` is the provider's own key for the person; an e-mail address may pass from one to another."""

    issuer: str
    subject: str
    email: str


@dataclass
class SchoolSignIn:
    provider: Provider
    callback: str
    secret: bytes = field(repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _known: tuple[datetime, Mapping[str, Any], KeySet] | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        host = urlsplit(self.provider.issuer).hostname
        return {GOOGLE: "Google", MICROSOFT: "Microsoft"}.get(host or "", "the school’s account")

    def leave(self, now: datetime) -> tuple[str, str]:
        """The provider's address, and the sealed trip for the cookie."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        trip = Trip(state, nonce, verifier, (now + GOOD_FOR).timestamp())
        metadata, _ = self._about(now)
        more = {"hd": self.provider.domain} if self.provider.domain else {}
        with self._client() as client:
            address, _ = client.create_authorization_url(
                metadata["authorization_endpoint"], state=trip.state, nonce=trip.nonce, code_verifier=trip.verifier,
                prompt="select_account", **more,
            )  # fmt: skip
        return str(address), self._sealed(trip)

    def come_back(self, sealed: str, asked: Mapping[str, str], now: datetime) -> Identity:
        trip = self._opened(sealed, now)
        if not hmac.compare_digest(trip.state.encode(), asked.get("state", "").encode()):
            raise NotBelieved("That sign-in was begun somewhere else. Begin again here.")
        if "code" not in asked:
            raise NotBelieved("The school’s sign-in was not completed. Try again, or use your password.")
        metadata, keys = self._about(now)
        with self._client() as client, _reaching():
            token = client.fetch_token(metadata["token_endpoint"], code=asked["code"], code_verifier=trip.verifier)
        return self._identity(self._claims(token, trip, keys, now))

    def _claims(self, token: Mapping[str, Any], trip: Trip, keys: KeySet, now: datetime) -> Mapping[str, Any]:
        raw = str(token.get("id_token"))
        try:
            try:
                signed = jwt.decode(raw, keys, algorithms=ALGORITHMS)
            except (JoseError, ValueError):
                # The provider may have new keys since they were fetched.
                signed = jwt.decode(raw, self._about(now, anew=True)[1], algorithms=ALGORITHMS)
            options = {
                "iss": {"essential": True, "value": self.provider.issuer},
                "aud": {"essential": True, "value": self.provider.client_id},
            }
            params = {
                "nonce": trip.nonce,
                "client_id": self.provider.client_id,
                "access_token": token.get("access_token"),
            }
            claims = CodeIDToken(signed.claims, signed.header, options, params)
            claims.validate(now=int(now.timestamp()), leeway=LEEWAY_SECONDS)
        except (JoseError, ValueError, TypeError) as error:
            raise NotBelieved("The answer of the school’s sign-in could not be trusted. Try again.") from error
        return dict(claims)

    def _identity(self, claims: Mapping[str, Any]) -> Identity:
        """Whose people these are is checked here: a provider of many schools says so in a claim of its own."""
        host = urlsplit(self.provider.issuer).hostname
        domain, email = self.provider.domain, claims.get("email")
        if host == GOOGLE and (domain is None or claims.get("hd") != domain):
            raise NotBelieved("That account is not one of the school’s.")
        if host == MICROSOFT:
            # `email` is whatever somebody wrote there; the name they sign in with is the directory's own.
            email = claims.get("preferred_username")
            if claims.get("tid") not in self.provider.issuer.split("/"):
                raise NotBelieved("That account is not one of the school’s.")
        elif claims.get("email_verified") is not True:
            raise NotBelieved("The school’s sign-in does not vouch for that e-mail address.")
        if not isinstance(email, str) or "@" not in email:
            raise NotBelieved("The school’s sign-in gave no e-mail address.")
        if domain is not None and email.casefold().rpartition("@")[2] != domain:
            raise NotBelieved("That account is not one of the school’s.")
        return Identity(self.provider.issuer, str(claims["sub"]), email)

    def _about(self, now: datetime, *, anew: bool = False) -> tuple[Mapping[str, Any], KeySet]:
        """What the provider publishes of itself, kept for an hour."""
        with self._lock:
            if self._known is None or anew or now - self._known[0] > KNOWN_FOR:
                self._known = (now, *self._asked())
            return self._known[1:]

    def _asked(self) -> tuple[Mapping[str, Any], KeySet]:
        with _reaching(), httpx.Client(timeout=PATIENCE_SECONDS) as client:
            place = f"{self.provider.issuer.rstrip('/')}/.well-known/openid-configuration"
            metadata = client.get(place).raise_for_status().json()
            if metadata["issuer"] != self.provider.issuer:
                raise NotBelieved(
                    "The school’s sign-in is not set up: OPENID_ISSUER is not what the provider calls itself."
                )
            for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
                if not safe(metadata[name]):
                    raise NotBelieved("The school’s sign-in could not be trusted: it is not encrypted.")
            return metadata, KeySet.import_key_set(client.get(metadata["jwks_uri"]).raise_for_status().json())

    def _client(self) -> OAuth2Client:
        return OAuth2Client(
            self.provider.client_id, self.provider.client_secret, scope="openid email profile",
            redirect_uri=self.callback, code_challenge_method="S256", timeout=PATIENCE_SECONDS,
        )  # fmt: skip

    def _sealed(self, trip: Trip) -> str:
        body = urlsafe_b64encode(json.dumps(asdict(trip)).encode()).decode()
        return f"{body}.{self._seal(body)}"

    def _opened(self, sealed: str, now: datetime) -> Trip:
        body, _, seal = sealed.partition(".")
        if not hmac.compare_digest(seal.encode(), self._seal(body).encode()):
            raise NotBelieved("That sign-in was begun somewhere else. Begin again here.")
        trip = Trip(**json.loads(urlsafe_b64decode(body)))
        if now.timestamp() > trip.until:
            raise NotBelieved("That took too long. Begin again.")
        return trip

    def _seal(self, body: str) -> str:
        return hmac.digest(self.secret, f"office trip {body}".encode(), "sha256").hex()


class _reaching:
    """Whatever goes wrong on the way, in either library or in what comes back, is one sentence: the password still
    opens the door."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, NotBelieved):
            raise NotBelieved(
                "The school’s sign-in cannot be reached just now. Use your password, or try again."
            ) from error


def safe(address: str) -> bool:
    """Encrypted, or within this machine."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1"))
