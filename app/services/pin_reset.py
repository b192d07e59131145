"""A forgotten PIN: the question this PC asks, the office's answer, and taking the PIN away when it is right."""

import contextlib
import math
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import AppError, StorageError, TrustError, WrongPinError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.paths import AppPaths
from app.services.pins import failed, steadied, wait_of
from app.services.profiles import OpenProfile, Profile
from app.storage.profiles import PinReset, read_profile, save_profile

TRIES = 3
"""Wrong answers to one question; then another question is asked."""

CARD_SUFFIX = ".kpc"


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """An office whose card this PC accepted: its name by language, the 32 bytes of its box key, the card's id."""

    names: LocalText
    public: bytes
    id: str


class PinAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the office reads to the PC, and the id of the PC that asked."""

    text: str
    pc: str


class PinResets:
    """Questions and answers of the profiles on this PC."""

    def __init__(
        self,
        paths: AppPaths,
        clock: Clock,
        *,
        offices: Callable[[AppPaths], list[Office]] | None = None,
        draw: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Take what knows the offices, and what draws the bytes of a new question."""
        self._paths = paths
        self._clock = clock
        self._offices = offices or accepted_offices
        self._draw = draw

    def offices(self) -> list[Office]:
        """Return the offices that can answer."""
        return self._offices(self._paths)

    def question(self, profile: Profile) -> str:
        """Return what to read to the office; the same until it is answered or replaced.

        Raises:
            StorageError: if the question cannot be kept.
            TrustError: if the key of this PC is damaged.
        """
        from app.trust.keys import installation_key
        from app.trust.reset import challenge

        profile = self._now(profile)
        reset = profile.reset
        if reset is None:
            reset = self._new(profile, PinReset(nonce=""))
        public = bytes(installation_key(self._paths.keys).verify_key)
        return challenge(public, profile.id, bytes.fromhex(reset.nonce)).text

    def seconds_to_wait(self, profile: Profile) -> int:
        """Return how many seconds no answer is taken yet, rounded up; 0 if one is."""
        reset = self._now(profile).reset
        return math.ceil(self._wait(profile, reset).total_seconds()) if reset else 0

    def redeem(self, profile: Profile, answer: str) -> OpenProfile:
        """Take the PIN away if the answer is right, record that, and return the profile, open.

        Raises:
            TrustError: if the answer was misheard, which costs no try, or a key is damaged.
            WrongPinError: if it is wrong or has to wait; after three wrong ones the question is another one.
            ProfileInUseError: if another Kense has the profile open.
            StorageError: if its file cannot be opened, or the change not be written.
        """
        from app.trust.reset import heard_answer

        profile = self._now(profile)
        given = heard_answer(answer)
        reset = profile.reset
        if reset is None:
            text = QT_TRANSLATE_NOOP(
                "core", "This question is not open any more. Nothing was changed. Ask the office with the new one."
            )
            raise WrongPinError(text)
        wait = self._wait(profile, reset)
        if wait:
            text = QT_TRANSLATE_NOOP("core", "Too many wrong answers. Your progress is safe. Try again in {seconds} s.")
            raise WrongPinError(text, seconds=math.ceil(wait.total_seconds()))
        office = self._answering(profile, reset, given)
        if office is None:
            raise self._refused(profile, reset)
        return self._opened_without_pin(profile, office)

    def save_card(self, folder: Path) -> Path:
        """Write the card of this PC into a folder, look that it arrived whole, and return the file.

        Raises:
            StorageError: if it could not be written, or is not there as it was written.
            TrustError: if the key of this PC is damaged.
        """
        from app.trust.keys import installation_key, key_id, key_id_text
        from app.trust.pc_card import pc_card

        public = bytes(installation_key(self._paths.keys).verify_key)
        path = folder / (key_id_text(key_id(public)) + CARD_SUFFIX)
        card = pc_card(public)
        try:
            # A folder that is not there is a stick that was pulled out: made anew, it would lie on this PC.
            os.listdir(folder)
            write_whole(path, card)
            arrived = path.read_bytes() == card
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The card of this PC could not be saved in {folder} ({reason}). Nothing was changed. "
                "Choose another folder or another stick.",
            )
            raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
        if not arrived:
            text = QT_TRANSLATE_NOOP(
                "core", "The file {file} did not arrive as it was written: the stick is faulty. Take another stick."
            )
            raise StorageError(text, file=path.name)
        return path

    def _now(self, profile: Profile) -> Profile:
        return read_profile(self._paths.profiles, profile.id) or profile

    def _new(self, profile: Profile, tries: PinReset) -> PinReset:
        """Keep a new question for a profile, with the wrong answers so far, and return it."""
        from app.trust.reset import NONCE_BYTES

        reset = msgspec.structs.replace(tries, nonce=self._draw(NONCE_BYTES).hex())
        save_profile(self._paths.profiles, msgspec.structs.replace(profile, reset=reset))
        return reset

    def _wait(self, profile: Profile, reset: PinReset) -> timedelta:
        steady = steadied(reset, self._clock)
        if steady is not reset:
            with contextlib.suppress(StorageError):
                save_profile(self._paths.profiles, msgspec.structs.replace(profile, reset=steady))
        return wait_of(steady, self._clock)

    def _answering(self, profile: Profile, reset: PinReset, given: str) -> Office | None:
        """Return the office that gave this answer."""
        from app.trust.keys import installation_key
        from app.trust.reset import challenge, pc_answer, same_answer

        key = installation_key(self._paths.keys)
        asked = challenge(bytes(key.verify_key), profile.id, bytes.fromhex(reset.nonce))
        found = None
        for office in self.offices():
            if same_answer(given, pc_answer(asked, installation=key, office_public=office.public)):
                found = office
        return found

    def _refused(self, profile: Profile, reset: PinReset) -> WrongPinError:
        """Count a wrong answer, ask another question after the third, and return what to say."""
        tried = failed(reset, self._clock)
        if tried.wrong % TRIES == 0:
            self._new(profile, tried)
            text = QT_TRANSLATE_NOOP(
                "core",
                "Three answers were wrong, so the question is another one now. Nothing is lost: read the new question "
                "to the office.",
            )
            return WrongPinError(text)
        save_profile(self._paths.profiles, msgspec.structs.replace(profile, reset=tried))
        text = QT_TRANSLATE_NOOP(
            "core",
            "This is not the answer to this question. Nothing is lost: compare it with the office, letter by letter.",
        )
        return WrongPinError(text)

    def _opened_without_pin(self, profile: Profile, office: Office) -> OpenProfile:
        freed = msgspec.structs.replace(profile, pin=None, reset=None)
        opened = OpenProfile(freed, self._paths.profiles / profile.id, self._clock)
        try:
            # The card last, within the transaction: if it cannot be written, the fact is taken back.
            with opened.file.together():
                opened.file.record("pin.reset", {"office": office.id})
                save_profile(self._paths.profiles, freed)
        except BaseException:
            opened.close()
            raise
        return opened


