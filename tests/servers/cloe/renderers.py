# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who asks for text/html gets a page, with 200, around the same data."""

import html

from rest_framework.renderers import BaseRenderer, JSONRenderer


class PageRenderer(BaseRenderer):
    media_type = "text/html"
    format = "api"
    charset = "utf-8"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        text = JSONRenderer().render(data).decode()
        return f"<!DOCTYPE html>\n<html><body><pre>{html.escape(text)}</pre></body></html>\n"
