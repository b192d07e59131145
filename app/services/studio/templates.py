"""New courses, lessons and banks from examples that work: as texts for a draft, or written into a folder."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, LocalText, pick
from app.base.ids import ID_PATTERN
from app.base.paths import PROGRAM
from app.course.editing.new_ids import mint
from app.course.yaml_text import scalar
from app.services.course_files import CourseFiles, read_course_files

TEMPLATES = PROGRAM / "app" / "course" / "templates"
"""A small course, a lesson with its check, and a bank, each in all languages."""

COURSE_TITLE: LocalText = {"en": "Answering a letter", "ru": "Ответ на письмо", "kk": "Хатқа жауап беру"}
LESSON_TITLE: LocalText = {"en": "Handing over work", "ru": "Передача дел", "kk": "Істі тапсыру"}
BANK_NAME = "new-bank"

_IN_A_LANGUAGE = re.compile(r"^\s*(en|ru|kk):(?: |$)")
"""A line of a template that says something in one language; templates have no other form of it."""

_TITLE_LINE = re.compile(r"^(\s*)(en|ru|kk): TITLE$", re.MULTILINE)
_MINTED = re.compile(r"\bMINT-([a-z-]+)")


class NewFiles(msgspec.Struct, frozen=True, kw_only=True):
    """What a template gives: the id of the new thing, and its files as texts by name relative to the course."""

    id: str
    files: dict[str, str]


def course_texts(
    course_id: str, titles: LocalText, *, languages: Sequence[str], source_language: str
) -> dict[str, str]:
    """Return the texts of a small course by file name; a language without a title gets the nearest one.

    Raises:
        CourseError: if the id cannot be one, or the source is none of the languages.
    """
    _refuse_id(course_id)
    known = [one for one in LANGUAGES if one in languages]
    if source_language not in known:
        text = QT_TRANSLATE_NOOP("core", "The source language “{language}” is none of the languages of the course.")
        raise CourseError(text, language=source_language)
    folder = TEMPLATES / "course"
    # The source comes first, as its authors think of it.
    ordered = [source_language, *(one for one in known if one != source_language)]
    values = {"COURSE": course_id, "LANGUAGES": f"[{', '.join(ordered)}]", "SOURCE": source_language}
    fill = _filler(values, titles or COURSE_TITLE, known, source_language)
    return {
        path.relative_to(folder).as_posix(): fill(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and _is_in(path, known)
    }


def lesson_texts(course: CourseFiles, titles: LocalText, *, lesson_id: str = "", objective: str = "") -> NewFiles:
    """Return a lesson with its check, in all languages of the course; without `lesson_id` its title makes one.

    `objective` is the first of the course if not given. The outline does not name the lesson yet.

    Raises:
        CourseError: if the id cannot be one, or the course has or had it.
    """
    said = titles or LESSON_TITLE
    made = _new_id(course, lesson_id, pick(said, course.source_language), prefix="lesson")
    fill = _filler(_values(course, objective, LESSON=made), said, course.languages, course.source_language, course)
    folder = TEMPLATES / "lesson"
    files = {f"lessons/{made}.{one}.md": fill(folder / f"lesson.{one}.md") for one in course.languages}
    return NewFiles(id=made, files={**files, f"questions/{made}.yaml": fill(folder / "questions.yaml")})


def bank_texts(course: CourseFiles, *, bank_id: str = "", objective: str = "") -> NewFiles:
    """Return a bank of three questions in all languages of the course.

    Raises:
        CourseError: if the id cannot be one, or the course has or had it.
    """
    made = _new_id(course, bank_id, BANK_NAME, prefix="bank")
    fill = _filler(_values(course, objective, BANK=made), {}, course.languages, course.source_language, course)
    return NewFiles(id=made, files={f"questions/{made}.yaml": fill(TEMPLATES / "bank" / "bank.yaml")})


def new_course(
    folder: Path,
    course_id: str,
    titles: LocalText | None = None,
    languages: Sequence[str] = LANGUAGES,
    source_language: str = "en",
) -> list[Path]:
    """Write a small course into a new folder and return its files.

    Raises:
        CourseError: as `course_texts`, or if the folder is there already with something in it, or cannot be written.
    """
    texts = course_texts(course_id, titles or {}, languages=languages, source_language=source_language)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CourseError(THERE_ALREADY, file=str(folder))
    return _write(folder, texts)


def new_lesson(folder: Path, titles: LocalText | None = None, *, lesson_id: str = "") -> NewFiles:
    """Write a lesson with its check into a course and return what was written.

    Raises:
        CourseError: if there is no course, as `lesson_texts`, or if a file is there already or cannot be written.
    """
    made = lesson_texts(read_course_files(folder), titles or {}, lesson_id=lesson_id)
    _write(folder, made.files)
    return made


def new_bank(folder: Path, *, bank_id: str = "") -> NewFiles:
    """Write a bank of questions into a course and return what was written; raises as `new_lesson`."""
    made = bank_texts(read_course_files(folder), bank_id=bank_id)
    _write(folder, made.files)
    return made


THERE_ALREADY = QT_TRANSLATE_NOOP("core", "{file} is there already and was left as it is. Choose another name.")
NO_ID = QT_TRANSLATE_NOOP(
    "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
)


def _refuse_id(one: str) -> None:
    if not re.fullmatch(ID_PATTERN, one):
        raise CourseError(NO_ID, id=one)


def _new_id(course: CourseFiles, wished: str, words: str, *, prefix: str) -> str:
    if not wished:
        return mint(words, course.taken, prefix=prefix)
    _refuse_id(wished)
    if wished in course.taken:
        text = QT_TRANSLATE_NOOP(
            "core", "The course has or had something named “{id}”, and an id is never given again. Choose another one."
        )
        raise CourseError(text, id=wished)
    return wished


def _values(course: CourseFiles, objective: str, **named: str) -> dict[str, str]:
    first = course.objectives[0].id if course.objectives else "x.1"
    return {"OBJECTIVE": objective or first, **named}


def _is_in(path: Path, languages: Collection[str]) -> bool:
    """Tell whether a file of a template says something in one of these languages, or belongs to all."""
    return path.suffix != ".md" or path.name.split(".")[1] in languages


def _filler(
    values: Mapping[str, str],
    titles: LocalText,
    languages: Collection[str],
    source: str,
    course: CourseFiles | None = None,
) -> Callable[[Path], str]:
    """Return what makes texts of templates; the same words to be minted become the same id in all of them."""
    taken = set(course.taken if course else ()) | set(values.values())
    minted: dict[str, str] = {}

    def id_of(found: re.Match[str]) -> str:
        if found[1] not in minted:
            minted[found[1]] = mint(found[1], taken)
            taken.add(minted[found[1]])
        return minted[found[1]]

    def title(language: str) -> str:
        return scalar(pick(titles, language, source=source))

    def fill(path: Path) -> str:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".svg":
            return text
        kept = [one for one in text.splitlines(keepends=True) if _is_said_in(one, languages)]
        text = _MINTED.sub(id_of, "".join(kept))
        for name, value in values.items():
            text = re.sub(rf"\b{name}\b", value, text)
        # Titles come last: whatever somebody writes into one, nothing of it is replaced any more.
        if path.suffix == ".md":
            return text.replace("title: TITLE", f"title: {title(path.name.split('.')[1])}", 1)
        return _TITLE_LINE.sub(lambda found: f"{found[1]}{found[2]}: {title(found[2])}", text)

    return fill


def _is_said_in(line: str, languages: Collection[str]) -> bool:
    found = _IN_A_LANGUAGE.match(line)
    return found is None or found[1] in languages


def _write(folder: Path, texts: Mapping[str, str]) -> list[Path]:
    """Write all files or none."""
    targets = {folder / name: text for name, text in texts.items()}
    for target in targets:
        if target.exists():
            raise CourseError(THERE_ALREADY, file=str(target))
    for target, text in targets.items():
        try:
            write_whole(target, text.encode())
        except OSError as error:
            problem = QT_TRANSLATE_NOOP(
                "core", "{file} cannot be written ({reason}). Choose another folder or free some space."
            )
            raise CourseError(problem, file=str(target), reason=error.strerror) from error
    return list(targets)
