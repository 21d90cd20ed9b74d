"""Figures → pictures that say no more than the report does."""

from generator.render.charts.trend import Trend, trend

__all__ = ["Trend", "trend"]
