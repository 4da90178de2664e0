"""The key of a locked project: made from a passphrase and the salt at the head of the file.

As SQLCipher 4 makes it by default (PBKDF2 with HMAC-SHA512, 256,000 rounds, 32 bytes, a salt of 16:
its "Security Design"), so that the file opens in any tool that knows SQLCipher. It is made here,
once a file, because SQLCipher would take the third of a second anew for each connection.

Trap: neither passphrase nor key may come into a message, a log or a ``repr``.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass, field

from app.errors import PenandaError

ROUNDS = 256_000
SALT_BYTES = 16
_KEY_BYTES = 32


@dataclass(frozen=True)
class Key:
    """What opens a file whose first 16 bytes are ``salt``, and its copies."""

    salt: bytes
    raw: bytes = field(repr=False)

    @classmethod
    def made(cls, passphrase: str, salt: bytes | None = None) -> Key:
        """The key of ``passphrase`` for a file with ``salt``; without one, for a new file.

        Input methods compose letters differently, so it is the composed form (NFC) that counts.
        """
        salt = os.urandom(SALT_BYTES) if salt is None else salt
        try:
            secret = unicodedata.normalize("NFC", passphrase).encode("utf-8")
        except UnicodeEncodeError:
            raise PenandaError(
                "the passphrase is no text", advice="Use letters that can be typed."
            ) from None
        return cls(salt, hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, _KEY_BYTES))

    @classmethod
    def from_hex(cls, words: str) -> Key:
        """The key that ``hex`` wrote."""
        data = bytes.fromhex(words)
        return cls(data[:SALT_BYTES], data[SALT_BYTES:])

    @property
    def hex(self) -> str:
        """The key for another process that is to open the file; only ever through a pipe."""
        return (self.salt + self.raw).hex()

    @property
    def pragma(self) -> str:
        """What ``PRAGMA key`` and ``ATTACH … KEY`` take."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"
