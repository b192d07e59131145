"""A bundle is opened by its office alone, and nothing that was changed, cut off or made up gets through."""

import hashlib
import json
import tracemalloc
import zlib
from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.storage.learner.facts import Fact
from app.trust import bundle, cbor
from app.trust.bundle import (
    BODY,
    FORMAT,
    LENGTH_BYTES,
    MAGIC,
    MAX_BODY,
    SIZE,
    chain_of,
    digest,
    file_name,
    outside,
    pack,
    unpack,
)
from app.trust.bundle_records import BundleFact
from app.trust.chain import FIRST, canonical, link_hash
from app.trust.keys import key_id, key_id_text
from tests.trust.bundles import OFFICE, OTHER_OFFICE, PAPER, PC, as_told, body, claims_of, enveloped, record, sealed

HEADER = len(MAGIC) + LENGTH_BYTES + 16


def packed() -> bytes:
    return pack(body(), PC, bytes(OFFICE.public_key))


def test_what_a_pc_packs_its_office_unpacks() -> None:
    made = packed()
    read = unpack(made, OFFICE)
    assert read.body == body()
    assert (read.digest, read.size) == (hashlib.sha256(made).hexdigest(), len(made))
    assert read.installation == key_id_text(key_id(bytes(PC.verify_key)))
    (chain,) = read.chains
    assert [one.fact.id for one in chain.facts] == ["fact-1", "fact-2", "fact-3"]
    assert (chain.db, chain.first, chain.last, chain.head) == ("own-db", 1, 3, chain.facts[-1].hash.hex())
    assert chain.facts[0].hash.hex() == link_hash(FIRST, record(1))


def test_a_fact_of_a_bundle_has_the_fields_of_a_stored_fact() -> None:
    assert BundleFact.__struct_fields__ == Fact.__struct_fields__


def test_a_run_goes_on_from_where_the_last_one_ended() -> None:
    run = chain_of("own-db", 4, "ab" * 32, (record(4), record(5)))
    (read,) = unpack(pack(body(chains=(run,)), PC, bytes(OFFICE.public_key)), OFFICE).chains
    assert (read.first, read.previous, read.last) == (4, "ab" * 32, 5)


def test_a_run_without_facts_tells_where_it_stands() -> None:
    run = chain_of("own-db", 4, "ab" * 32, ())
    (read,) = unpack(pack(body(chains=(run,)), PC, bytes(OFFICE.public_key)), OFFICE).chains
    assert (read.first, read.last, read.head) == (4, 3, "ab" * 32)


def test_a_file_is_named_by_its_hash() -> None:
    made = packed()
    assert file_name(made) == f"kense-{digest(made)[:16]}.kbundle"


def test_packing_twice_never_gives_the_same_file() -> None:
    assert packed() != packed()


def test_from_outside_only_office_size_and_digest_can_be_told() -> None:
    made = packed()
    assert outside(made).office == key_id_text(key_id(bytes(OFFICE.public_key)))
    assert (outside(made).digest, outside(made).size) == (digest(made), len(made))
    assert "Айгүл".encode() not in made


def test_each_changed_byte_is_refused() -> None:
    made = packed()
    for place in range(len(made)):
        changed = made[:place] + bytes([made[place] ^ 1]) + made[place + 1 :]
        with pytest.raises(TrustError, match="Nothing was taken over"):
            unpack(changed, OFFICE)


def test_each_changed_bit_of_the_header_is_refused() -> None:
    made = packed()
    for place in range(HEADER * 8):
        changed = bytearray(made)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(TrustError):
            unpack(bytes(changed), OFFICE)


def test_cut_off_at_any_length_is_said() -> None:
    made = packed()
    for length in range(len(MAGIC), len(made)):
        with pytest.raises(TrustError, match="cut off"):
            unpack(made[:length], OFFICE)


def test_something_behind_is_refused() -> None:
    with pytest.raises(TrustError, match="damaged"):
        unpack(packed() + b"\0", OFFICE)


def test_another_office_is_told_whose_file_it_is() -> None:
    with pytest.raises(TrustError, match="another office"):
        unpack(packed(), OTHER_OFFICE)


