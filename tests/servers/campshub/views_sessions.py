# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sessions/ and timetable-slots/."""

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from . import rules
from .access import StaffWrites
from .models import AttendanceSession, TimetableSlot
from .serializers import (
    SessionCreateSerializer,
    SessionDetailSerializer,
    SessionListSerializer,
    TimetableSlotSerializer,
)


class TimetableSlotViewSet(viewsets.ModelViewSet):
    permission_classes = [StaffWrites]
    serializer_class = TimetableSlotSerializer
    queryset = TimetableSlot.objects.select_related("faculty", "academic_period")


class SessionViewSet(viewsets.ModelViewSet):
    permission_classes = [StaffWrites]

    def get_queryset(self):
        found = AttendanceSession.objects.select_related(
            "course_section__course", "course_section__student_batch", "faculty", "academic_period"
        )
        # The only filters there are; a bad date is a crash.
        for name, test in (("start_date", "gte"), ("end_date", "lte")):
            if self.request.query_params.get(name):
                found = found.filter(
                    **{f"scheduled_date__{test}": self.request.query_params[name]}
                )
        return found

    def get_serializer_class(self):
        if self.action == "list":
            return SessionListSerializer
        return SessionCreateSerializer if self.action == "create" else SessionDetailSerializer

    def _step(self, step, word):
        session = self.get_object()
        try:
            step(session, by=self.request.user)
        except ValueError as problem:
            return Response({"error": str(problem)}, status=400)
        return Response({"status": f"Session {word} successfully"})

    @action(detail=True, methods=["post"])
    def open_session(self, request, pk=None):
        return self._step(rules.open_session, "opened")

    @action(detail=True, methods=["post"])
    def close_session(self, request, pk=None):
        return self._step(rules.close_session, "closed")

    @action(detail=True, methods=["post"])
    def lock_session(self, request, pk=None):
        return self._step(rules.lock_session, "locked")

    @action(detail=True, methods=["post"])
    def generate_qr(self, request, pk=None):
        session = self.get_object()
        rules.make_qr(session)
        return Response(
            {
                "qr_token": session.qr_token,
                "expires_at": session.qr_expires_at,
                "session_id": session.id,
            }
        )

    @action(detail=True, methods=["post"])
    def generate_records(self, request, pk=None):
        session = self.get_object()
        made = rules.generate_records(session, marked_by=session.faculty.user)
        return Response({"status": "Records generated successfully", "records_created": made})

    @action(detail=False, methods=["post"])
    def generate_sessions(self, request):
        start, end = request.data.get("start_date"), request.data.get("end_date")
        if not start or not end:
            return Response({"error": "start_date and end_date are required"}, status=400)
        if TimetableSlot.objects.filter(is_active=True).exists():
            # The real server asks the text for its weekday.
            raise AttributeError("'str' object has no attribute 'weekday'")
        return Response({"sessions_created": 0, "start_date": start, "end_date": end})
