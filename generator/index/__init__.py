"""What the pages say → shards that a browser searches."""

from generator.index.agreement import disagreements
from generator.index.blocks import BLOCK, Shown, block, blocks, read_blocks
from generator.index.files import Group, Words, manifest
from generator.index.names import Reading, names, reading
from generator.index.normal import Normalizer
from generator.index.postings import postings
from generator.index.shards import PARTS, parted, shard_count, shards, size_of
from generator.index.synonyms import synonym_groups

__all__ = [
    "BLOCK",
    "PARTS",
    "Group",
    "Normalizer",
    "Reading",
    "Shown",
    "Words",
    "block",
    "blocks",
    "disagreements",
    "manifest",
    "names",
    "parted",
    "postings",
    "read_blocks",
    "reading",
    "shard_count",
    "shards",
    "size_of",
    "synonym_groups",
]
