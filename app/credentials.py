"""Passphrases and tokens in the system's keyring: the only file that speaks to it, and loads it on first use.

A locked project is known here by the salt at the head of its file, which its copies share and
moving it does not change; a server by its address. Nothing is kept unless the user says so.

Trap: on some systems the keyring is a plain file, or there is none; neither is used.
"""

from __future__ import annotations

import logging
from types import ModuleType

from app.errors import PenandaError

SERVICE = "Penanda"
TOKENS = "Penanda tokens"
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
    return _kept(SERVICE, lock)


def kept_token(address: str) -> str:
    """The token kept for the server at ``address``; empty when there is none, or no keyring."""
    return _kept(TOKENS, address)


def _kept(service: str, name: str) -> str:
    if not keyring_name():
        return ""
    keyring = _keyring()
    try:
        return keyring.get_password(service, name) or ""
    except (keyring.errors.KeyringError, OSError) as error:
        log.warning("the keyring did not answer (%s)", type(error).__name__)
        return ""


def check_keyring(advice: str = "The passphrase is asked for each time.") -> None:
    """Raise ``KeyringRefusedError`` when this system has no keyring that guards what it keeps."""
    if not keyring_name():
        raise KeyringRefusedError("this system has no keyring", advice=advice)


def keep_passphrase(lock: str, passphrase: str) -> None:
    """Keep it from now on. Raises ``KeyringRefusedError``."""
    check_keyring()
    _keep(SERVICE, lock, passphrase)


def keep_token(address: str, token: str) -> None:
    """Keep it from now on. Raises ``KeyringRefusedError``."""
    check_keyring("Give the token with each command, in PENANDA_TOKEN.")
    _keep(TOKENS, address, token)


def _keep(service: str, name: str, secret: str) -> None:
    keyring = _keyring()
    try:
        keyring.set_password(service, name, secret)
    except (keyring.errors.KeyringError, OSError) as error:
        raise _silent(error) from None


def forget_passphrase(lock: str) -> bool:
    """Keep it no longer; whether there was one. Raises ``KeyringRefusedError``."""
    return _forget(SERVICE, lock)


def forget_token(address: str) -> bool:
    """Keep it no longer; whether there was one. Raises ``KeyringRefusedError``."""
    return _forget(TOKENS, address)


def _forget(service: str, name: str) -> bool:
    if not keyring_name():
        return False
    keyring = _keyring()
    try:
        if keyring.get_password(service, name) is None:
            return False
        keyring.delete_password(service, name)
    except (keyring.errors.KeyringError, OSError) as error:
        raise _silent(error) from None
    return True


def _silent(error: Exception) -> KeyringRefusedError:
    return KeyringRefusedError(
        f"the keyring did not do it ({type(error).__name__})",
        advice="Unlock the keyring and try again; until then the secret is asked for each time.",
    )


def _keyring() -> ModuleType:
    import keyring
    import keyring.errors

    return keyring
