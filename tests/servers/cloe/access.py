# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles as the server recognises them: some checks ask for the role, some for the profile."""

from rest_framework.permissions import BasePermission

from .models import Teacher


def roles(user):
    return set(user.roles.values_list("name", flat=True))


def is_admin(user):
    return "ADMIN" in roles(user)


def profile(user):
    """The account's teacher, or None."""
    return Teacher.objects.filter(user=user).first()


class StaffOnly(BasePermission):
    """Accounts with the role TEACHER or ADMIN."""

    def has_permission(self, request, view):
        return bool(
            request.user
            and request.user.is_authenticated
            and roles(request.user) & {"TEACHER", "ADMIN"}
        )


class ProfileOrAdmin(BasePermission):
    """Accounts with a teacher profile, or ADMIN."""

    def has_permission(self, request, view):
        user = request.user
        if not user or not user.is_authenticated:
            return False
        return is_admin(user) or profile(user) is not None
