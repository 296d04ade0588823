"""One call over an in-process transport, against bare `httpx.Client.get().json()` in the same process."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from scripts.bench.measure import interleaved
from scripts.bench.sample import VOICE

_HEADERS = {"content-type": "application/json"}


def _bare(library: Any) -> Callable[[], object]:
    client = library.Client(transport=_transport(library))
    headers = {"authorization": "Bearer k"}
    return lambda: client.get("https://api.anam.ai/v1/voices/v1", headers=headers).json()


def _transport(library: Any) -> Any:
    return library.MockTransport(lambda _: library.Response(200, headers=_HEADERS, content=VOICE))


def _personae() -> Callable[[], object]:
    import httpx

    from personae import Anam

    anam = Anam(api_key="k", transport=_transport(httpx))
    return lambda: anam.voices.get("v1")


def _raw() -> Callable[[], object]:
    import httpx
    from raw_anam.api.voices import get_voice
    from raw_anam.client import AuthenticatedClient

    client = AuthenticatedClient("https://api.anam.ai", "k")
    client.set_httpx_client(httpx.Client(base_url="https://api.anam.ai", transport=_transport(httpx)))
    identifier = json.loads(VOICE)["id"]
    return lambda: get_voice.sync_detailed(identifier, client=client)


def _openai() -> Callable[[], object]:
    import httpx2
    from openai import OpenAI

    client = OpenAI(api_key="k", http_client=httpx2.Client(transport=_transport(httpx2)))
    return lambda: client.models.retrieve("m")


def _elevenlabs() -> Callable[[], object]:
    import httpx
    from elevenlabs.client import ElevenLabs

    client = ElevenLabs(api_key="k", httpx_client=httpx.Client(transport=_transport(httpx)))
    return lambda: client.voices.get("v1")


def _retell() -> Callable[[], object]:
    import httpx
    from retell import Retell

    client = Retell(api_key="k", http_client=httpx.Client(transport=_transport(httpx)))
    return lambda: client.voice.retrieve("v")


def _vapi() -> Callable[[], object]:
    import httpx
    from vapi import Vapi

    client = Vapi(token="k", httpx_client=httpx.Client(transport=_transport(httpx)))  # noqa: S106 - no password
    return lambda: client.files.get("f1")


SUBJECTS = {
    "personae": _personae,
    "raw generated": _raw,
    "openai": _openai,
    "elevenlabs": _elevenlabs,
    "retell": _retell,
    "vapi": _vapi,
}


def main(name: str) -> None:
    """Print the median seconds of the subject and of the bare library that it uses."""
    import importlib

    library = importlib.import_module("httpx2" if name == "openai" else "httpx")
    subjects = {"bare": _bare(library), name: SUBJECTS[name]()}
    print(json.dumps(interleaved(subjects, rounds=15, number=60)))


if __name__ == "__main__":
    main(sys.argv[1])
