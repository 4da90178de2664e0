"""The window: Qt shows the domain and carries the user's intent to it. Built in ``ui.main``."""
