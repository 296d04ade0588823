"""Before: personas of Anam, read and made with requests."""

import time
from collections.abc import Iterator

import requests

ANAM = "https://api.anam.ai"


def session(key: str) -> requests.Session:
    made = requests.Session()
    made.headers["Authorization"] = f"Bearer {key}"
    return made


def names(anam: requests.Session, url: str = ANAM) -> Iterator[tuple[str, str]]:
    page = 1
    while True:
        for attempt in range(3):
            answer = anam.get(f"{url}/v1/personas", params={"page": page, "perPage": 100}, timeout=60)
            if answer.status_code not in (429, 500, 502, 503, 504):
                break
            time.sleep(float(answer.headers.get("Retry-After", 2**attempt)))
        answer.raise_for_status()
        body = answer.json()
        for persona in body["data"]:
            yield persona["id"], persona["name"]
        if page >= body["meta"]["lastPage"]:
            return
        page += 1


def create(anam: requests.Session, name: str, prompt: str, url: str = ANAM) -> str:
    answer = anam.post(f"{url}/v1/personas", json={"name": name, "systemPrompt": prompt}, timeout=60)
    if answer.status_code == 400:
        raise ValueError(answer.text)
    answer.raise_for_status()
    return str(answer.json()["id"])


def delete(anam: requests.Session, persona: str, url: str = ANAM) -> bool:
    answer = anam.delete(f"{url}/v1/personas/{persona}", timeout=60)
    if answer.status_code == 404:
        return False
    answer.raise_for_status()
    return True
