"""A briefing's figures and milestones as files: CSV for people, JSON for programs."""

from generator.render.open_data.files import OpenData

__all__ = ["OpenData"]
