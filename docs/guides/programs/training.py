"""Train a face, wait for it, and open a room in which it talks; a program that died goes on where it was."""

import os
import sys

from personae import Feed, PersonaeError, Progress, Tavus, WaitTimeoutError, webhooks
from personae_api.tavus.models import ConversationCreated, Face

EVENTS = Feed()
CALLBACK = "https://hooks.example.com/tavus?secret="


def received(body: bytes, given: str | None, secret: str) -> int:
    """What the web framework calls with each callback; how many waits it has woken."""
    return EVENTS.feed(webhooks.tavus(body, given=given, secret=secret))


def trained(tavus: Tavus, key: str, video: str, secret: str) -> Face:
    """The face with this name, trained from a video: if there is one, it is waited for, and not paid for again."""
    face = tavus.faces.create_once(key=key, train_video_url=video, callback_url=CALLBACK + secret)
    return tavus.faces.wait(face.face_id, deadline=12 * 3600, on_progress=told, feed=EVENTS)


def told(progress: Progress[Face]) -> None:
    if progress.pause is not None:
        print(f"{progress.state}, asked again in {progress.pause:.0f} s")


def room(tavus: Tavus, face: Face) -> ConversationCreated:
    return tavus.conversations.create(
        face_id=face.face_id,
        conversation_name="First day",
        custom_greeting="Hello, I am new here.",
        properties={"max_call_duration": 600, "participant_absent_timeout": 60, "participant_left_timeout": 10},
    )


def main() -> None:
    secret = os.environ.get("TAVUS_CALLBACK_SECRET") or sys.exit("set TAVUS_CALLBACK_SECRET to a secret of your own")
    with Tavus() as tavus:
        face = trained(tavus, "Host of the front desk", "https://example.com/host.mp4", secret)
        opened = room(tavus, face)
        try:
            print("talk here:", opened.conversation_url)
            tavus.conversations.wait(opened.conversation_id, deadline=900, feed=EVENTS)
        except WaitTimeoutError as error:
            print("it is still", error.state)
        finally:
            tavus.conversations.end(opened.conversation_id)  # it costs money until it ends


if __name__ == "__main__":
    try:
        main()
    except PersonaeError as error:
        sys.exit(f"training: {error}")
