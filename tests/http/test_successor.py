"""httpx has one place in the package, so that its successor could take it: all of this runs without httpx."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import asyncio
import sys

import httpx2

sys.modules["httpx"] = httpx2

from personae import Anam, AsyncAnam, Bland, InternalServerError
from personae.sandbox import ConnectionReset, Sandbox, Status

sandbox = Sandbox(personas=25)
with sandbox.serve() as server:
    with Anam(api_key=server.key, base_url=server.anam) as anam:
        sandbox.faults.add(ConnectionReset(), operation="listPersonas")
        print(len(anam.personas.list(per_page=10).concurrent(3).all()))
        sandbox.faults.add(Status(500), operation="createPersona")
        try:
            anam.personas.create(name="Cara")
        except InternalServerError as error:
            print(error.attempts)
    with Bland(api_key=server.key, base_url=server.bland) as bland:
        print(bland.voices.clone(name="Nia", audio_samples=[("nia.wav", b"RIFF")]).name)
        call = next(iter(bland.calls.list()))
        print(bland.calls.get_recording(call.call_id).read()[:4])

    async def walk():
        async with AsyncAnam(api_key=server.key, base_url=server.anam) as anam:
            return [persona async for persona in anam.personas.list(per_page=10).concurrent(3)]

    print(len(asyncio.run(walk())))
print([name for name, module in sys.modules.items() if name.split(".")[0] == "httpx" and module is not httpx2])
"""


def test_the_successor_of_httpx_can_take_its_place() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.split(), done.stderr) == (["25", "1", "Nia", "b'RIFF'", "25", "[]"], "")
