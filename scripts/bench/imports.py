"""Importing a client and building it; each in a process of its own, so this prints one time."""

from __future__ import annotations

import json
import sys
import time

STATEMENTS = {
    "httpx": "import httpx; httpx.Client()",
    "personae": "from personae import Anam; Anam(api_key='k')",
    "raw generated": "from raw_anam.client import AuthenticatedClient; import raw_anam.models;"
    "import raw_anam.api.personas.list_personas; AuthenticatedClient('http://x', 'k').get_httpx_client()",
    "openai": "from openai import OpenAI; OpenAI(api_key='k')",
    "elevenlabs": "from elevenlabs.client import ElevenLabs; ElevenLabs(api_key='k')",
    "retell": "from retell import Retell; Retell(api_key='k')",
    "vapi": "from vapi import Vapi; Vapi(token='k')",
    "import personae alone": "import personae",
}


def main(name: str) -> None:
    """Print the seconds that a statement takes, and whether it loaded httpx or attrs."""
    started = time.perf_counter()
    exec(STATEMENTS[name])  # noqa: S102 - one of the statements above
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "httpx": "httpx" in sys.modules, "attrs": "attr" in sys.modules}))


if __name__ == "__main__":
    main(sys.argv[1])
