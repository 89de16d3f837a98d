# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""attendance/sessions/: the session list and the one write path, bulk_mark."""

from common import clock
from common.faults import faults
from django.db import transaction
from django.db.models import Prefetch, Q
from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.filters import OrderingFilter
from rest_framework.response import Response

from .access import TeachersOnly, teacher_of
from .models import AttendanceRecord, AttendanceSession, Student
from .serializers import SessionDetailSerializer, SessionSerializer


class SessionViewSet(viewsets.ModelViewSet):
    permission_classes = [TeachersOnly]
    filter_backends = [OrderingFilter]
    ordering_fields = "__all__"

    def get_queryset(self):
        user = self.request.user
        # Sessions of one date have no order of their own; on the real server it
        # is left to the database, here it is drawn anew for every request.
        found = AttendanceSession.objects.select_related(
            "klass", "teacher", "teacher__person"
        ).order_by("-date", "?")
        if not user.is_superuser:
            teacher = teacher_of(user)
            found = found.filter(school_id=user.school_id).filter(
                Q(teacher=teacher) | Q(klass__form_teacher=teacher)
            )
        if self.action in ("retrieve", "bulk_mark"):
            rows = AttendanceRecord.objects.select_related("student")
            found = found.prefetch_related(Prefetch("attendances", queryset=rows))
        return found

    def get_serializer_class(self):
        return SessionDetailSerializer if self.action == "retrieve" else SessionSerializer

    def perform_create(self, serializer):
        # The real server passes class_id on to a model that has no such field.
        AttendanceSession.objects.create(klass_name=serializer.validated_data["class_id"])

    def perform_update(self, serializer):
        serializer.save(school=self.request.user.school)

    @action(detail=False)
    def today(self, request):
        found = self.get_queryset().filter(date=clock.utc_today())
        school_id = request.query_params.get("school_id")
        if school_id:
            found = found.filter(school_id=school_id)
        return Response(SessionSerializer(found, many=True).data)

    @action(detail=False)
    def pending_sync(self, request):
        found = self.get_queryset().filter(synced=False)
        return Response(SessionSerializer(found, many=True).data)

    @action(detail=True)
    def summary(self, request, pk=None):
        session = self.get_object()
        total = session.attendances.count()
        present = session.attendances.filter(status="P").count()
        absent = session.attendances.filter(status="A").count()
        return Response(
            {
                "session_id": session.id,
                "date": session.date,
                "class": session.klass.name,
                "total_students": total,
                "present": present,
                "absent": absent,
                "present_rate": round(present * 100 / total, 2) if total else 0,
                "status": session.status,
                "synced": session.synced,
            }
        )

    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        session = self.get_object()
        session.status = "closed"
        session.closed_at = timezone.now()
        session.save()
        return Response({"status": "closed", "session": SessionSerializer(session).data})

    @action(detail=True, methods=["post"])
    def mark_synced(self, request, pk=None):
        session = self.get_object()
        session.status = "synced"
        session.synced = True
        session.synced_at = timezone.now()
        session.save()
        return Response({"status": "synced", "session": SessionSerializer(session).data})

    @action(detail=True, methods=["post"])
    def bulk_mark(self, request, pk=None):
        session = self.get_object()
        rows = request.data.get("records", [])
        wire = request.META["practice.request"]
        created = updated = 0
        if wire.order == "swallow":
            created = len(rows)
            rows = []
        half = len(rows) // 2 if wire.order == "partial" else None
        for number, row in enumerate(rows):
            if half is not None and number >= half:
                raise RuntimeError("practice fault: stopped half-way")
            if faults.poisoned(row["student_id"], wire):
                raise RuntimeError("practice fault: poisoned row")
            if self._mark(session, row):
                created += 1
            else:
                updated += 1
            wire.stored += 1
        # The session was fetched before the writes, and its rows with it.
        return Response(
            {
                "created": created,
                "updated": updated,
                "session": SessionDetailSerializer(session).data,
            }
        )

    @staticmethod
    def _mark(session, row):
        """Insert or replace one mark, in a transaction of its own."""
        student_id, status = row["student_id"], row["status"]
        values = {
            "status": status,
            "remarks": row.get("remarks", ""),
            "marked_by_id": row.get("marked_by_id"),
            "synced": False,
        }
        with transaction.atomic():
            student = Student.objects.get(id=student_id)
            mark = AttendanceRecord.objects.filter(session=session, student=student).first()
            if mark is None:
                AttendanceRecord.objects.create(session=session, student=student, **values)
                return True
            for name, value in values.items():
                setattr(mark, name, value)
            mark.writes += 1
            mark.save()
            return False
