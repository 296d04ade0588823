# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The operations of Pronunciation Dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import results
from ...responses import with_response
from ...types import UNSET, AsyncClient, ListOf, SyncClient, Unset
from .. import models
from ..calls import pronunciation_dictionaries as calls

if TYPE_CHECKING:
    from ...responses import answered, async_answered


class PronunciationDictionaries:
    """Rules for how a persona's voice says certain words."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> PronunciationDictionariesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: PronunciationDictionariesWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET, sort: models.SortOrder | Unset = UNSET
    ) -> results.Paginator[models.PronunciationDictionarySummary]:
        """List pronunciation dictionaries.

        Returns the dictionaries of the account without their rules, a page at a time, newest first. Unlike
        elsewhere pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many dictionaries a page holds. At least 1, at most 100, 10 when left out.
            page: Page to return, counted from 0. 0 when left out.
            sort: Order of the dictionaries by the time they were made. 'desc' when left out.

        Sends `GET /v2/pronunciation-dictionaries`.
        """
        return self._client._paginate(calls.list_pronunciation_dictionaries(limit=limit, page=page, sort=sort))

    def create(
        self, *, name: str, rules: ListOf[models.PronunciationRule | models.PronunciationRuleDict] | Unset = UNSET
    ) -> models.PronunciationDictionary:
        """Create a pronunciation dictionary.

        Makes a dictionary, with rules or without. A persona uses it when its tts layer has the id as
        `pronunciation_dictionary_id`. No two rules may be for the same text.

        Args:
            name: Name to find the dictionary by.
            rules: How to say certain words.

        Sends `POST /v2/pronunciation-dictionaries`.
        """
        return self._client._fetch(calls.create_pronunciation_dictionary(name=name, rules=rules))

    def get(self, dictionary_id: str) -> models.PronunciationDictionary:
        """Get a pronunciation dictionary.

        Reads one dictionary with all of its rules.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.

        Sends `GET /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return self._client._fetch(calls.get_pronunciation_dictionary(dictionary_id))

    def delete(self, dictionary_id: str) -> None:
        """Delete a pronunciation dictionary.

        Removes a dictionary, also from all personas that use it.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.

        Sends `DELETE /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return self._client._fetch(calls.delete_pronunciation_dictionary(dictionary_id))

    def patch(
        self, dictionary_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.PronunciationDictionary | None:
        """Patch a pronunciation dictionary.

        Changes the name or the rules of a dictionary by a JSON Patch (RFC 6902), a list of steps whose paths start
        at the dictionary, such as /rules/0/pronunciation, and answers with the dictionary. Personas that use it
        follow. 304 means that it already was as the patch wants it, and then nothing is answered.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.
            body: Steps, applied in order.

        Sends `PATCH /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return self._client._fetch(calls.patch_pronunciation_dictionary(dictionary_id, body))


class AsyncPronunciationDictionaries:
    """Rules for how a persona's voice says certain words."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPronunciationDictionariesWithResponse:
        """The same methods, which answer with the whole `Response`: status, headers, request id, attempts and `parsed`.

        A list is a paginator here too, as its pages have their responses; a file is read at once.
        """
        whole: AsyncPronunciationDictionariesWithResponse = with_response(self)
        return whole

    def list(
        self, *, limit: int | Unset = UNSET, page: int | Unset = UNSET, sort: models.SortOrder | Unset = UNSET
    ) -> results.AsyncPaginator[models.PronunciationDictionarySummary]:
        """List pronunciation dictionaries.

        Returns the dictionaries of the account without their rules, a page at a time, newest first. Unlike
        elsewhere pages are counted from 0.

        Pages are fetched when the result is iterated, and not before.

        Args:
            limit: How many dictionaries a page holds. At least 1, at most 100, 10 when left out.
            page: Page to return, counted from 0. 0 when left out.
            sort: Order of the dictionaries by the time they were made. 'desc' when left out.

        Sends `GET /v2/pronunciation-dictionaries`.
        """
        return self._client._paginate(calls.list_pronunciation_dictionaries(limit=limit, page=page, sort=sort))

    async def create(
        self, *, name: str, rules: ListOf[models.PronunciationRule | models.PronunciationRuleDict] | Unset = UNSET
    ) -> models.PronunciationDictionary:
        """Create a pronunciation dictionary.

        Makes a dictionary, with rules or without. A persona uses it when its tts layer has the id as
        `pronunciation_dictionary_id`. No two rules may be for the same text.

        Args:
            name: Name to find the dictionary by.
            rules: How to say certain words.

        Sends `POST /v2/pronunciation-dictionaries`.
        """
        return await self._client._fetch(calls.create_pronunciation_dictionary(name=name, rules=rules))

    async def get(self, dictionary_id: str) -> models.PronunciationDictionary:
        """Get a pronunciation dictionary.

        Reads one dictionary with all of its rules.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.

        Sends `GET /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return await self._client._fetch(calls.get_pronunciation_dictionary(dictionary_id))

    async def delete(self, dictionary_id: str) -> None:
        """Delete a pronunciation dictionary.

        Removes a dictionary, also from all personas that use it.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.

        Sends `DELETE /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return await self._client._fetch(calls.delete_pronunciation_dictionary(dictionary_id))

    async def patch(
        self, dictionary_id: str, body: ListOf[models.JsonPatchOperation | models.JsonPatchOperationDict]
    ) -> models.PronunciationDictionary | None:
        """Patch a pronunciation dictionary.

        Changes the name or the rules of a dictionary by a JSON Patch (RFC 6902), a list of steps whose paths start
        at the dictionary, such as /rules/0/pronunciation, and answers with the dictionary. Personas that use it
        follow. 304 means that it already was as the patch wants it, and then nothing is answered.

        Args:
            dictionary_id: Id of the dictionary, a short text that starts with pd.
            body: Steps, applied in order.

        Sends `PATCH /v2/pronunciation-dictionaries/{dictionary_id}`.
        """
        return await self._client._fetch(calls.patch_pronunciation_dictionary(dictionary_id, body))


if TYPE_CHECKING:

    class PronunciationDictionariesWithResponse:
        """`PronunciationDictionaries`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: PronunciationDictionaries) -> None:
            self.list = resource.list
            self.create = answered(resource.create)
            self.get = answered(resource.get)
            self.delete = answered(resource.delete)
            self.patch = answered(resource.patch)

    class AsyncPronunciationDictionariesWithResponse:
        """`AsyncPronunciationDictionaries`, whose methods answer with the whole `Response`."""

        def __init__(self, resource: AsyncPronunciationDictionaries) -> None:
            self.list = resource.list
            self.create = async_answered(resource.create)
            self.get = async_answered(resource.get)
            self.delete = async_answered(resource.delete)
            self.patch = async_answered(resource.patch)

else:
    PronunciationDictionariesWithResponse, AsyncPronunciationDictionariesWithResponse = (
        PronunciationDictionaries,
        AsyncPronunciationDictionaries,
    )
