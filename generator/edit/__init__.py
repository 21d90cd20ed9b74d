"""What writes into content/."""

from generator.edit.approvals import add_approval
from generator.edit.encoding import write_as_utf8
from generator.edit.figures import figures_file, with_reasons
from generator.edit.files import Move, write_files
from generator.edit.skeleton import GUIDE, entry, skeleton
from generator.edit.text import appended, replaced

__all__ = [
    "GUIDE",
    "Move",
    "add_approval",
    "appended",
    "entry",
    "figures_file",
    "replaced",
    "skeleton",
    "with_reasons",
    "write_as_utf8",
    "write_files",
]
