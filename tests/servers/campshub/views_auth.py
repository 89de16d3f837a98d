# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""/api/auth/ and /api/accounts/: tokens and the own account."""

from common import clock
from django.db.models import Q
from rest_framework import serializers
from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from . import access
from .models import AuthIdentifier, DeadToken, User


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(required=False)
    email = serializers.CharField(required=False)
    password = serializers.CharField()


class RegisterSerializer(serializers.ModelSerializer):
    password = serializers.CharField(min_length=8, write_only=True)
    email = serializers.EmailField()

    class Meta:
        model = User
        fields = ["id", "username", "email", "password"]
        read_only_fields = ["id"]

    def create(self, values):
        password = values.pop("password")
        user = User(**values)
        user.set_password(password)
        user.save()
        return user


def open_to_all(view):
    """Neither asks for a token nor looks at one."""
    return authentication_classes([])(permission_classes([AllowAny])(view))


def account(name):
    """The account of a user name, e-mail address or roll number in any case."""
    user = User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name)).first()
    if user is None:
        known = AuthIdentifier.objects.filter(identifier__iexact=name).first()
        user = known.user if known else None
    return user


@api_view(["POST"])
@open_to_all
def token(request):
    asked = LoginSerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    values = asked.validated_data
    user = account(values.get("username") or values.get("email") or "")
    if user is None or not user.is_active or not user.check_password(values["password"]):
        return Response({"detail": "Invalid credentials"}, status=401)
    place = dict.fromkeys(("country", "region", "city", "latitude", "longitude"))
    return Response(
        {
            "refresh": access.make_token("refresh", user.id),
            "access": access.make_token("access", user.id),
            "session": {
                "ip": request.META["REMOTE_ADDR"], "login_at": clock.now(), **place,
            },
            "user": {"id": user.id, "email": user.email, "username": user.username},
        }
    )  # fmt: skip


@api_view(["POST"])
@open_to_all
def refresh(request):
    raw = request.data.get("refresh") or request.data.get("refresh_token")
    if not raw:
        return Response({"refresh": ["This field is required."]}, status=400)
    try:
        claims = access.read_token("refresh", str(raw))
    except access.Refused as problem:
        dead = str(problem) == "Token is blacklisted"
        detail = str(problem) if dead else "Token is invalid or expired"
        return Response({"detail": detail, "code": "token_not_valid"}, status=401)
    answer = {"access": access.make_token("access", claims["user_id"])}
    if access.state.rotate:
        DeadToken.objects.get_or_create(jti=claims["jti"])
        answer["refresh"] = access.make_token("refresh", claims["user_id"])
    return Response(answer)


@api_view(["POST"])
def logout(request):
    try:
        claims = access.read_token("refresh", str(request.data.get("refresh") or ""))
    except access.Refused as problem:
        return Response({"detail": str(problem)}, status=400)
    DeadToken.objects.get_or_create(jti=claims["jti"])
    return Response(status=205)


@api_view(["GET"])
def me(request):
    user = request.user
    return Response(
        {
            "id": user.id,
            "username": user.username,
            "email": user.email,
            "is_active": user.is_active,
            "is_verified": user.is_verified,
            "date_joined": user.date_joined,
            "groups": [],
            "permissions": [],
        }
    )


@api_view(["GET"])
def roles(request):
    return Response({"roles": [], "permissions": []})


@api_view(["POST"])
@open_to_all
def register(request):
    asked = RegisterSerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    asked.save()
    return Response(asked.data, status=201)
