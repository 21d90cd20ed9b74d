"""Values as editors mistype them, and what to type instead."""
