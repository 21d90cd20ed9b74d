"""Figures → pictures that say no more than the report does."""

from generator.render.charts.picture import Picture
from generator.render.charts.trend import Trend, trend
from generator.render.charts.whole import part_of_whole

__all__ = ["Picture", "Trend", "part_of_whole", "trend"]
