"""The chain of facts: whatever is changed, taken out or moved is found where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from app.trust.chain import FIRST, ChainLink, canonical, first_break, link_hash


def chain(length: int) -> list[ChainLink]:
    links: list[ChainLink] = []
    for sequence in range(1, length + 1):
        previous = links[-1].hash if links else FIRST
        body = canonical({"sequence": sequence, "answer": f"answer {sequence}"})
        links.append(ChainLink(sequence, previous, body, link_hash(previous, body)))
    return links


def forged(link: ChainLink, body: bytes) -> ChainLink:
    """Return the link with another body and a hash that fits it."""
    return ChainLink(link.sequence, link.previous, body, link_hash(link.previous, body))


def test_canonical_form_is_sorted_json_without_spaces_in_utf8() -> None:
    assert canonical({"b": 1, "a": {"d": "Ә", "c": [True, None]}}) == '{"a":{"c":[true,null],"d":"Ә"},"b":1}'.encode()


def test_hash_is_that_of_the_design() -> None:
    """SHA-256 over the 32 bytes of the previous hash and the body, counted here by `sha256sum`."""
    assert link_hash(FIRST, b'{"a":1}') == "b06a229070741292512e8760f470dd7a4c46ccfdf253df781d88dabe58c1ccb1"


def test_whole_chain_has_no_break() -> None:
    assert first_break(chain(5)) is None


def test_chain_without_facts_is_whole() -> None:
    assert first_break([]) is None


def test_changed_body_is_found() -> None:
    links = chain(5)
    links[2] = ChainLink(3, links[2].previous, b'{"answer":"better"}', links[2].hash)
    assert first_break(links) == 3


def test_body_changed_together_with_its_hash_is_found_at_the_next_fact() -> None:
    links = chain(5)
    links[2] = forged(links[2], b'{"answer":"better"}')
    assert first_break(links) == 4


def test_last_fact_changed_together_with_its_hash_cannot_be_found_by_the_chain_alone() -> None:
    """Why the head of the chain also stands in bundles and certificates."""
    links = chain(5)
    links[4] = forged(links[4], b'{"answer":"better"}')
    assert first_break(links) is None


def test_fact_taken_out_is_found_at_the_one_that_followed() -> None:
    links = chain(5)
    del links[2]
    assert first_break(links) == 4


def test_first_fact_taken_out_is_found() -> None:
    assert first_break(chain(5)[1:]) == 2


def test_facts_in_another_order_are_found() -> None:
    links = chain(5)
    links[1], links[2] = links[2], links[1]
    assert first_break(links) == 3


def test_fact_put_in_from_outside_is_found() -> None:
    links = chain(5)
    links.insert(3, forged(ChainLink(4, links[2].hash, b"", ""), b'{"answer":"invented"}'))
    assert first_break(links) == 4


def test_whole_tail_hashed_anew_from_another_start_is_found() -> None:
    other = chain(5)
    other[0] = ChainLink(1, "1" * 64, other[0].canonical, link_hash("1" * 64, other[0].canonical))
    assert first_break(other) == 1


@given(length=st.integers(1, 12), data=st.data())
def test_any_bit_turned_in_any_body_is_found(length: int, data: st.DataObject) -> None:
    links = chain(length)
    at = data.draw(st.integers(0, length - 1))
    body = bytearray(links[at].canonical)
    body[data.draw(st.integers(0, len(body) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    links[at] = ChainLink(links[at].sequence, links[at].previous, bytes(body), links[at].hash)
    assert first_break(links) == at + 1