@pytest.mark.parametrize("foreign", [b"", b"K", b"PK\x03\x04" + bytes(90), b"{}", b"KSEALED1" + bytes(90)])
def test_a_file_of_another_kind_is_refused(foreign: bytes) -> None:
    with pytest.raises(TrustError, match="no file of"):
        unpack(foreign, OFFICE)


def test_a_newer_file_and_a_newer_body_ask_for_a_newer_kense() -> None:
    newer = packed().replace(MAGIC, b"KBUNDLE2", 1)
    for made in (newer, sealed({FORMAT: 2, 9: "more"})):
        with pytest.raises(TrustError, match="newer Kense"):
            unpack(made, OFFICE)


def test_a_file_larger_than_allowed_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    made = packed()
    monkeypatch.setattr(bundle, "MAX_FILE", 100)
    with pytest.raises(TrustError, match="too large"):
        unpack(made, OFFICE)
    with pytest.raises(TrustError, match="too much for one file"):
        packed()


def test_a_bomb_that_says_its_size_is_refused_unopened() -> None:
    with pytest.raises(TrustError, match="too large"):
        unpack(sealed({FORMAT: 1, SIZE: MAX_BODY + 1, BODY: b"x"}), OFFICE)


def test_a_bomb_that_hides_its_size_is_never_unpacked_further() -> None:
    bomb = zlib.compress(bytes(100 * 1024**2), 9)
    made = sealed({FORMAT: 1, SIZE: 1000, BODY: bomb})
    tracemalloc.start()
    with pytest.raises(TrustError, match="damaged"):
        unpack(made, OFFICE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 5 * 1024**2


def test_many_tiny_values_are_counted_before_they_are_made() -> None:
    flood = cbor.encode([]) * 1_200_000
    made = b"\x9a" + (1_200_000).to_bytes(4, "big") + flood
    tracemalloc.start()
    with pytest.raises(TrustError, match="damaged"):
        unpack(sealed({FORMAT: 1, SIZE: len(made), BODY: zlib.compress(made)}), OFFICE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 20 * 1024**2


def test_too_many_facts_or_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = packed()
    for limit in ("MAX_FACTS", "MAX_VALUES"):
        with monkeypatch.context() as narrower:
            narrower.setattr(bundle, limit, 2)
            with pytest.raises(TrustError, match="damaged"):
                unpack(made, OFFICE)
    assert unpack(made, OFFICE).body == body()


def test_a_body_that_names_another_installation_than_signed_it_is_refused() -> None:
    forger = SigningKey(b"\x08" * 32)
    with pytest.raises(TrustError, match="damaged"):
        unpack(sealed(claims_of(as_told(body())), forger), OFFICE)


def test_a_signature_for_another_purpose_is_refused() -> None:
    from app.trust import cose

    signed = cose.sign1(claims_of(as_told(body())), purpose="statement", key=PC, kid=bytes(PC.verify_key))
    with pytest.raises(TrustError, match="signature does not fit"):
        unpack(enveloped(signed), OFFICE)


@pytest.mark.parametrize(
    "records",
    [
        pytest.param((record(1), record(3)), id="one left out"),
        pytest.param((record(2), record(1)), id="out of order"),
        pytest.param((record(1), record(1)), id="one twice"),
    ],
)
def test_facts_that_do_not_follow_one_another_are_refused(records: tuple[bytes, ...]) -> None:
    with pytest.raises(TrustError, match="do not follow"):
        unpack(pack(body(*records), PC, bytes(OFFICE.public_key)), OFFICE)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"head": "ab" * 32}, id="another head"),
        pytest.param({"previous": "ab" * 32}, id="a first fact that has one before it"),
        pytest.param({"first": 2}, id="another first place"),
    ],
)
def test_a_chain_that_does_not_compute_is_refused(changes: dict[str, object]) -> None:
    chain = msgspec.structs.replace(body().chains[0], **changes)
    with pytest.raises(TrustError, match="do not follow"):
        unpack(pack(body(chains=(chain,)), PC, bytes(OFFICE.public_key)), OFFICE)


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"[1]", id="a list"),
        pytest.param(b"[" * 100_000, id="far too deep"),
        pytest.param(record(1).replace(b'"at"', b'"At"'), id="a field renamed"),
        pytest.param(record(1).replace(b":", b": ", 1), id="another form"),
        pytest.param(record(1)[:-1] + b',"kind":"x"}', id="a field twice"),
        pytest.param(record(1, monotonic=float("nan")), id="no number"),
        pytest.param(record(1, at="2026-13-45T00:00:00+00:00"), id="a day of no calendar"),
        pytest.param(record(1, at="2026-11-23"), id="a day without time"),
        pytest.param(record(1, kind=""), id="no kind"),
        pytest.param(record(1, body=[]), id="no body"),
        pytest.param(record(1, id="a b"), id="no id"),
        pytest.param(record(1).replace("сәлем".encode(), b"\xff\xfe"), id="no UTF-8"),
    ],
)
def test_a_record_that_is_no_fact_is_refused(bad: bytes) -> None:
    with pytest.raises(TrustError, match="damaged"):
        unpack(pack(body(bad), PC, bytes(OFFICE.public_key)), OFFICE)


