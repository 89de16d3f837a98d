# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON shapes of sessions, slots and records."""

from rest_framework import serializers

from . import rules
from .models import (
    MARKS,
    SOURCES,
    AttendanceRecord,
    AttendanceSession,
    StudentSnapshot,
    TimetableSlot,
)


class InPeriodSerializer(serializers.ModelSerializer):
    # Left out when there is no period; the next two are null then.
    academic_period_display = serializers.CharField(
        source="academic_period.display_name", read_only=True
    )
    academic_year_display = serializers.CharField(read_only=True)
    semester_display = serializers.CharField(read_only=True)


class TimetableSlotSerializer(InPeriodSerializer):
    course_section_name = serializers.CharField(source="course_section.__str__", read_only=True)
    faculty_name = serializers.CharField(source="faculty.name", read_only=True)
    day_name = serializers.CharField(source="get_day_of_week_display", read_only=True)
    duration_minutes = serializers.IntegerField(read_only=True)
    enrolled_students_count = serializers.SerializerMethodField()
    can_generate_sessions = serializers.BooleanField(source="is_active", read_only=True)

    class Meta:
        model = TimetableSlot
        fields = [
            "id", "academic_period", "academic_period_display", "course_section",
            "course_section_name", "faculty", "faculty_name", "day_of_week", "day_name",
            "start_time", "end_time", "duration_minutes", "room", "is_active", "academic_year",
            "semester", "academic_year_display", "semester_display", "slot_type", "max_students",
            "enrolled_students_count", "can_generate_sessions", "created_at", "updated_at",
        ]  # fmt: skip

    def get_enrolled_students_count(self, slot):
        return slot.course_section.enrolled().count()


class SessionFields(serializers.Serializer):
    course_section_name = serializers.CharField(source="course_section.__str__", read_only=True)
    faculty_name = serializers.CharField(source="faculty.name", read_only=True)
    is_qr_valid = serializers.BooleanField(read_only=True)
    is_active = serializers.BooleanField(read_only=True)
    duration_minutes = serializers.IntegerField(read_only=True)
    attendance_summary = serializers.SerializerMethodField()

    def get_attendance_summary(self, session):
        return rules.summary(session)


class SessionListSerializer(SessionFields, InPeriodSerializer):
    class Meta:
        model = AttendanceSession
        fields = [
            "id", "academic_period", "academic_period_display", "course_section",
            "course_section_name", "faculty", "faculty_name", "scheduled_date", "start_datetime",
            "end_datetime", "room", "status", "is_qr_valid", "is_active", "duration_minutes",
            "makeup", "notes", "academic_year_display", "semester_display", "attendance_summary",
            "created_at", "updated_at",
        ]  # fmt: skip


class SnapshotSerializer(serializers.ModelSerializer):
    student_name = serializers.CharField(source="full_name", read_only=True)

    class Meta:
        model = StudentSnapshot
        fields = [
            "id", "session", "student", "student_name", "course_section", "student_batch",
            "roll_number", "full_name", "email", "phone", "academic_year", "semester",
            "year_of_study", "section", "created_at", "updated_at",
        ]  # fmt: skip


class SessionDetailSerializer(SessionFields, serializers.ModelSerializer):
    qr_code_data = serializers.SerializerMethodField()
    student_snapshots = SnapshotSerializer(source="snapshots", many=True, read_only=True)

    class Meta:
        model = AttendanceSession
        fields = [
            "id", "course_section", "course_section_name", "faculty", "faculty_name",
            "timetable_slot", "scheduled_date", "start_datetime", "end_datetime",
            "actual_start_datetime", "actual_end_datetime", "room", "status", "auto_opened",
            "auto_closed", "makeup", "notes", "qr_token", "qr_expires_at", "qr_generated_at",
            "is_qr_valid", "is_active", "duration_minutes", "biometric_enabled",
            "biometric_device_id", "offline_sync_token", "last_sync_at", "attendance_summary",
            "qr_code_data", "student_snapshots", "created_at", "updated_at",
        ]  # fmt: skip

    def get_qr_code_data(self, session):
        if not session.is_qr_valid:
            return None
        return {
            "token": session.qr_token,
            "expires_at": session.qr_expires_at,
            "session_id": session.id,
            "course_section_id": session.course_section_id,
        }


