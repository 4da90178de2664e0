"""The window's import in its process of its own: ``app.intake.apart`` with what can widen a scheme.

Intake is a room below the one that changes schemes, so it cannot know it by itself.
"""

from __future__ import annotations

from app.intake.apart import run
from app.scheme import widened

if __name__ == "__main__":
    run(widened)