def change_name(told: dict[str, Any]) -> None:
    told["name"] = "Айгүл\u202e"


def change_type(told: dict[str, Any]) -> None:
    told["sequence"] = "1"


def add_field(told: dict[str, Any]) -> None:
    told["more"] = 1


def drop_field(told: dict[str, Any]) -> None:
    del told["profile"]


def change_key(told: dict[str, Any]) -> None:
    told["installation"] = told["installation"].hex()


def change_paper(told: dict[str, Any]) -> None:
    told["papers"] = dict.fromkeys(told["papers"], PAPER + b"?")


def change_day(told: dict[str, Any]) -> None:
    told["made_at"] = "2026-02-30T00:00:00+00:00"


def change_database(told: dict[str, Any]) -> None:
    told["chains"][0]["db"] = "../elsewhere"


@pytest.mark.parametrize(
    "change",
    [change_name, change_type, add_field, drop_field, change_key, change_paper, change_day, change_database],
)
def test_a_body_of_another_form_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    told: dict[str, Any] = msgspec.json.decode(msgspec.json.encode({})) | as_told(body())
    told["chains"] = [dict(one) for one in told["chains"]]
    assert unpack(sealed(claims_of(told)), OFFICE).body == body()
    change(told)
    with pytest.raises(TrustError, match="damaged"):
        unpack(sealed(claims_of(told)), OFFICE)


@pytest.mark.parametrize(
    ("told", "good"),
    [
        ("1.5", True),
        ("-0.0", True),
        ("1e-05", True),
        ("1e+16", True),
        ("1.5e+300", True),
        ("12345678901234567890123", True),
        ("0.00001", False),
        ("1e16", False),
        ("1E+16", False),
        ("1.50", False),
        ("1e400", False),
        ("-0", False),
        ("01", False),
        ('"\\u0001"', True),
        ('"\\u00e9"', False),
        ('"\\ud800"', False),
        ("{}", True),
        ('{"b":1,"a":2}', False),
        ('{"a":1,"a":1}', False),
    ],
)
def test_each_value_has_one_form(told: str, good: bool) -> None:
    """That of `canonical`, whichever of the two readers comes first."""
    made = record(1, body={"value": 7}).replace(b'{"value":7}', f'{{"value":{told}}}'.encode())
    assert f'"value":{told}'.encode() in made
    if good:
        (chain,) = unpack(pack(body(made), PC, bytes(OFFICE.public_key)), OFFICE).chains
        assert chain.facts[0].fact.body == json.loads(made)["body"]
    else:
        with pytest.raises(TrustError, match="damaged"):
            unpack(pack(body(made), PC, bytes(OFFICE.public_key)), OFFICE)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(), some, max_size=3),
    max_leaves=8,
)


@given(values=st.dictionaries(st.text(), VALUES, max_size=4), monotonic=st.floats(0, 1e18))
def test_whatever_a_pc_records_is_read_as_it_was(values: dict[str, Any], monotonic: float) -> None:
    made = canonical({**json.loads(record(1)), "body": values, "monotonic": monotonic})
    (chain,) = unpack(pack(body(made), PC, bytes(OFFICE.public_key)), OFFICE).chains
    (read,) = chain.facts
    assert (read.fact.body, read.fact.monotonic, read.record) == (values, monotonic, made)
    assert read.at == datetime.fromisoformat(read.fact.at)
