"""What is told of an indicator that goes, whatever its fields hold."""

from __future__ import annotations

from generator.authoring.merge import _dropped
from generator.model.choice import Sign
from generator.model.indicator import Indicator


class _Chosen(Indicator):
    """With a field that is chosen, as another may be one day."""

    sign: Sign | None = None


def _chosen(name: str, **chosen: str) -> _Chosen:
    told = {"id": name, "name": "企业", "subject": "economy", "unit": "家"}
    return _Chosen.model_validate(told | chosen)


def test_a_choice_is_told_by_its_word() -> None:
    ours = _chosen("dock-firms", sign="上升")

    assert [*_dropped(ours, _chosen("port-firms"))] == [("sign", "升")]
    assert [*_dropped(ours, _chosen("port-firms", sign="升"))] == []
