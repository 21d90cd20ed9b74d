"""What the pages say → shards that a browser searches."""

from generator.index.agreement import disagreements
from generator.index.blocks import BLOCK, Shown, block, blocks, read_blocks
from generator.index.files import Group, manifest
from generator.index.postings import postings
from generator.index.shards import PARTS, parted, shard_count, shards, size_of
from generator.index.synonyms import synonym_groups

__all__ = [
    "BLOCK",
    "PARTS",
    "Group",
    "Shown",
    "block",
    "blocks",
    "disagreements",
    "manifest",
    "parted",
    "postings",
    "read_blocks",
    "shard_count",
    "shards",
    "size_of",
    "synonym_groups",
]
