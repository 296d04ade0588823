# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Skills."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...responses import with_response
from ...types import UNSET, AsyncClient, SyncClient, Unset
from .. import models
from ..calls import skills as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class Skills:
    """Ready-made abilities of PALs, such as searching the internet."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> SkillsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: SkillsWithResponse = with_response(self)
        return whole

    def list(self, *, limit: int | Unset = UNSET) -> builtins.list[models.Skill]:
        """List skills.

        Returns the skills that PALs can be given.

        Args:
            limit: How many skills to return. Undocumented, seen in use.

        Sends `GET /v2/skills`.
        """
        return self._client._fetch(calls.list_skills(limit=limit))

    def get(self, skill_id: str) -> models.Skill:
        """Get a skill.

        Reads what a skill is.

        Args:
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `GET /v2/skills/{skill_id}`.
        """
        return self._client._fetch(calls.get_skill(skill_id))


class AsyncSkills:
    """Ready-made abilities of PALs, such as searching the internet."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSkillsWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncSkillsWithResponse = with_response(self)
        return whole

    async def list(self, *, limit: int | Unset = UNSET) -> builtins.list[models.Skill]:
        """List skills.

        Returns the skills that PALs can be given.

        Args:
            limit: How many skills to return. Undocumented, seen in use.

        Sends `GET /v2/skills`.
        """
        return await self._client._fetch(calls.list_skills(limit=limit))

    async def get(self, skill_id: str) -> models.Skill:
        """Get a skill.

        Reads what a skill is.

        Args:
            skill_id: Id of the skill: internet_search, presentation, magic_canvas and memory are known.

        Sends `GET /v2/skills/{skill_id}`.
        """
        return await self._client._fetch(calls.get_skill(skill_id))


if TYPE_CHECKING:

    class SkillsWithResponse:
        """`Skills`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: Skills) -> None:
            self.list = answered(resource.list)
            self.get = answered(resource.get)

    class AsyncSkillsWithResponse:
        """`AsyncSkills`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncSkills) -> None:
            self.list = async_answered(resource.list)
            self.get = async_answered(resource.get)

else:
    SkillsWithResponse, AsyncSkillsWithResponse = Skills, AsyncSkills
