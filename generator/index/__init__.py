"""What the pages say → shards that a browser searches."""

from generator.index.agreement import disagreements
from generator.index.blocks import BLOCK, Shown, block, blocks, read_blocks
from generator.index.files import Group, index_files
from generator.index.postings import postings
from generator.index.synonyms import synonym_groups

__all__ = [
    "BLOCK",
    "Group",
    "Shown",
    "block",
    "blocks",
    "disagreements",
    "index_files",
    "postings",
    "read_blocks",
    "synonym_groups",
]
