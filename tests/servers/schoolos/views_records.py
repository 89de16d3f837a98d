# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""attendance/records/: mostly broken on the real server, and therefore here."""

from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .access import SchoolStaff
from .models import AttendanceRecord, AttendanceSession
from .serializers import RecordDetailSerializer, RecordSerializer


class AttendanceEngine:
    @staticmethod
    def mark_attendance(session, student, status, remarks="", marked_by=None):
        raise NotImplementedError("never reached: every caller passes student_id")


class RecordViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        found = AttendanceRecord.objects.select_related(
            "student", "marked_by", "marked_by__person"
        ).order_by("id")
        if not self.request.user.is_superuser:
            # No such field: the 500 that every other account gets.
            found = found.filter(school=self.request.user.school)
        return found

    def get_serializer_class(self):
        return RecordDetailSerializer if self.action == "retrieve" else RecordSerializer

    def perform_create(self, serializer):
        AttendanceEngine.mark_attendance(**serializer.validated_data)

    def destroy(self, request, *args, **kwargs):
        raise AttributeError("type object 'AttendanceRecord' has no attribute 'archive'")

    @action(detail=False)
    def pending_sync(self, request):
        return Response(list(AttendanceRecord.objects.filter(school=request.user.school_id)))

    @action(detail=False, methods=["post"], permission_classes=[SchoolStaff])
    def mark_synced(self, request):
        ids = request.data.get("record_ids", [])
        if not ids:
            return Response({"error": "No record_ids provided"}, status=400)
        AttendanceRecord.objects.filter(id__in=ids).update(
            synced=True, last_sync_at=timezone.now()
        )
        return Response({"success": True, "synced_count": len(ids)})

    @action(detail=False, methods=["post"], permission_classes=[SchoolStaff])
    def sync_batch(self, request):
        session_id = request.data.get("session_id")
        rows = request.data.get("records")
        if not session_id or not rows:
            return Response({"error": "session_id and records required"}, status=400)
        try:
            session = AttendanceSession.objects.get(id=session_id)
        except AttendanceSession.DoesNotExist:
            return Response({"error": "Session not found"}, status=404)
        errors = []
        for row in rows:
            student_id = row.get("student_id")
            try:
                AttendanceEngine.mark_attendance(
                    session=session, student_id=student_id, status=row.get("status")
                )
            except Exception as problem:
                errors.append({"student_id": student_id, "error": str(problem)})
        return Response({"created": 0, "updated": 0, "errors": errors})
