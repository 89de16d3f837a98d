# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens, and who may do what as the roles really are."""

import uuid

import jwt
from common import clock
from django.conf import settings
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import SAFE_METHODS, BasePermission

from .models import DeadToken, User

ACCESS_SECONDS = 1440 * 60
REFRESH_SECONDS = 7 * 86400


class _State:
    lifetime = ACCESS_SECONDS
    rotate = False


state = _State()


def restore():
    state.lifetime, state.rotate = ACCESS_SECONDS, state.rotate_at_start


def start(rotate):
    state.rotate = state.rotate_at_start = rotate


def make_token(kind, user_id):
    now = clock.wire_now().timestamp()
    seconds = state.lifetime if kind == "access" else REFRESH_SECONDS
    claims = {
        "token_type": kind, "exp": int(now + seconds), "iat": int(now), "jti": uuid.uuid4().hex,
        "user_id": str(user_id),
    }  # fmt: skip
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


class Refused(Exception):
    """The text says what is wrong with the token."""


def read_token(kind, raw):
    """The claims of a good token; Refused otherwise."""
    # The times are looked at here because they count by the server's own clock.
    options = {"verify_exp": False, "verify_iat": False}
    try:
        claims = jwt.decode(raw, settings.SECRET_KEY, algorithms=["HS256"], options=options)
    except jwt.InvalidTokenError:
        raise Refused("Token is invalid")
    if claims.get("exp", 0) <= clock.wire_now().timestamp():
        raise Refused("Token is expired")
    if claims.get("token_type") != kind:
        raise Refused("Token has wrong type")
    if kind == "refresh" and DeadToken.objects.filter(jti=claims["jti"]).exists():
        raise Refused("Token is blacklisted")
    return claims


class Bearer(BaseAuthentication):
    def authenticate_header(self, request):
        return 'Bearer realm="api"'

    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if not words or words[0] != b"Bearer":
            return None
        if len(words) != 2:
            raise AuthenticationFailed(
                {
                    "detail": "Authorization header must contain two space-delimited values",
                    "code": "bad_authorization_header",
                }
            )
        try:
            claims = read_token("access", words[1].decode("latin-1"))
        except Refused as problem:
            raise AuthenticationFailed(not_valid(str(problem)))
        user = User.objects.filter(id=claims["user_id"]).first()
        if user is None:
            raise AuthenticationFailed({"detail": "User not found", "code": "user_not_found"})
        if not user.is_active:
            raise AuthenticationFailed({"detail": "User is inactive", "code": "user_inactive"})
        return user, claims


def not_valid(message):
    return {
        "detail": "Given token not valid for any token type",
        "code": "token_not_valid",
        "messages": [
            {"token_class": "AccessToken", "token_type": "access", "message": message}
        ],
    }  # fmt: skip


class StaffWrites(BasePermission):
    """Everybody with a login reads, staff write anybody's."""

    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return request.method in SAFE_METHODS or request.user.is_staff


class StaffOnly(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_authenticated and request.user.is_staff
