"""Checks of the languages: nothing missing, and every translation aligned with its source block by block."""

from app.base.faults import Fault
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, missing_languages
from app.course.authored import AuthoredFile, Where
from app.course.checks.checked import CheckedCourse
from app.course.markup import WITH_REFERENCE
from app.course.outline import MANIFEST, CourseManifest, QuizItem
from app.course.reader import MEDIA
from app.course.structure import Block, Lesson, MediaItem

MISSING = QT_TRANSLATE_NOOP("core", "The text is missing in {language}.")


def language_faults(checked: CheckedCourse) -> list[Fault]:
    """Return missing texts and the first block of each translation that differs from its source."""
    course, files = checked.course, checked.reading.files
    found = _manifest(files[MANIFEST], course.manifest)
    if checked.reading.media:
        found += _media(files[MEDIA], checked.reading.media, course.manifest.languages)
    for texts in course.lessons.values():
        source = texts.get(course.manifest.source_language)
        if source:
            found += [fault for other in texts.values() if (fault := _misaligned(source, other))]
    return found


def _manifest(file: AuthoredFile, manifest: CourseManifest) -> list[Fault]:
    texts: list[tuple[Where, LocalText]] = [(("title",), manifest.title)]
    texts += [((name,), text) for name in ("short_title", "summary") if (text := getattr(manifest, name))]
    texts += [(("objectives", number, "text"), one.text) for number, one in enumerate(manifest.objectives)]
    for number, module in enumerate(manifest.modules):
        texts.append((("modules", number, "title"), module.title))
        texts += [
            (("modules", number, "items", index, "title"), item.title)
            for index, item in enumerate(module.items)
            if isinstance(item, QuizItem)
        ]
    return [fault for where, text in texts for fault in _missing(file, where, text, manifest.languages)]


def _media(file: AuthoredFile, media: tuple[MediaItem, ...], languages: tuple[str, ...]) -> list[Fault]:
    text = QT_TRANSLATE_NOOP(
        "core", "The picture {media} has no description for those who cannot see it ({languages})."
    )
    return [
        file.fault("missing-alt", text, ("media", number, "alt"), media=item.id, languages=", ".join(missing))
        for number, item in enumerate(media)
        if (missing := missing_languages(item.alt, languages))
    ]


def _missing(file: AuthoredFile, where: Where, text: LocalText, languages: tuple[str, ...]) -> list[Fault]:
    return [
        file.fault("missing-language", MISSING, where, language=language)
        for language in missing_languages(text, languages)
    ]


def _misaligned(source: Lesson, other: Lesson) -> Fault | None:
    """Return the first place where a translation's blocks differ from the source's."""
    name = f"lessons/{other.id}.{other.language}.md"
    for ours, theirs in zip(source.blocks, other.blocks, strict=False):
        if _shape(ours) != _shape(theirs):
            text = QT_TRANSLATE_NOOP(
                "core",
                "Here the translation has {found}, the source (line {line}) has {expected}. "
                "Both languages need the same blocks in the same order.",
            )
            fields: dict[str, object] = {"found": _said(theirs), "line": ours.line, "expected": _said(ours)}
            return Fault(name, theirs.line, "misaligned", text, fields)
    if len(source.blocks) == len(other.blocks):
        return None
    text = QT_TRANSLATE_NOOP("core", "The translation has {found} blocks, the source has {expected}.")
    line = other.blocks[-1].line if other.blocks else 1
    fields = {"found": len(other.blocks), "expected": len(source.blocks)}
    return Fault(name, line, "misaligned", text, fields)


def _shape(block: Block) -> tuple[str, int, str]:
    return block.kind, block.level, block.argument if block.kind in WITH_REFERENCE else ""


def _said(block: Block) -> str:
    kind, level, argument = _shape(block)
    return " ".join(filter(None, (kind, str(level or ""), argument)))
