"""Publishing a course: the plan, and the signed package with everything that goes along with it, all or nothing."""

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import CourseError
from app.base.faults import Fault
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.course.authored import lenient_text
from app.course.checks import check, check_course, shared_folder_of
from app.course.compiled import content_hash, course_files
from app.course.draft import Draft, changes, read_draft
from app.course.editing.changelog import CHANGELOG, notes_of, with_version
from app.course.editing.new_ids import mint, taken_ids
from app.course.editing.new_question import with_new_id
from app.course.editing.published import PublishedState, state_of
from app.course.editing.versions import as_numbers
from app.course.idlock import LOCK, Lock, lock_faults, read_lock, updated_lock, write_lock
from app.course.library_file import read_library
from app.course.outline import MANIFEST, VERSION_PATTERN
from app.course.package import build_package
from app.course.reader import open_folder, read_course
from app.course.yaml_edit import set_value
from app.services.studio.publish_journal import FileChange, Journal, commit, published_states, recover
from app.services.studio.publish_plan import Answer, LockQuestion, PublishPlan, plan_of
from app.services.studio.publisher import PublisherDesk, PublisherState
from app.trust.publisher_key import PublisherKey

__all__ = [
    "Answer",
    "LockQuestion",
    "PublishPlan",
    "PublishRequest",
    "Published",
    "PublisherState",
    "Publishing",
]
"""What the window may use of this use case, values of lower floors included."""

STEPS = 6
"""Checking, copying, ids, checking again, building, writing."""

_ANSWERED = {"meaning-change"}
"""Faults that the author's answers end."""


class PublishRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What the author decided. `answers` are by the ids of `PublishPlan.questions`; `folder` takes the package."""

    version: str
    folder: Path
    answers: dict[str, Answer] = {}
    changelog: LocalText = {}


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """A version that is published. `renamed` are the new ids by the old ones."""

    version: str
    file: Path
    size: int
    renamed: dict[str, str] = {}


class Publishing:
    """Publishes one course folder. Edits must be saved before; what it changes itself stands in the files."""

    def __init__(self, folder: Path, paths: AppPaths, clock: Clock) -> None:
        self.folder = folder
        self._paths = paths
        self._clock = clock
        self.publisher = PublisherDesk(paths, clock)

    def recover(self) -> str:
        """Finish or forget a publishing that was cut off; return the version that is published because of it.

        Raises:
            CourseError: if something cannot be written.
        """
        try:
            return recover(self.folder)
        except OSError as error:
            raise _unwritten(self.folder, error) from error

    def published(self) -> tuple[PublishedState, ...]:
        """Return the versions published from this folder, newest first."""
        return tuple(published_states(self.folder))

    def faults(self, *, progress: Progress = silent) -> list[Fault]:
        """Return the errors that stop publishing; changed answers are not among them, the plan asks about those.

        Raises:
            CourseError: if there is no course.
        """
        found = check(self.folder, progress=progress)
        return [fault for fault in found if fault.level == "error" and fault.code not in _ANSWERED]

    def plan(self, *, answers: Mapping[str, Answer] | None = None, language: str = "en") -> PublishPlan:
        """Return what publishing would do; `language` is that of the titles in sentences.

        Raises:
            CourseError: if a file of the course, or ids.lock, cannot be read.
        """
        self.recover()
        reading, lock = read_course(self.folder), read_lock(self.folder) or Lock()
        return plan_of(
            reading,
            lock_faults(self.folder, reading),
            before=next(iter(self.published()), None),
            now=self._state(self.folder, lock),
            lock=lock,
            answers=answers or {},
            language=language,
        )

    def publish(self, request: PublishRequest, *, progress: Progress = silent) -> Published:
        """Check the course, raise its version, lock its ids, and write the signed package into a folder.

        Raises:
            CourseError: if the course has errors, a changed answer was not explained, the version is not above the
                last one, or something cannot be written. Nothing is changed then.
            TrustError: if there is no publisher's key yet.
        """
        self.recover()
        key = self.publisher.key()
        progress(0, STEPS)
        self._require_sound(request)
        try:
            with self._staged() as staging:
                progress(1, STEPS)
                draft, renamed = self._rewritten(read_draft(staging), request)
                _write_draft(staging, draft)
                progress(2, STEPS)
                corrections = tuple(one for one, answer in request.answers.items() if answer == "correction")
                lock = updated_lock(staging, read_course(staging), corrections=corrections)
                write_lock(staging, lock)
                self._require_sound_copy(staging)
                progress(3, STEPS)
                package = self._built(staging, draft, key)
                progress(4, STEPS)
                target = request.folder / f"{self._course_id(staging)}-{request.version}.kense"
                journal = self._journal(staging, target, package, lock, key)
            commit(self.folder, journal, package)
            progress(STEPS, STEPS)
        except OSError as error:
            raise _unwritten(request.folder, error) from error
        return Published(version=request.version, file=target, size=len(package), renamed=renamed)

    def _require_sound(self, request: PublishRequest) -> None:
        faults = self.faults()
        if faults:
            first = faults[0]
            text = QT_TRANSLATE_NOOP(
                "core",
                "The course has {count} faults, so nothing was published. "
                "The first is in {file}, line {line}: {problem}",
            )
            raise CourseError(text, count=len(faults), file=first.file, line=first.line, problem=first)
        if not re.fullmatch(VERSION_PATTERN, request.version):
            text = QT_TRANSLATE_NOOP(
                "core", "“{version}” is no version: it takes three numbers such as 1.2.0. Nothing was published."
            )
            raise CourseError(text, version=request.version)
        last = next(iter(self.published()), None)
        if last is not None and as_numbers(request.version) <= as_numbers(last.version):
            text = QT_TRANSLATE_NOOP(
                "core",
                "Version {version} is not above {last}, which was published already: learners would not get it. "
                "Nothing was published. Choose a higher number.",
            )
            raise CourseError(text, version=request.version, last=last.version)
        open_ones = [one for one in self.plan().questions if one.id not in request.answers]
        if open_ones:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The right answer of {id} changed. Say first whether that corrects a mistake or makes a new question. "
                "Nothing was published.",
            )
            raise CourseError(text, id=open_ones[0].id)

    @contextmanager
    def _staged(self) -> Iterator[Path]:
        """Give a copy of the course to work on; pictures are linked where the disk can do that."""
        parent = self._paths.cache / "publishing"
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=parent) as name:
            staging = Path(name) / self.folder.name
            shutil.copytree(self.folder, staging, copy_function=_link, ignore=shutil.ignore_patterns(".*"))
            yield staging

    def _rewritten(self, draft: Draft, request: PublishRequest) -> tuple[Draft, dict[str, str]]:
        """Return the course with its new version, new ids and changelog, and the new ids by the old ones."""
        lock, renamed = read_lock(self.folder) or Lock(), dict[str, str]()
        for question in self.plan().questions:
            if request.answers.get(question.id) == "new":
                fresh = mint(question.id, taken_ids(draft.files, lock.ids))
                draft = with_new_id(draft, question.file, question.index, question.id, fresh)
                renamed[question.id] = fresh
        draft = draft.with_text(MANIFEST, set_value(draft.text(MANIFEST), ("version",), request.version))
        if any(words.strip() for words in request.changelog.values()):
            day = local_day(self._clock).isoformat()
            told = with_version(draft.text(CHANGELOG), request.version, day, request.changelog)
            draft = draft.with_text(CHANGELOG, told)
        return draft, renamed

    def _require_sound_copy(self, staging: Path) -> None:
        """Look at the copy again: what was written into it must not have made faults."""
        shared = read_library(shared_folder_of(self.folder))
        faults = [fault for fault in check_course(staging, shared, desks=False) if fault.level == "error"]
        if faults:
            text = QT_TRANSLATE_NOOP(
                "core",
                "With the new version the course would have a fault in {file}, line {line}: {problem} Nothing was "
                "published or changed.",
            )
            raise CourseError(text, file=faults[0].file, line=faults[0].line, problem=faults[0])

    def _built(self, staging: Path, draft: Draft, key: PublisherKey) -> bytes:
        from app.trust.signing import sign

        course = msgspec.structs.replace(
            open_folder(staging), content_hash=content_hash(staging, course_files(staging))
        )
        file = staging.parent / "package.kense"
        build_package(
            course,
            file,
            lambda told: (key.public, sign(told, purpose="package", key=key.key)),
            publisher_name=key.name,
            changelog=notes_of(draft.text(CHANGELOG), course.manifest.source_language),
        )
        return file.read_bytes()

    def _journal(self, staging: Path, target: Path, package: bytes, lock: Lock, key: PublisherKey) -> Journal:
        """Return what is to be written into the course itself; course.yaml with the new version comes last."""
        state = msgspec.structs.replace(self._state(staging, lock), publisher=key.public.hex())
        edited = [change.name for change in changes(read_draft(self.folder), read_draft(staging))]
        names = [*(name for name in edited if name != MANIFEST), LOCK, MANIFEST]
        return Journal(
            target=str(target),
            sum=hashlib.sha256(package).hexdigest(),
            files=tuple(
                FileChange(name=name, before=_raw(self.folder / name), after=_raw(staging / name) or "")
                for name in names
            ),
            state=state,
        )

    def _state(self, folder: Path, lock: Lock) -> PublishedState:
        day = local_day(self._clock).isoformat()
        state = state_of(read_course(folder), folder, day=day, ids=lock.ids)
        return msgspec.structs.replace(state, content_hash=content_hash(folder, course_files(folder)))

    def _course_id(self, folder: Path) -> str:
        return open_folder(folder).manifest.id


def _write_draft(folder: Path, draft: Draft) -> None:
    for change in changes(read_draft(folder), draft):
        write_whole(folder / change.name, (change.after or "").encode())


def _link(source: str, target: str) -> None:
    """Link a picture and copy a text: links cost nothing, and files are replaced here, never written into."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _raw(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return lenient_text(path)


def _unwritten(folder: Path, error: OSError) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The version could not be written to {folder} ({reason}). The course is as it was, or is finished at the next "
        "start. Choose another folder or free some space, and publish again.",
    )
    return CourseError(text, folder=folder, reason=error.strerror or str(error))
