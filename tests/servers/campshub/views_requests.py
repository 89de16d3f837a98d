# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""leave-applications/ and correction-requests/: anybody with a login may decide."""

from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from . import rules
from .models import CorrectionRequest, LeaveApplication
from .serializers import session_info

DECIDED = ["status", "decided_by", "decided_by_name", "decided_at", "decision_note"]


class RequestSerializer(serializers.ModelSerializer):
    student_name = serializers.CharField(source="student.full_name", read_only=True)
    student_roll_number = serializers.CharField(source="student.roll_number", read_only=True)
    # Never appears: the account has no such method.
    decided_by_name = serializers.CharField(source="decided_by.get_full_name", read_only=True)


class LeaveSerializer(RequestSerializer):
    duration_days = serializers.IntegerField(read_only=True)

    class Meta:
        model = LeaveApplication
        fields = [
            "id", "student", "student_name", "student_roll_number", "leave_type", "start_date",
            "end_date", "duration_days", "reason", "supporting_document", *DECIDED,
            "affects_attendance", "auto_apply_to_sessions", "created_at", "updated_at",
        ]  # fmt: skip
        read_only_fields = ["decided_by", "decided_at"]


class LeaveCreateSerializer(serializers.ModelSerializer):
    class Meta:
        model = LeaveApplication
        fields = [
            "student", "leave_type", "start_date", "end_date", "reason", "supporting_document",
            "affects_attendance", "auto_apply_to_sessions",
        ]  # fmt: skip

    def validate(self, values):
        if values["start_date"] > values["end_date"]:
            raise serializers.ValidationError("Start date cannot be after end date")
        overlapping = LeaveApplication.objects.filter(
            student=values["student"], status__in=["pending", "approved"],
            start_date__lte=values["end_date"], end_date__gte=values["start_date"],
        )  # fmt: skip
        if overlapping.exists():
            raise serializers.ValidationError("Overlapping leave application exists")
        return values


class CorrectionSerializer(RequestSerializer):
    session_info = serializers.SerializerMethodField()
    requested_by_name = serializers.CharField(source="requested_by.get_full_name", read_only=True)

    class Meta:
        model = CorrectionRequest
        fields = [
            "id", "session", "session_info", "student", "student_name", "student_roll_number",
            "from_mark", "to_mark", "reason", "supporting_document", "requested_by",
            "requested_by_name", *DECIDED, "created_at", "updated_at",
        ]  # fmt: skip
        read_only_fields = ["requested_by", "decided_by", "decided_at"]

    def get_session_info(self, request):
        return session_info(request.session)


class CorrectionCreateSerializer(serializers.ModelSerializer):
    class Meta:
        model = CorrectionRequest
        fields = ["session", "student", "from_mark", "to_mark", "reason", "supporting_document"]

    def validate(self, values):
        if values["from_mark"] == values["to_mark"]:
            raise serializers.ValidationError("From mark and to mark cannot be the same")
        pending = CorrectionRequest.objects.filter(
            session=values["session"], student=values["student"], status="pending"
        )
        if pending.exists():
            raise serializers.ValidationError("Pending correction request already exists")
        return values


class LeaveViewSet(viewsets.ModelViewSet):
    queryset = LeaveApplication.objects.select_related("student")

    def get_serializer_class(self):
        return LeaveCreateSerializer if self.action == "create" else LeaveSerializer

    @action(detail=True, methods=["post"])
    def approve(self, request, pk=None):
        rules.approve_leave(self.get_object(), request.user, request.data.get("decision_note", ""))
        return Response({"status": "Leave application approved"})

    @action(detail=True, methods=["post"])
    def reject(self, request, pk=None):
        note = request.data.get("decision_note", "")
        rules.decide(self.get_object(), "rejected", request.user, note)
        return Response({"status": "Leave application rejected"})


class CorrectionViewSet(viewsets.ModelViewSet):
    queryset = CorrectionRequest.objects.select_related("student", "session")

    def get_serializer_class(self):
        return CorrectionCreateSerializer if self.action == "create" else CorrectionSerializer

    def perform_create(self, serializer):
        serializer.save(requested_by=self.request.user)

    @action(detail=True, methods=["post"])
    def approve(self, request, pk=None):
        note = request.data.get("decision_note", "")
        rules.approve_correction(self.get_object(), request.user, note)
        return Response({"status": "Correction request approved"})

    @action(detail=True, methods=["post"])
    def reject(self, request, pk=None):
        note = request.data.get("decision_note", "")
        rules.decide(self.get_object(), "rejected", request.user, note)
        return Response({"status": "Correction request rejected"})
