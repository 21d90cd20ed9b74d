"""Figures and milestones as files: CSV for people, JSON for programs."""

from generator.render.open_data.files import OpenData, Read, collected_files

__all__ = ["OpenData", "Read", "collected_files"]
