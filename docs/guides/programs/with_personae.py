"""After: the same with personae."""

from collections.abc import Iterator

from personae import Anam, NotFoundError


def names(anam: Anam) -> Iterator[tuple[str, str]]:
    for persona in anam.personas.list(per_page=100):
        yield persona.id, persona.name


def create(anam: Anam, name: str, prompt: str) -> str:
    return anam.personas.create(name=name, system_prompt=prompt).id


def delete(anam: Anam, persona: str) -> bool:
    try:
        anam.personas.delete(persona)
    except NotFoundError:
        return False
    return True
