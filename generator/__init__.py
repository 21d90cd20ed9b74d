"""Publishes structured summaries of Chinese government reports as a static site."""
