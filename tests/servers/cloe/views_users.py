# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""users/: login with a second factor, registration, the account itself."""

import urllib.parse

from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from . import shapes, tokens, totp
from .models import Role, Teacher, User


def find(email):
    """The account; the part before the @ is compared as written."""
    return User.objects.filter(email=User.objects.normalize_email(str(email))).first()


def give_role(user, name):
    """With the role TEACHER comes a teacher profile."""
    user.roles.add(Role.objects.get_or_create(name=name)[0])
    if name == "TEACHER" and not Teacher.objects.filter(user=user).exists():
        Teacher.objects.create(user=user, employee_id=f"EMP-{str(user.id)[:8].upper()}")


@api_view(["POST"])
@permission_classes([AllowAny])
def login(request):
    # A bearer header is still checked first: an expired one makes the login a 401.
    email, password = request.data.get("email"), request.data.get("password")
    if not email or not password:
        return Response({"error": "Email and password required"}, status=400)
    user = find(email)
    if user is None or not user.is_active or not user.check_password(str(password)):
        return Response({"error": "Invalid credentials"}, status=401)
    if user.mfa_enabled:
        code = request.data.get("mfa_token")
        if not code:
            return Response({"mfa_required": True})
        if not totp.matches(user.mfa_secret, code):
            return Response({"error": "Invalid MFA token"}, status=401)
    return Response({"user": shapes.user(user), "tokens": tokens.issue(user)})


class Registration(serializers.Serializer):
    email = serializers.EmailField()
    password = serializers.CharField(min_length=8)
    password_confirm = serializers.CharField()
    first_name = serializers.CharField(max_length=100)
    last_name = serializers.CharField(max_length=100)

    def validate_email(self, value):
        if find(value):
            raise serializers.ValidationError("user with this email already exists.")
        return value

    def validate(self, values):
        if values["password"] != values.pop("password_confirm"):
            raise serializers.ValidationError({"password": "Passwords do not match"})
        return values


@api_view(["POST"])
@permission_classes([AllowAny])
def register(request):
    form = Registration(data=request.data)
    form.is_valid(raise_exception=True)
    values = dict(form.validated_data)
    password = values.pop("password")
    user = User(**{**values, "email": User.objects.normalize_email(values["email"])})
    user.set_password(password)
    user.save()
    give_role(user, "TEACHER")
    return Response({"user": shapes.user(user), "tokens": tokens.issue(user)}, status=201)


@api_view(["GET"])
def me(request):
    return Response(shapes.user(request.user))


@api_view(["GET"])
def mfa_setup(request):
    user = request.user
    if user.mfa_enabled:
        return Response({"error": "MFA already enabled"}, status=400)
    user.mfa_secret = totp.new_secret()  # each call replaces the last one's
    user.save()
    label = urllib.parse.quote(f"Cloe:{user.email}")
    uri = f"otpauth://totp/{label}?secret={user.mfa_secret}&issuer=Cloe"
    return Response({"secret": user.mfa_secret, "provisioning_uri": uri})


class Code(serializers.Serializer):
    token = serializers.CharField(min_length=6, max_length=6)


@api_view(["POST"])
def mfa_verify(request):
    form = Code(data=request.data)
    form.is_valid(raise_exception=True)
    user = request.user
    if not user.mfa_secret:
        return Response({"error": "MFA not set up"}, status=400)
    if not totp.matches(user.mfa_secret, form.validated_data["token"]):
        return Response({"error": "Invalid token"}, status=400)
    user.mfa_enabled = True
    user.save()
    return Response({"message": "MFA enabled successfully"})


@api_view(["POST"])
def mfa_disable(request):
    user = request.user
    user.mfa_enabled, user.mfa_secret = False, ""
    user.save()
    return Response({"message": "MFA disabled"})
