# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON web tokens as simplejwt makes them, by the practice server's clock.

An access token's iat is copied from the refresh token it comes from, as in the real one: after a
refresh, exp - iat says when the account's refresh token was issued, not how long this one lasts.
"""

import datetime

import jwt
from common import clock
from django.conf import settings
from rest_framework_simplejwt import tokens
from rest_framework_simplejwt.backends import TokenBackend
from rest_framework_simplejwt.exceptions import TokenBackendError

ACCESS_SECONDS = 3600
REFRESH_SECONDS = 604800


class Backend(TokenBackend):
    """Checks expiry by the practice clock instead of the computer's."""

    def decode(self, token, verify=True):
        options = {"verify_signature": verify, "verify_exp": False, "verify_iat": False}
        try:
            claims = jwt.decode(token, self.signing_key, [self.algorithm], options=options)
        except jwt.InvalidTokenError as problem:
            raise TokenBackendError("Token is invalid or expired") from problem
        if verify and claims.get("exp", 0) <= clock.wire_now().timestamp():
            raise TokenBackendError("Token is invalid or expired")
        return claims


def install():
    """Make simplejwt use the practice clock; once, after Django is set up."""
    tokens.aware_utcnow = clock.wire_now
    tokens.Token._token_backend = Backend("HS256", settings.SECRET_KEY)


def issue(user):
    refresh = tokens.RefreshToken.for_user(user)
    return {"refresh": str(refresh), "access": str(refresh.access_token)}


def lifetime():
    return tokens.AccessToken.lifetime.total_seconds()


def set_lifetime(seconds=ACCESS_SECONDS, refresh_seconds=REFRESH_SECONDS):
    """For the tokens issued from now on."""
    tokens.AccessToken.lifetime = datetime.timedelta(seconds=float(seconds))
    tokens.RefreshToken.lifetime = datetime.timedelta(seconds=float(refresh_seconds))
