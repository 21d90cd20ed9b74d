"""Where what stood at an address stands now.

Addresses here are below an edition's folder, for they are the same in every edition: "" is its
home page, yunling-2025/ a briefing's, which moves with all that is below it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.model import joined_addresses
from generator.model.move import Move, MovedKind


class Way(NamedTuple):
    """From an address to another; of a `folder` all below it leads to the same below the other."""

    was: str
    now: str
    folder: bool

    def leads(self, address: str) -> bool:
        return address.startswith(self.was) if self.folder else address == self.was

    def led(self, address: str) -> str:
        """Where one leads that it leads."""
        return self.now + address.removeprefix(self.was)


def ways(moves: Iterable[Move]) -> tuple[Way, ...]:
    """Those of addresses; the first that leads an address is the one to take."""
    unordered = (_way(move.was, move.moved_to) for move in moves if not move.kind)
    return tuple(sorted(unordered, key=lambda way: (way.folder, way.was)))


def ways_of_indicators(moves: Iterable[Move], there: Collection[str]) -> tuple[Way, ...]:
    """Those of the pages of indicators that had other ids; `there` are those that have pages."""
    led = {move.was: move.moved_to for move in moves if move.kind is MovedKind.INDICATOR}
    leading = []
    for was in sorted(led.keys() - there):
        now, passed = led[was], {was}
        while now in led and now not in passed:
            passed.add(now)
            now = led[now]
        if now in there:
            leading.append(
                Way(joined_addresses.indicator(was), joined_addresses.indicator(now), folder=True)
            )
    return tuple(leading)


def _way(was: str, now: str) -> Way:
    is_folder = was.count("/") == 1 and now.count("/") == 1 and now.endswith("/") and now != "/"
    return Way(was, now.removeprefix("/"), is_folder)


def page_of(address: str) -> str:
    """The address without a place in its page."""
    return address.partition("#")[0]


def steps(address: str, along: Iterable[Way]) -> Iterator[str]:
    """The address and those to which it leads, one after another, each once."""
    passed: set[str] = set()
    way: Way | None = Way("", "", folder=True)
    while way and address not in passed:
        yield address
        passed.add(address)
        if way := next((candidate for candidate in along if candidate.leads(address)), None):
            address = way.led(address)


def followed(address: str, along: Iterable[Way], there: Collection[str]) -> str | None:
    """Where what stood at an address stands now, of the pages `there`; None if nowhere."""
    return next((step for step in steps(address, along) if page_of(step) in there), None)


def moved_addresses(along: Collection[Way], there: Collection[str]) -> Mapping[str, str]:
    """Every address at which something stood, and where it stands now, of the pages `there`."""
    addresses: dict[str, str] = {}
    new = known = {*there}
    while new:
        before = {address for way in along for address in _before(way, new)} - known
        led = {address: followed(address, along, there) for address in sorted(before)}
        new = {address for address, now in led.items() if now is not None}
        addresses |= {address: now for address, now in led.items() if now is not None}
        known = known | new
    return addresses


def _before(way: Way, reached: Iterable[str]) -> Iterable[str]:
    """The addresses that the way leads to some that are reached."""
    if not way.folder:
        return (way.was,)
    return (
        way.was + address.removeprefix(way.now)
        for address in reached
        if address.startswith(way.now)
    )
