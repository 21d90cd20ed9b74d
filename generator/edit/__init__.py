"""What writes into content/."""

from generator.edit.approvals import add_approval
from generator.edit.encoding import write_as_utf8

__all__ = ["add_approval", "write_as_utf8"]
