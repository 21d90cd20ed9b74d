"""What writes into content/."""

from generator.edit.approvals import add_approval
from generator.edit.encoding import write_as_utf8
from generator.edit.files import write_files

__all__ = ["add_approval", "write_as_utf8", "write_files"]
