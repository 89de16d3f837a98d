# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""auth/: login, the list of schools, switching the account's school."""

from django.contrib.auth import authenticate
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .access import issue_tokens
from .models import School
from .serializers import SchoolSerializer


def _brief(school):
    return {"id": school.id, "name": school.name, "code": school.code}


@api_view(["POST"])
@permission_classes([AllowAny])
def school_login(request):
    # A bearer header is still checked first: an expired one makes the login a 401.
    code = request.data.get("school_code")
    username = request.data.get("username")
    password = request.data.get("password")
    if not code or not username or not password:
        return Response({"error": "school_code, username, and password required"}, status=400)
    school = School.objects.filter(code=code).first()
    if school is None:
        return Response({"error": f'School "{code}" not found'}, status=404)
    user = authenticate(username=username, password=password)
    if user is None:
        return Response({"error": "Invalid username or password"}, status=401)
    if user.school_id is None:
        user.school = school
        user.save()
    elif user.school_id != school.id:
        return Response({"error": "User does not belong to this school"}, status=403)
    access, refresh = issue_tokens(user)
    return Response(
        {
            "access": access,
            "refresh": refresh,
            "school": _brief(school),
            "user": {
                "id": user.id,
                "username": user.username,
                "email": user.email,
                "school_id": user.school_id,
            },
        }
    )


@api_view(["GET"])
def schools(request):
    if request.user.is_superuser:
        found = School.objects.order_by("id")
    else:
        found = School.objects.filter(id=request.user.school_id)
    return Response(SchoolSerializer(found, many=True).data)


@api_view(["POST"])
def switch_school(request):
    user = request.user
    if not (user.is_staff or user.is_superuser):
        return Response({"error": "Permission denied"}, status=403)
    school_id = request.data.get("school_id")
    if not school_id:
        return Response({"error": "school_id required"}, status=400)
    school = School.objects.filter(id=school_id).first()
    if school is None:
        return Response({"error": "School not found"}, status=404)
    user.school = school
    user.save()
    return Response({"success": True, "school": _brief(school)})
