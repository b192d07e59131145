"""Erasing a person: what would be lost, the signed receipt, and the deletion that an interruption cannot spoil."""

import contextlib
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.profiles import OpenProfile
from app.storage.erasing import erase_folder, finish_erasing
from app.storage.learner.amounts import Amounts, amounts
from app.storage.profiles import profile_folders

__all__ = ["Amounts", "Erased", "ErasureReceipt", "erase", "finish", "losses", "save_receipt"]

SUFFIXES = (".json", ".txt")
"""Of the receipt as it is signed, and of the same in words."""

LOOKED_AT = "documents"
"""The folder in the cache with statements that somebody opened without saving them."""

STAYS = ("bundles handed to HR", "printed documents", "copies of the folder that a person made")
"""What Kense cannot reach, and what therefore stays."""


class ErasureReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """What is signed when a person was erased; `name` is empty unless the person wants it there.

    `head` is the hash of the last fact, by which bundles of the same person are known; `at` is aware UTC as ISO text.
    """

    format: Literal[1] = 1
    profile: str
    name: str = ""
    facts: int
    head: str
    at: str
    stays: tuple[str, ...] = STAYS


class SignedReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """The receipt as a file: `signature` (hexadecimal) covers the receipt's bytes, encoded by msgspec as JSON."""

    receipt: ErasureReceipt
    public_key: str
    signature: str


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it: the receipt, and its files."""

    receipt: ErasureReceipt
    files: tuple[Path, ...]


def losses(opened: OpenProfile) -> Amounts:
    """Return in numbers what would be lost."""
    return amounts(opened.file.db)


def erase(opened: OpenProfile, *, paths: AppPaths, clock: Clock, with_name: bool = False) -> Erased:
    """Write the receipt, close the profile and delete its folder with all that is in it.

    Raises:
        StorageError: if the receipt cannot be written or the folder not taken away; then nothing was deleted, and
            the profile may have been closed.
        TrustError: if the key of this PC is damaged; nothing was deleted.
    """
    lost = amounts(opened.file.db)
    receipt = ErasureReceipt(
        profile=opened.profile.id,
        name=opened.profile.name if with_name else "",
        facts=lost.facts,
        head=lost.head,
        at=clock.now().isoformat(timespec="seconds"),
    )
    files = _write_receipt(receipt, paths)
    opened.close()
    try:
        erase_folder(opened.folder)
    except BaseException:
        _unlink(files)
        raise
    # Statements that were only looked at carry names.
    _unlink((paths.cache / LOOKED_AT).glob("*.pdf"))
    return Erased(receipt=receipt, files=files)


def save_receipt(erased: Erased, folder: Path) -> tuple[Path, ...]:
    """Copy the receipt into another folder and return the copies.

    Raises:
        StorageError: if it cannot be written there.
    """
    copies = tuple(folder / f"kense-erased-{file.name}" for file in erased.files)
    try:
        for file, copy in zip(erased.files, copies, strict=True):
            write_whole(copy, file.read_bytes())
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The receipt could not be saved in {folder} ({reason}). It is kept on this PC. "
            "Choose another folder or another stick.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    return copies


def finish(paths: AppPaths) -> int:
    """Delete what an interrupted erasure left, and receipts of people who are still here; return the folders gone."""
    here = {one.name for one in profile_folders(paths.profiles)}
    with contextlib.suppress(OSError):
        _unlink([file for file in paths.erased.iterdir() if file.stem in here and file.suffix in SUFFIXES])
    return finish_erasing(paths.profiles)


def _write_receipt(receipt: ErasureReceipt, paths: AppPaths) -> tuple[Path, ...]:
    from app.documents.erasure import erasure_text
    from app.trust.keys import installation_key, key_id, key_id_text
    from app.trust.signing import sign

    key = installation_key(paths.keys)
    public = bytes(key.verify_key)
    signature = sign(msgspec.json.encode(receipt), purpose="erasure", key=key)
    signed = SignedReceipt(receipt=receipt, public_key=public.hex(), signature=signature.hex())
    words = erasure_text(
        profile=receipt.profile,
        name=receipt.name,
        facts=receipt.facts,
        head=receipt.head,
        at=datetime.fromisoformat(receipt.at).astimezone(),
        key=key_id_text(key_id(public)),
    )
    told = (msgspec.json.format(msgspec.json.encode(signed)) + b"\n", words.encode())
    files = tuple(paths.erased / f"{receipt.profile}{suffix}" for suffix in SUFFIXES)
    try:
        for file, data in zip(files, told, strict=True):
            write_whole(file, data)
    except OSError as error:
        _unlink(files)
        text = QT_TRANSLATE_NOOP(
            "core",
            "The receipt could not be written in {folder} ({reason}), so nothing was erased. "
            "Free some space, then try again.",
        )
        raise StorageError(text, folder=str(paths.erased), reason=error.strerror or error) from error
    return files


def _unlink(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
