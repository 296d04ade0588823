"""The one error of the pipeline."""


class PipelineError(Exception):
    """A document cannot be taken; the message is one sentence that names the place and says what to do."""
