# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time stamps that follow the server's own clock."""

from common import clock
from django.db import models


class CreatedAt(models.DateTimeField):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, "editable": False})

    def pre_save(self, row, add):
        if add and getattr(row, self.attname) is None:
            setattr(row, self.attname, clock.now())
        return getattr(row, self.attname)


class UpdatedAt(models.DateTimeField):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, "editable": False})

    def pre_save(self, row, add):
        setattr(row, self.attname, clock.now())
        return getattr(row, self.attname)


class Stamped(models.Model):
    created_at = CreatedAt()
    updated_at = UpdatedAt()

    class Meta:
        abstract = True
