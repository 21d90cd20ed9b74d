"""What the pages say → shards that a browser searches."""

from generator.index.agreement import disagreements
from generator.index.files import index_files
from generator.index.synonyms import synonym_groups

__all__ = ["disagreements", "index_files", "synonym_groups"]
