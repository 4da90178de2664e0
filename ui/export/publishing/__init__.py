"""A release goes to a server when a person says so: what would go where is shown first.

``dialog``   choose, look, send: the three steps, and what may be done when
``form``     which release goes where
``tokens``   the token, given here or kept in the system's keyring
``offer``    what would be sent, file by file, and what the files do not hold
``sending``  the steps themselves, without widgets
"""

from ui.export.publishing.dialog import PublishDialog

__all__ = ["PublishDialog"]
