# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Django settings, configured in code so that a server needs no environment."""

import os
import secrets

import django
from django.conf import settings


def _secret(directory):
    """The signing key, kept in the directory so that tokens outlive a restart."""
    path = os.path.join(directory, "secret")
    try:
        with open(path, encoding="ascii") as stream:
            return stream.read().strip()
    except FileNotFoundError:
        secret = secrets.token_hex(32)
        with open(path, "w", encoding="ascii") as stream:
            stream.write(secret)
        return secret


def configure(package, directory, **more):
    """Set Django up for the application `package`, keeping everything in `directory`."""
    values = dict(
        DEBUG=False,
        SECRET_KEY=_secret(directory),
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF=f"{package}.urls",
        APPEND_SLASH=True,
        MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            package,
        ],
        AUTH_USER_MODEL=f"{package}.User",
        # A practice server: quick logins matter more than costly hashes.
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        DATABASES={
            "default": {
                "ENGINE": "common.djangoapp.database",
                "NAME": os.path.join(directory, "db.sqlite3"),
                "CONN_MAX_AGE": None,
                "OPTIONS": {"timeout": 20},
            }
        },
        USE_TZ=True,
        TIME_ZONE="UTC",
        USE_I18N=False,
        LOGGING={
            "version": 1,
            "disable_existing_loggers": False,
            "handlers": {
                "file": {
                    "class": "logging.FileHandler",
                    "filename": os.path.join(directory, "server.log"),
                    "encoding": "utf-8",
                    "delay": True,
                }
            },
            "root": {"handlers": ["file"], "level": "WARNING"},
            "loggers": {"django": {"handlers": ["file"], "level": "WARNING", "propagate": False}},
        },
    )
    settings.configure(**{**values, **more})
    django.setup()


def create_tables(package):
    """Create the tables of the application straight from the models."""
    from django.apps import apps
    from django.db import connection

    present = set(connection.introspection.table_names())
    with connection.schema_editor() as editor:
        for model in apps.get_app_config(package).get_models():
            if model._meta.db_table not in present:
                editor.create_model(model)
