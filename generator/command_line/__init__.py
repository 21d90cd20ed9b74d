"""The command line in the editor's language: its help, its answers, what to type instead."""

from generator.command_line.asking import agreed
from generator.command_line.chinese_names import KINDS_IN_CHINESE
from generator.command_line.invalid_usage import InvalidUsage
from generator.command_line.localized import Command, Group
from generator.command_line.parameters import argument, option
from generator.command_line.program import Program
from generator.command_line.settings import Settings, tell, wording
from generator.command_line.streams import open_streams
from generator.command_line.values import (
    Choice,
    ExistingFile,
    Folder,
    NewFile,
    NewFolder,
    Port,
    Sort,
    Source,
    Tag,
)
from generator.language import VARIABLE

__all__ = [
    "KINDS_IN_CHINESE",
    "VARIABLE",
    "Choice",
    "Command",
    "ExistingFile",
    "Folder",
    "Group",
    "InvalidUsage",
    "NewFile",
    "NewFolder",
    "Port",
    "Program",
    "Settings",
    "Sort",
    "Source",
    "Tag",
    "agreed",
    "argument",
    "open_streams",
    "option",
    "tell",
    "wording",
]
