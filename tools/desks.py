"""What the runs of a practice desk earn, for whoever writes one: `python -m tools.desks COURSE_FOLDER [DESK]`.

Prints for each variant what the model solution and an empty run earn, and for each recorded wrong run its score, the
checks that fail and the rules it breaks, ready to be copied into the file of runs once they are what they should be.
"""

import sys
from pathlib import Path

from app.course.library_file import read_library
from app.course.reader import PlacedPractice, read_course
from app.course.setting import LibrarySetting
from app.practice import play_of, staged
from app.practice.play import Play
from app.practice.proof import SEED, run, slip_log, solution_log
from app.practice.scoring import Outcome

LANGUAGES = ("en", "ru", "kk")


def main(arguments: list[str]) -> int:
    """Print the runs of the desks of a course."""
    folder = Path(arguments[0])
    reading = read_course(folder)
    for fault in reading.faults:
        print(f"{fault.file}:{fault.line}: {fault}")
    for placed in reading.practices:
        if len(arguments) < 2 or placed.practice.id == arguments[1]:
            _tell(placed, LibrarySetting(read_library(folder.parent).library))
    return 0


def _tell(placed: PlacedPractice, setting: LibrarySetting) -> None:
    practice = placed.practice
    print(f"== {practice.id}")
    for layer in [one.id for one in practice.layers] or [""]:
        for variant in practice.variants:
            play = play_of(staged(practice, variant=variant.id, seed=SEED, setting=setting, layer=layer))
            scores = [run(play, solution_log(play, language)) for language in LANGUAGES]
            told = ", ".join(f"{language} {one.score:g}" for language, one in zip(LANGUAGES, scores, strict=True))
            print(f"{layer or '-'} {variant.id}: {told}; empty {run(play, []).score:g}; {len(play.scene.order)} cases")
            for one in scores:
                _unmet(one)
            print("   not graded:", ", ".join(f"{key} {law}" for key, law in play.scene.ungraded.items()) or "-")
    for slip in placed.slips:
        play = play_of(staged(practice, variant=slip.variant, seed=SEED, setting=setting, layer=slip.layer))
        _tell_slip(slip.id, run(play, slip_log(play, slip)), play)


def _unmet(outcome: Outcome) -> None:
    failed = [f"{one.case}/{one.check}={one.fraction:.2f}" for one in outcome.failed() if one.graded]
    broken = [f"{one.case}/{one.rule}" for one in (*outcome.auto_failed, *outcome.penalties)]
    unmet = [one.condition for one in outcome.conditions if not one.met]
    if failed or broken or unmet:
        print("   unmet:", ", ".join(failed + broken + unmet))


def _tell_slip(name: str, outcome: Outcome, play: Play) -> None:
    failed = ", ".join(f"{one.case}/{one.check}" for one in outcome.failed())
    broken = ", ".join(f"{one.case}/{one.rule}" for one in (*outcome.auto_failed, *outcome.penalties))
    print(f"{name} ({play.scene.variant}): score {outcome.score:g}, passed {str(outcome.passed).lower()}")
    print(f"    failed: [{failed}]\n    broken: [{broken}]")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
