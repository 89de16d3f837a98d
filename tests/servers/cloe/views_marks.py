# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""attendance/: marking one by one or in batches, the read-back, single rows."""

from common.faults import faults
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import is_naive, make_aware
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from . import access, marking, shapes
from .models import Attendance, ClassSession, Student

WITH_NAMES = ["session__class_ref__subject", "session__teacher__user", "student", "marked_by"]


class Mark(serializers.Serializer):
    session_id = serializers.UUIDField()
    student_id = serializers.UUIDField()
    status = serializers.ChoiceField(Attendance.STATUSES)
    notes = serializers.CharField(max_length=500, allow_blank=True, default="")

    def validate_session_id(self, value):
        return marking.open_session(value, self.context["user"])

    def validate_student_id(self, value):
        found = Student.objects.filter(id=value).first()
        if found is None:
            raise serializers.ValidationError(f"Student with ID '{value}' not found")
        return found

    def validate(self, values):
        session, student = values["session_id"], values["student_id"]
        if not marking.is_enrolled(session, student):
            raise serializers.ValidationError(
                {"student_id": [marking.not_enrolled(session, student)]}
            )
        return values


class Batch(serializers.Serializer):
    """Only the shape; the first bad row refuses the whole batch."""

    session_id = serializers.UUIDField()
    records = serializers.ListField(child=serializers.DictField(), allow_empty=False)

    def validate_session_id(self, value):
        return marking.open_session(value, self.context["user"])

    def validate_records(self, rows):
        for number, row in enumerate(rows):
            for key in ("student_id", "status"):
                if key not in row:
                    raise serializers.ValidationError(f"Record {number}: missing '{key}'")
            if row["status"] not in Attendance.STATUSES:
                raise serializers.ValidationError(
                    f"Record {number}: invalid status '{row['status']}'. "
                    f"Must be one of: {', '.join(Attendance.STATUSES)}"
                )
        return rows


class Change(serializers.Serializer):
    status = serializers.ChoiceField(Attendance.STATUSES)
    notes = serializers.CharField(max_length=500, allow_blank=True, required=False)


def statistics(session):
    """Present and late over all who are enrolled; other views define the rate otherwise."""
    count = {status: 0 for status in Attendance.STATUSES}
    for status in session.attendances.values_list("status", flat=True):
        count[status] += 1
    total, marked = session.class_ref.enrollments.count(), sum(count.values())
    attended = count["PRESENT"] + count["LATE"]
    return {
        "total_enrolled": total,
        "present": count["PRESENT"],
        "absent": count["ABSENT"],
        "late": count["LATE"],
        "not_marked": total - marked,
        "marked": marked,
        "attendance_rate": round(attended * 100 / total, 2) if total else 0,
    }


def _day(text):
    """A date out of a URL; the real server does not catch a bad one (500)."""
    found = parse_date(text)
    if found is None:
        raise ValueError(f"{text} is not a date")
    return found


