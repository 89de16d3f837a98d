# SPDX-FileCopyrightText: 2026 The Rollbook developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens: RS256 JWTs made and read, and the keys for them."""

import base64
import binascii
import json
import os

HEADER_ALG = "RS256"


class BadToken(ValueError):
    """Not a JWT, or not signed with this key."""


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text):
    try:
        return base64.b64decode(
            text.translate({45: 43, 95: 47}) + "=" * (-len(text) % 4), validate=True
        )
    except (ValueError, binascii.Error) as problem:
        raise BadToken("not base64url") from problem


def parts(token):
    """(header, claims, signature, what was signed)"""
    pieces = token.split(".")
    if len(pieces) != 3:
        raise BadToken("not three parts")
    try:
        header, claims = (json.loads(decode(piece)) for piece in pieces[:2])
    except ValueError as problem:
        raise BadToken("not JSON") from problem
    if not isinstance(header, dict) or not isinstance(claims, dict):
        raise BadToken("not objects")
    return header, claims, decode(pieces[2]), ".".join(pieces[:2]).encode()


class Key:
    """An RSA key, kept as a PKCS#8 PEM file."""

    def __init__(self, private_pem=None):
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import rsa

        if private_pem is None:
            self._private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        else:
            self._private = serialization.load_pem_private_key(private_pem.encode(), None)
        self._public = self._private.public_key()

    @classmethod
    def kept(cls, file):
        """The key of this file, which is made when it is not there."""
        if os.path.exists(file):
            with open(file, encoding="ascii") as stream:
                return cls(stream.read())
        key = cls()
        with open(file, "w", encoding="ascii") as stream:
            stream.write(key.pem())
        return key

    def pem(self):
        from cryptography.hazmat.primitives import serialization as form

        return self._private.private_bytes(
            form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
        ).decode()

    def sign(self, claims, kid):
        header = {"alg": HEADER_ALG, "typ": "JWT", "kid": kid}
        signed = ".".join(encode(json.dumps(part).encode()) for part in (header, claims))
        return f"{signed}.{encode(self._private.sign(signed.encode(), *_scheme()))}"

    def read(self, token):
        """The claims of a token signed with this key; dates are not looked at."""
        from cryptography.exceptions import InvalidSignature

        header, claims, signature, signed = parts(token)
        if header.get("alg") != HEADER_ALG:
            raise BadToken(f"alg is {header.get('alg')}")
        try:
            self._public.verify(signature, signed, *_scheme())
        except InvalidSignature as problem:
            raise BadToken("the signature is wrong") from problem
        return claims


def _scheme():
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    return padding.PKCS1v15(), hashes.SHA256()
