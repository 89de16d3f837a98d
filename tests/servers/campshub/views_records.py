# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""records/ and its other names offline-sync/ and qr-checkin/."""

import jwt
from common import clock
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from . import rules, wire
from .access import StaffOnly
from .models import AttendanceRecord, AttendanceSession, CourseEnrollment
from .serializers import (
    BulkMarkSerializer,
    OfflineSyncSerializer,
    QrScanSerializer,
    RecordCreateSerializer,
    RecordSerializer,
)


class RecordViewSet(viewsets.ModelViewSet):
    permission_classes = [StaffOnly]
    queryset = AttendanceRecord.objects.select_related(
        "session__course_section__course", "session__course_section__student_batch", "student",
        "academic_period",
    )  # fmt: skip

    def get_serializer_class(self):
        return RecordCreateSerializer if self.action == "create" else RecordSerializer

    @action(detail=False, methods=["post"])
    def bulk_mark(self, request):
        asked = _valid(BulkMarkSerializer, request)
        session = AttendanceSession.objects.filter(id=asked["session_id"]).first()
        if session is None:
            raise ValidationError("Session not found")
        rows = asked["attendance_data"]
        for row in rows:
            wire.before_write(row["student_id"])
        before = session.records.count()
        AttendanceRecord.objects.bulk_create(
            [
                AttendanceRecord(
                    session=session, student_id=row["student_id"], mark=row["mark"], writes=1,
                    source=asked["source"], reason=row.get("reason", ""),
                    device_id=asked["device_id"],
                )
                for row in rows
            ],
            ignore_conflicts=True,
        )  # fmt: skip
        wire.stored(session.records.count() - before)
        # All that were sent are counted, also those that were left as they are.
        return Response({"created_count": len(rows), "session_id": session.id})

    @action(detail=False, methods=["post"])
    def offline_sync(self, request):
        asked = _valid(OfflineSyncSerializer, request)
        token = asked.get("sync_token")
        if token:
            session = AttendanceSession.objects.filter(offline_sync_token=token).first()
            if session is None or not session.is_qr_valid:
                word = "Invalid sync token" if session is None else "Sync token expired"
                return Response({"error": word}, status=400)
        errors, updated, rows = [], 0, asked["records"]
        stop = len(rows) // 2 if wire.current().order == "partial" else None
        for number, row in enumerate(rows):
            if number == stop:
                raise RuntimeError("practice fault: stopped half-way")
            try:
                self._overwrite(row)
                updated += 1
            except Exception as problem:
                errors.append({"student_id": row.get("student_id"), "error": str(problem)})
        return Response(
            {
                "status": "Sync completed",
                "created_records": 0,
                "updated_records": updated,
                "errors": errors,
            }
        )

    @staticmethod
    def _overwrite(row):
        record = AttendanceRecord.objects.filter(
            session_id=row["session_id"], student_id=row["student_id"]
        ).first()
        if record is None:
            raise ValueError("Invalid field name(s) for model AttendanceRecord: 'offline_data'.")
        record.mark = row.get("mark", "present")
        record.source, record.sync_status = "offline", "synced"
        record.save()

    @action(detail=False, methods=["post"])
    def qr_scan(self, request):
        asked = _valid(QrScanSerializer, request)
        session = _session_of(asked["qr_token"])
        enrolled = CourseEnrollment.objects.filter(
            course_section=session.course_section, student_id=asked["student_id"],
            status="ENROLLED",
        )  # fmt: skip
        if not enrolled.exists():
            return Response({"error": "Student not enrolled in this course section"}, status=400)
        record = session.records.filter(student_id=asked["student_id"]).first()
        created = record is None
        if created:
            record = AttendanceRecord(
                session=session, student_id=asked["student_id"], device_id=asked["device_id"],
                location_lat=asked["location_lat"], location_lng=asked["location_lng"],
                ip_address=request.META["REMOTE_ADDR"], marked_by=request.user,
                user_agent=request.META.get("HTTP_USER_AGENT", ""),
            )  # fmt: skip
        record.mark, record.source, record.marked_at = "present", "qr", clock.now()
        record.save()
        rules.late_if_late(record)
        return Response(
            {
                "status": "Attendance marked successfully",
                "record_id": record.id,
                "mark": record.mark,
                "created": created,
            }
        )


def _valid(kind, request):
    asked = kind(data=request.data)
    asked.is_valid(raise_exception=True)
    return asked.validated_data


def _session_of(token):
    try:
        claims = rules.read_qr(token)
    except jwt.InvalidTokenError:
        raise ValidationError({"qr_token": ["Invalid QR token"]})
    session = AttendanceSession.objects.filter(id=claims.get("session_id") or 0).first()
    if session is None:
        raise ValidationError({"qr_token": ["Session not found"]})
    if not session.is_qr_valid:
        raise ValidationError({"qr_token": ["QR token has expired"]})
    return session
