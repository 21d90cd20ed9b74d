"""Lines as editors mistype them: what is wrong, where, and the line that was meant."""
