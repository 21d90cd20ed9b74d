"""What writes into content/."""

from generator.edit.approvals import add_approval

__all__ = ["add_approval"]
