"""Rules that hold a briefing against its report, and take more than the project to do so."""
