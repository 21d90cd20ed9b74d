"""Frozen types: what a site says, before anything is drawn."""
