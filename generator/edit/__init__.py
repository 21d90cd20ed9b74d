"""What writes into content/."""

from generator.edit.approvals import add_approvals, remove_approval
from generator.edit.encoding import write_as_utf8
from generator.edit.fields import Fields, field_lines, legend
from generator.edit.figures import figures_file, with_left_out, with_reasons
from generator.edit.files import Move, remove_folder, write_files
from generator.edit.layers import with_layer_line
from generator.edit.skeleton import GUIDE, entry, skeleton
from generator.edit.text import Replacement, appended, inserted, replaced, retyped, with_lines

__all__ = [
    "GUIDE",
    "Fields",
    "Move",
    "Replacement",
    "add_approvals",
    "appended",
    "entry",
    "field_lines",
    "figures_file",
    "inserted",
    "legend",
    "remove_approval",
    "remove_folder",
    "replaced",
    "retyped",
    "skeleton",
    "with_layer_line",
    "with_left_out",
    "with_lines",
    "with_reasons",
    "write_as_utf8",
    "write_files",
]
