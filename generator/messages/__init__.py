"""Every message to an editor, by its code, in the languages that we write."""

from generator.messages.codes import FAMILIES, SEVERITIES, USAGE
from generator.messages.finding import Finding
from generator.messages.wording import ENGLISH, SIMPLIFIED, TRADITIONAL, WORDINGS, Wording

__all__ = [
    "ENGLISH",
    "FAMILIES",
    "SEVERITIES",
    "SIMPLIFIED",
    "TRADITIONAL",
    "USAGE",
    "WORDINGS",
    "Finding",
    "Wording",
]