class MarkViewSet(viewsets.GenericViewSet):
    permission_classes = [IsAuthenticated, access.StaffOnly]

    def get_queryset(self):
        found = Attendance.objects.select_related(*WITH_NAMES).order_by("id")
        user = self.request.user
        return found if access.is_admin(user) else found.filter(session__teacher__user=user)

    def list(self, request):
        return Response([shapes.list_mark(row) for row in self.get_queryset()])

    def create(self, request):
        raise RuntimeError("the real server cannot do this and answers 500")

    def retrieve(self, request, pk=None):
        return Response(shapes.mark_detail(self.get_object()))

    @action(detail=False, methods=["post"])
    def mark(self, request):
        form = Mark(data=request.data, context={"user": request.user})
        form.is_valid(raise_exception=True)
        wire, values = request.META["practice.request"], form.validated_data
        student = values["student_id"]
        if faults.poisoned(student.id, wire):
            raise RuntimeError("practice fault: poisoned row")
        row = marking.store(
            values["session_id"], student, values["status"], values["notes"], request.user,
            race=wire.order == "race",
        )  # fmt: skip
        wire.stored += 1
        answer = {"message": "Attendance marked successfully"}
        return Response({**answer, "attendance": shapes.mark_detail(row)}, status=201)

    @action(detail=False, methods=["post"], url_path="bulk_mark")
    def bulk_mark(self, request):
        form = Batch(data=request.data, context={"user": request.user})
        form.is_valid(raise_exception=True)
        done, errors = self._store_all(
            form.validated_data["session_id"], form.validated_data["records"]
        )
        answer = {
            "message": f"Successfully marked attendance for {len(done)} students",
            "count": len(done),
            "attendance_records": done,
        }
        if errors:
            answer["errors"] = errors
        return Response(answer, status=201)

    def _store_all(self, session, rows):
        """(rows that are stored, named by school number; errors, named as sent)."""
        wire = self.request.META["practice.request"]
        done, errors, race = [], [], wire.order == "race"
        for number, row in enumerate(rows):
            if number == len(rows) // 2:
                if wire.order == "killed":  # the worker is ended for taking too long
                    raise ConnectionAbortedError("practice fault: killed")
                if wire.order == "ended_midway":
                    ClassSession.objects.get(id=session.id).end()
            try:
                if faults.poisoned(row["student_id"], wire):
                    raise marking.Unmarkable("could not serialize access")
                if wire.order == "swallow":
                    done.append(self._as_if_stored(row))
                    continue
                stored = marking.store_batch_row(session, row, self.request.user, race)
            except marking.Unmarkable as problem:
                race = race and str(problem) != marking.EXISTS
                errors.append({"student_id": row["student_id"], "error": str(problem)})
                continue
            wire.stored += 1
            done.append(
                {
                    "id": str(stored.id),
                    "student_id": stored.student.student_id,
                    "status": stored.status,
                }
            )
        return done, errors

    @staticmethod
    def _as_if_stored(row):
        """What a server answers whose transaction is then lost."""
        student = Student.objects.get(id=row["student_id"])
        lost = Attendance()
        return {"id": str(lost.id), "student_id": student.student_id, "status": row["status"]}

    @action(detail=False, url_path="session/(?P<session_id>[^/.]+)")
    def session(self, request, session_id=None):
        """The read-back. A bad UUID is a 500."""
        session = ClassSession.objects.filter(id=session_id).first()
        if session is None:
            raise NotFound("Session not found")
        if session.teacher.user_id != request.user.id and not access.is_admin(request.user):
            raise PermissionDenied("You are not authorized to view attendance for this session")
        rows = session.attendances.select_related("student", "marked_by").order_by("id")
        if request.query_params.get("status"):
            rows = rows.filter(status=request.query_params["status"])
        after = self._marked_after(request.query_params.get("marked_after", ""))
        if after is not None:
            rows = rows.filter(marked_at__gt=after)
        return Response(
            {
                "session": shapes.session_row(session),
                "statistics": statistics(session),
                "records": [shapes.session_view_mark(row) for row in rows],
            }
        )

    @staticmethod
    def _marked_after(text):
        """None for whatever is not a time, such as one whose + came as a space."""
        try:
            found = parse_datetime(text)
        except ValueError:
            return None
        return make_aware(found) if found is not None and is_naive(found) else found

    @action(detail=False, url_path="student/(?P<student_id>[^/.]+)")
    def student(self, request, student_id=None):
        student = Student.objects.filter(id=student_id).first()
        if student is None:
            raise NotFound("Student not found")
        rows = Attendance.objects.filter(student=student).select_related(*WITH_NAMES)
        if not access.is_admin(request.user):
            taught = ClassSession.objects.filter(
                teacher__user=request.user, class_ref__enrollments__student=student
            )
            if not taught.exists():
                raise PermissionDenied("You are not authorized to view this student")
            rows = rows.filter(session__teacher__user=request.user)
        for name, lookup in (("date_from", "gte"), ("date_to", "lte")):
            value = request.query_params.get(name)
            if value:
                rows = rows.filter(**{f"marked_at__date__{lookup}": _day(value)})
        counted = list(rows.values_list("status", flat=True))
        if request.query_params.get("subject_id"):
            rows = rows.filter(session__class_ref__subject_id=request.query_params["subject_id"])
        if request.query_params.get("status"):
            rows = rows.filter(status=request.query_params["status"])
        return Response(
            {
                "student": {
                    "id": str(student.id),
                    "student_id": student.student_id,
                    "full_name": student.full_name,
                },
                "statistics": self._counts(counted),
                "records": [shapes.student_view_mark(r) for r in rows.order_by("-marked_at")],
            }
        )

    @staticmethod
    def _counts(statuses):
        attended = len([s for s in statuses if s != "ABSENT"])
        return {
            "total": len(statuses),
            "present": statuses.count("PRESENT"),
            "absent": statuses.count("ABSENT"),
            "late": statuses.count("LATE"),
            "attendance_rate": round(attended * 100 / len(statuses), 2) if statuses else 0,
        }

    def update(self, request, pk=None, partial=False):
        """marked_by stays; a student who has left the class breaks it (500)."""
        row = self.get_object()
        form = Change(data=request.data, partial=partial)
        form.is_valid(raise_exception=True)
        if row.is_locked:
            return Response({"detail": marking.LOCKED}, status=400)
        if not marking.is_enrolled(row.session, row.student):
            raise RuntimeError(marking.not_enrolled(row.session, row.student))
        row.rewrite(**form.validated_data)
        request.META["practice.request"].stored += 1
        answer = {"message": "Attendance updated successfully"}
        return Response({**answer, "attendance": shapes.mark_detail(row)})

    def partial_update(self, request, pk=None):
        return self.update(request, pk, partial=True)

    def destroy(self, request, pk=None):
        """Also when the session has ended."""
        self.get_object().delete()
        return Response(status=204)
