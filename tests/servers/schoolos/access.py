# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: bearer tokens and the roles as the server recognises them."""

import datetime

import jwt
from django.conf import settings
from rest_framework.permissions import BasePermission
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken, TokenError

DEFAULT_LIFETIME = 300
_lifetime = DEFAULT_LIFETIME


def token_lifetime():
    return _lifetime


def set_token_lifetime(seconds):
    """Lifetime in seconds of the access tokens issued from now on."""
    global _lifetime
    _lifetime = float(seconds)


def issue_tokens(user):
    refresh = RefreshToken.for_user(user)
    access = refresh.access_token
    access.set_exp(lifetime=datetime.timedelta(seconds=_lifetime))
    return str(access), str(refresh)


def _why_refused(raw):
    try:
        jwt.decode(raw, settings.SECRET_KEY, algorithms=["HS256"])
    except jwt.ExpiredSignatureError:
        return "Token is expired"
    except jwt.InvalidTokenError:
        return "Token is invalid"
    return "Token has wrong type"


class Bearer(JWTAuthentication):
    """simplejwt with the messages of its current versions."""

    def get_validated_token(self, raw_token):
        try:
            return AccessToken(raw_token)
        except TokenError:
            raise InvalidToken(
                {
                    "detail": "Given token not valid for any token type",
                    "messages": [
                        {
                            "token_class": AccessToken.__name__,
                            "token_type": AccessToken.token_type,
                            "message": _why_refused(raw_token),
                        }
                    ],
                }
            )


def teacher_of(user):
    person = user.person
    return getattr(person, "teacher", None) if person is not None else None


def is_school_admin(user):
    # An account without a person breaks here, as on the real server (500).
    return user.person.role in ("admin", "school_admin")


class TeachersOnly(BasePermission):
    message = "Only teachers can perform this action."

    def has_permission(self, request, view):
        user = request.user
        if not user or not user.is_authenticated:
            return False
        if user.is_superuser:
            return True
        return teacher_of(user) is not None and user.school_id is not None


class SchoolAdminsOnly(BasePermission):
    message = "Only school administrators can perform this action."

    def has_permission(self, request, view):
        user = request.user
        return bool(user and user.is_authenticated and is_school_admin(user))


class SchoolStaff(BasePermission):
    message = "You do not have permission to perform this action."

    def has_permission(self, request, view):
        user = request.user
        if not user or not user.is_authenticated:
            return False
        if user.is_superuser or teacher_of(user) is not None:
            return True
        return user.person is not None and is_school_admin(user)
