"""What a person does with the conversion: tries it, reviews what it decides, mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.conversion_review.checking import check
from generator.deferred import deferred

if TYPE_CHECKING:
    from generator.conversion_review.editions import conversions
    from generator.conversion_review.releasing import refuse_release
    from generator.conversion_review.session import Session

__all__ = [
    "Session",
    "check",
    "conversions",
    "refuse_release",
]

__getattr__ = deferred(
    __name__,
    {
        "editions": ("conversions",),
        "releasing": ("refuse_release",),
        "session": ("Session",),
    },
)
