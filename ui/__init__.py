"""The window: Qt shows the domain and carries the user's intent to it.

Begun in ``ui.start``, built in ``ui.main``.
"""
