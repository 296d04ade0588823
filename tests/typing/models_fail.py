"""What a type checker must refuse of models: each line with its error, for either checker that sees one."""

from personae import UNSET, Tavus
from personae_api.tavus.models import LlmLayer, Persona


def read(persona: Persona) -> None:
    persona.system_prompt.strip()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    persona.sistem_prompt  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
    if persona.system_prompt is UNSET:  # type: ignore[comparison-overlap]
        return
    prompt: str = persona.system_prompt  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print({persona, prompt})  # pyright: ignore[reportUnhashable]


def made(client: Tavus) -> None:
    LlmLayer(model=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LlmLayer(modell="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    LlmLayer("m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Persona(persona_id="p1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.personas.get("p1").replace("Nia")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
