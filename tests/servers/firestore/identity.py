# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: Firebase Auth by e-mail and password, and service accounts by a signed assertion."""

import json
import secrets
import urllib.parse

from common import clock

from .errors import Failure, only
from .tokens import BadToken

AUDIENCE = "https://oauth2.googleapis.com/token"
SELF_AUDIENCE = "https://firestore.googleapis.com/"
SCOPES = {
    "https://www.googleapis.com/auth/datastore",
    "https://www.googleapis.com/auth/cloud-platform",
}
LONGEST_ASSERTION = 3600
CLOCK_TOLERANCE = 300
DEFAULT_LIFETIME = 3600


def seconds():
    return int(clock.wire_now().timestamp())


class IdentityFailure(Exception):
    """An error of identitytoolkit or securetoken: a code, sometimes with ' : ' and a text."""

    def body(self):
        errors = [{"message": str(self), "domain": "global", "reason": "invalid"}]
        return {"error": {"code": 400, "message": str(self), "errors": errors}}


class OAuthFailure(Exception):
    def __init__(self, code, description):
        super().__init__(description)
        self.code = code

    def body(self):
        return {"error": self.code, "error_description": str(self)}


class Identity:
    def __init__(self, project, api_key, accounts, user_key, service_key):
        self.project = project
        self.api_key = api_key
        self.accounts = accounts
        self.user_key = user_key  # signs ID and access tokens, as Google's own keys do
        self.service_key = service_key  # the public half of the service account's key
        self.service_email = f"practice@{project}.iam.gserviceaccount.com"
        self.protected = True  # against finding out which addresses exist
        self.lifetime = DEFAULT_LIFETIME

    # E-mail and password.

    def _check_key(self, query):
        key = query.get("key")
        if not key:
            raise Failure(
                "PERMISSION_DENIED",
                "Method doesn't allow unregistered callers (callers without established identity). "
                "Please use API Key or other form of API consumer identity to call this API.",
            )
        if key != self.api_key:
            raise Failure("INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.")

    def sign_in(self, query, body):
        self._check_key(query)
        only(body, ("email", "password", "returnSecureToken", "tenantId"), "sign_in")
        email, password = body.get("email"), body.get("password")
        if not isinstance(email, str) or "@" not in email:
            raise IdentityFailure("INVALID_EMAIL" if email else "MISSING_EMAIL")
        if not password:
            raise IdentityFailure("MISSING_PASSWORD")
        user = self.accounts.by_email(email)
        if user is None or user["password"] != password:
            found = "EMAIL_NOT_FOUND" if user is None else "INVALID_PASSWORD"
            raise IdentityFailure("INVALID_LOGIN_CREDENTIALS" if self.protected else found)
        if user["disabled"]:
            raise IdentityFailure("USER_DISABLED")
        answer = {
            "kind": "identitytoolkit#VerifyPasswordResponse",
            "localId": user["uid"], "email": user["email"], "displayName": "",
            "idToken": self._id_token(user), "registered": True,
        }  # fmt: skip
        if body.get("returnSecureToken"):
            answer["refreshToken"] = self.accounts.refresh_token(user)
            answer["expiresIn"] = str(self.lifetime)
        return answer

    def refresh(self, query, data, content_type):
        self._check_key(query)
        form = read_form(data, content_type)
        if form.get("grant_type") != "refresh_token":
            raise IdentityFailure(
                "INVALID_GRANT_TYPE" if form.get("grant_type") else "MISSING_GRANT_TYPE"
            )
        if not form.get("refresh_token"):
            raise IdentityFailure("MISSING_REFRESH_TOKEN")
        user = self.accounts.by_refresh_token(form["refresh_token"])
        if isinstance(user, str):
            raise IdentityFailure(user)
        token = self._id_token(user)
        return {
            "access_token": token, "expires_in": str(self.lifetime), "token_type": "Bearer",
            "refresh_token": form["refresh_token"], "id_token": token, "user_id": user["uid"],
            "project_id": "123456789012",
        }  # fmt: skip

    def _id_token(self, user):
        now = seconds()
        claims = {
            "iss": f"https://securetoken.google.com/{self.project}", "aud": self.project,
            "auth_time": now, "user_id": user["uid"], "sub": user["uid"], "iat": now,
            "exp": now + self.lifetime, "email": user["email"], "email_verified": True,
            "firebase": {
                "identities": {"email": [user["email"]]}, "sign_in_provider": "password"
            },
        }  # fmt: skip
        return self.user_key.sign(claims, "practice-users")

    # Service accounts.

    def exchange(self, data, content_type):
        form = read_form(data, content_type)
        if form.get("grant_type") != "urn:ietf:params:oauth:grant-type:jwt-bearer":
            raise OAuthFailure(
                "unsupported_grant_type", f"Invalid grant_type: {form.get('grant_type', '')}"
            )
        claims = self._assertion(form.get("assertion", ""))
        if claims.get("aud") != AUDIENCE:
            raise OAuthFailure("invalid_grant", "Invalid JWT: Failed audience check.")
        scopes = str(claims.get("scope", "")).split()
        if not scopes:
            raise OAuthFailure(
                "invalid_scope", "Invalid OAuth scope or ID token audience provided."
            )
        now = seconds()
        granted = {
            "kind": "access", "sub": self.service_email, "scope": scopes,
            "exp": now + self.lifetime, "jti": secrets.token_hex(8),
        }  # fmt: skip
        token = "ya29." + self.user_key.sign(granted, "practice-access")
        return {"access_token": token, "expires_in": self.lifetime - 1, "token_type": "Bearer"}

    def _assertion(self, token):
        """The claims of a JWT that the service account has signed, in its time."""
        try:
            claims = self.service_key().read(token)
        except BadToken as problem:
            raise OAuthFailure("invalid_grant", "Invalid JWT Signature.") from problem
        if claims.get("iss") != self.service_email:
            raise OAuthFailure("invalid_grant", "Invalid grant: account not found")
        now, made, ends = seconds(), claims.get("iat"), claims.get("exp")
        whole = all(isinstance(each, (int, float)) for each in (made, ends))
        if (
            not whole
            or made > now + CLOCK_TOLERANCE
            or ends < now - CLOCK_TOLERANCE
            or ends - made > LONGEST_ASSERTION
        ):
            raise OAuthFailure(
                "invalid_grant",
                "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable "
                "timeframe. Check your iat and exp values in the JWT claim.",
            )
        return claims

    # Reading tokens that come with a request: ("user", uid), ("service", scopes) or None.

    def principal(self, token):
        if token.startswith("ya29."):
            claims = self._own(token[5:])
            if claims and claims.get("kind") == "access" and claims["exp"] > seconds():
                return "service", claims["scope"]
            return None
        claims = self._own(token)
        if claims and claims.get("aud") == self.project and claims["exp"] > seconds():
            return "user", claims["sub"]
        try:
            claims = self._assertion(token)
        except OAuthFailure:
            return None
        # Signed by the account itself for direct use: an audience or a scope, never both.
        if claims.get("sub") != self.service_email or ("aud" in claims) == ("scope" in claims):
            return None
        if "scope" in claims:
            return "service", str(claims["scope"]).split()
        return ("service", sorted(SCOPES)) if claims["aud"] == SELF_AUDIENCE else None

    def _own(self, token):
        try:
            return self.user_key.read(token)
        except BadToken:
            return None


def read_form(data, content_type):
    """The members of a form, or of a JSON object."""
    if content_type.startswith("application/json"):
        try:
            found = json.loads(data)
        except ValueError:
            found = {}
        return found if isinstance(found, dict) else {}
    return dict(urllib.parse.parse_qsl(data.decode(errors="replace"), keep_blank_values=True))
