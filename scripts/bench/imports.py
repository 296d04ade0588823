"""Importing a client and building it; each in a process of its own, so this prints one time."""

from __future__ import annotations

import json
import sys
import time

from scripts.bench.process import hide

BARE, OURS, ALONE = "bare", "personae with httpx", "import personae alone"
_OURS = "from personae import Anam; Anam(api_key='k')"
CLIENTS = {
    OURS: _OURS,
    "personae with httpx2": _OURS,
    "raw generated": "from raw_anam.client import AuthenticatedClient; import raw_anam.models;"
    "import raw_anam.api.personas.list_personas; AuthenticatedClient('http://x', 'k').get_httpx_client()",
    "openai": "from openai import OpenAI; OpenAI(api_key='k')",
    "elevenlabs": "from elevenlabs.client import ElevenLabs; ElevenLabs(api_key='k')",
    "retell": "from retell import Retell; Retell(api_key='k')",
    "vapi": "from vapi import Vapi; Vapi(token='k')",
}
_STATEMENTS = {BARE: "import httpx; httpx.Client()", ALONE: "import personae", **CLIENTS}
_HIDDEN = {OURS: ["httpx2"]}
_LIBRARIES = ("httpx", "httpx2", "aiohttp", "attr")


def main(name: str) -> None:
    """Print the processor time of a statement, and which libraries it loaded; aiohttp is an extra of all clients."""
    hide("aiohttp", *_HIDDEN.get(name, []))
    started = time.process_time()
    exec(_STATEMENTS[name])  # noqa: S102 - one of the statements above
    seconds = time.process_time() - started
    print(json.dumps({"seconds": seconds, "loaded": [name for name in _LIBRARIES if sys.modules.get(name)]}))


if __name__ == "__main__":
    main(sys.argv[1])
