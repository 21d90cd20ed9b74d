"""What a person does with the conversion: tries it, reviews what it decides, mends it."""

from generator.conversion_review.checking import check, refuse_release
from generator.conversion_review.editions import conversions, traditional
from generator.conversion_review.session import Session

__all__ = [
    "Session",
    "check",
    "conversions",
    "refuse_release",
    "traditional",
]
