"""Passphrases in the system's keyring: the only file that speaks to it, and loads it on first use.

A locked project is known here by the salt at the head of its file, which its copies share and
moving it does not change. Nothing is kept unless the user says so.

Trap: on some systems the keyring is a plain file, or there is none; neither is used.
"""

from __future__ import annotations

import logging
from types import ModuleType

from app.errors import PenandaError

SERVICE = "Penanda"
_SOUND = 1  # the least priority, on keyring's own scale, of a backend that guards what it keeps

log = logging.getLogger(__name__)


class KeyringRefusedError(PenandaError):
    """This system has no keyring that guards what it keeps, or it did not answer."""


def keyring_name() -> str:
    """What guards secrets on this system; empty when nothing does."""
    backend = _keyring().get_keyring()
    return str(backend.name) if backend.priority >= _SOUND else ""


def kept_passphrase(lock: str) -> str:
    """The passphrase kept for the project with that lock; empty when there is none, or no keyring."""
    if not keyring_name():
        return ""
    keyring = _keyring()
    try:
        return keyring.get_password(SERVICE, lock) or ""
    except (keyring.errors.KeyringError, OSError) as error:
        log.warning("the keyring did not answer (%s)", type(error).__name__)
        return ""


def check_keyring() -> None:
    """Raise ``KeyringRefusedError`` when this system has no keyring that guards what it keeps."""
    if not keyring_name():
        raise KeyringRefusedError(
            "this system has no keyring", advice="The passphrase is asked for each time."
        )


def keep_passphrase(lock: str, passphrase: str) -> None:
    """Keep it from now on. Raises ``KeyringRefusedError``."""
    check_keyring()
    keyring = _keyring()
    try:
        keyring.set_password(SERVICE, lock, passphrase)
    except (keyring.errors.KeyringError, OSError) as error:
        raise _silent(error) from None


def forget_passphrase(lock: str) -> bool:
    """Keep it no longer; whether there was one. Raises ``KeyringRefusedError``."""
    if not keyring_name():
        return False
    keyring = _keyring()
    try:
        if keyring.get_password(SERVICE, lock) is None:
            return False
        keyring.delete_password(SERVICE, lock)
    except (keyring.errors.KeyringError, OSError) as error:
        raise _silent(error) from None
    return True


def _silent(error: Exception) -> KeyringRefusedError:
    return KeyringRefusedError(
        f"the keyring did not do it ({type(error).__name__})",
        advice="Unlock the keyring and try again; until then the passphrase is asked for each time.",
    )


def _keyring() -> ModuleType:
    import keyring
    import keyring.errors

    return keyring
