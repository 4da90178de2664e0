"""A Label Studio server with its two kinds of token.

A personal access token is exchanged for one that lives five minutes and is fetched anew when it has
died; a legacy token goes out as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from app.sync.server import Answer, Server, ServerRefusedError

_PAGE: Final = 200


@dataclass
class LabelStudio:
    """The server with its two kinds of token."""

    server: Server
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        self._renew()

    def _renew(self) -> None:
        if self.token.count(".") != 2:  # a legacy one, without the three parts of a JWT
            self.server.authorization = f"Token {self.token}"
            return
        self.server.authorization = ""
        fresh = Server(self.server.address, f"Bearer {self.token}")
        try:
            answer = fresh.post("/api/token/refresh", {"refresh": self.token}).json()
        except ServerRefusedError as error:
            raise ServerRefusedError(
                "does not know this token" if error.status in (400, 401, 403) else error.what,
                where=error.where,
                advice="Make another one in its account settings ('penanda publish token' keeps it).",
                status=error.status,
            ) from None
        self.server.authorization = f"Bearer {answer['access']}"

    def get(self, path: str) -> Answer:
        """As ``Server.get``, with a token that lives."""
        return self._living(lambda: self.server.get(path))

    def post(self, path: str, data: Any) -> Answer:
        """As ``Server.post``, with a token that lives."""
        return self._living(lambda: self.server.post(path, data))

    def _living(self, ask: Callable[[], Answer]) -> Answer:
        try:
            return ask()
        except ServerRefusedError as error:
            if error.status != 401 or self.token.count(".") != 2:
                raise
        self._renew()
        return ask()

    def tasks(self, project: int) -> Iterator[dict[str, Any]]:
        """The tasks of a project, page after page.

        A server may give smaller pages than it was asked for (``TASK_API_PAGE_SIZE_MAX``), and says
        404 of a page after the last; so its own total tells the end, where it tells one.
        """
        page, given = 1, 0
        while True:
            path = f"/api/tasks?project={project}&page={page}&page_size={_PAGE}"
            try:
                data = self.get(path).json()
            except ServerRefusedError as error:
                if error.status == 404 and page > 1:
                    return
                raise
            tasks = data["tasks"] if isinstance(data, dict) else data
            yield from tasks
            given, page = given + len(tasks), page + 1
            total = data.get("total") if isinstance(data, dict) else None
            if not tasks or (isinstance(total, int) and given >= total):
                return
