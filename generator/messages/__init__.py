"""Every message to an editor, by its code, in the languages that we write."""

from generator.messages.finding import Finding
from generator.messages.table import FAMILIES, MESSAGES
from generator.messages.wording import Wording, english, simplified, traditional

__all__ = [
    "FAMILIES",
    "MESSAGES",
    "Finding",
    "Wording",
    "english",
    "simplified",
    "traditional",
]