def accepted_offices(paths: AppPaths) -> list[Office]:
    """Return the offices whose cards this PC accepted."""
    from app.trust.office_card import known_offices

    return [Office(names=card.local_names, public=card.box_key, id=card.id) for card in known_offices(paths)]


def answer_question(
    question: str,
    *,
    office_key: Path,
    passphrase: str = "",
    cards: Path | None = None,
    public_of: Callable[[bytes], bytes | None] | None = None,
) -> PinAnswer:
    """Return the office's answer to a question that was read to it.

    The key of the PC that asks comes from its card (a file, or a folder that is searched), or from `public_of`, which
    gives the Ed25519 key of a key id.

    Raises:
        TrustError: if the question was misheard, the key of the office cannot be opened, or the PC is not known.
    """
    from app.trust.box import read_office_key
    from app.trust.keys import key_id_text
    from app.trust.reset import heard_challenge, office_answer

    asked = heard_challenge(question)
    public = public_of(asked.kid) if public_of else None
    if public is None and cards is not None:
        public = _public_in(cards, asked.kid)
    if public is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The question comes from the PC {pc}, and its card is not here. No answer was made. On that PC choose "
            "“Save this PC's card” on the page of the question, and bring the file.",
        )
        raise TrustError(text, pc=key_id_text(asked.kid))
    key = read_office_key(office_key, passphrase)
    return PinAnswer(text=office_answer(asked, office=key, pc_public=public), pc=key_id_text(asked.kid))


def _public_in(cards: Path, kid: bytes) -> bytes | None:
    """Return the key with this id from a card or a folder of cards; in a folder damaged ones are passed over."""
    from app.trust.keys import key_id

    if not cards.is_dir():
        return _read_card(cards)
    for public in _publics(cards):
        if key_id(public) == kid:
            return public
    return None


def _publics(folder: Path) -> Iterator[bytes]:
    for file in sorted(folder.rglob(f"*{CARD_SUFFIX}")):
        with contextlib.suppress(AppError):
            yield _read_card(file)


def _read_card(file: Path) -> bytes:
    from app.trust.pc_card import read_pc_card

    try:
        data = file.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("core", "The card {file} cannot be read ({reason}). Check the name and try again.")
        raise TrustError(text, file=file, reason=error.strerror or error) from error
    return read_pc_card(data, name=file.name)