class SessionCreateSerializer(serializers.ModelSerializer):
    class Meta:
        model = AttendanceSession
        fields = [
            "course_section", "faculty", "timetable_slot", "scheduled_date", "start_datetime",
            "end_datetime", "room", "makeup", "notes", "biometric_enabled", "biometric_device_id",
        ]  # fmt: skip

    def create(self, values):
        return rules.create_session(**values)


def session_info(session):
    return {
        "id": session.id,
        "course_section": str(session.course_section),
        "scheduled_date": session.scheduled_date,
        "start_time": session.start_datetime.time(),
        "room": session.room,
    }


class RecordSerializer(InPeriodSerializer):
    session_info = serializers.SerializerMethodField()
    student_name = serializers.CharField(source="student.full_name", read_only=True)
    student_roll_number = serializers.CharField(source="student.roll_number", read_only=True)
    is_present = serializers.BooleanField(read_only=True)
    is_late = serializers.BooleanField(read_only=True)

    class Meta:
        model = AttendanceRecord
        fields = [
            "id", "academic_period", "academic_period_display", "session", "session_info",
            "student", "student_name", "student_roll_number", "mark", "marked_at", "source",
            "reason", "notes", "device_id", "device_type", "ip_address", "user_agent",
            "location_lat", "location_lng", "client_uuid", "sync_status", "vendor_event_id",
            "vendor_data", "marked_by", "last_modified_by", "is_present", "is_late",
            "academic_year_display", "semester_display", "created_at", "updated_at",
        ]  # fmt: skip

    def get_session_info(self, record):
        return session_info(record.session)


class RecordCreateSerializer(serializers.ModelSerializer):
    class Meta:
        model = AttendanceRecord
        fields = [
            "session", "student", "mark", "source", "reason", "notes", "device_id", "device_type",
            "ip_address", "user_agent", "location_lat", "location_lng", "client_uuid",
            "vendor_event_id", "vendor_data",
        ]  # fmt: skip

    def create(self, values):
        meta = self.context["request"].META
        values.update(
            marked_by=self.context["request"].user,
            ip_address=meta["REMOTE_ADDR"],
            user_agent=meta.get("HTTP_USER_AGENT", ""),
        )
        record = AttendanceRecord.objects.create(**values)
        rules.late_if_late(record)
        return record


class BulkMarkSerializer(serializers.Serializer):
    session_id = serializers.IntegerField()
    attendance_data = serializers.ListField(
        child=serializers.DictField(child=serializers.CharField())
    )
    source = serializers.ChoiceField(SOURCES, default="manual")
    device_id = serializers.CharField(required=False, allow_blank=True, default="")

    def validate_attendance_data(self, rows):
        for row in rows:
            need(row, ("student_id", "mark"))
            if row["mark"] not in MARKS:
                raise serializers.ValidationError(f"Invalid mark: {row['mark']}")
        return rows


class OfflineSyncSerializer(serializers.Serializer):
    sync_token = serializers.CharField(max_length=255, required=False, allow_blank=True)
    records = serializers.ListField(child=serializers.DictField(), min_length=1)

    def validate_records(self, rows):
        for row in rows:
            need(row, ("session_id", "student_id"))
            if row.get("mark", "present") not in MARKS:
                raise serializers.ValidationError("Invalid mark value")
        return rows


def need(row, names):
    for name in names:
        if name not in row:
            raise serializers.ValidationError(f"Missing required field: {name}")


class QrScanSerializer(serializers.Serializer):
    qr_token = serializers.CharField()
    student_id = serializers.UUIDField()
    device_id = serializers.CharField(required=False, allow_blank=True, default="")
    location_lat = serializers.DecimalField(9, 6, required=False, allow_null=True, default=None)
    location_lng = serializers.DecimalField(9, 6, required=False, allow_null=True, default=None)
