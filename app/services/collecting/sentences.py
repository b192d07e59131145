"""Notices for the HR officer in words: what was seen, what is safe, what to do."""

from app.base.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "unknown-person": QT_TRANSLATE_NOOP(
        "core",
        "{name} is not linked to anybody on the list yet. The records are kept and wait. Say whose this profile is.",
    ),
    "unknown-installation": QT_TRANSLATE_NOOP(
        "core",
        "The records of {name} come from the PC {pc}, which is new here. They are kept and count. "
        "Compare the key with the PC by phone, then accept or refuse it.",
    ),
    "refused-installation": QT_TRANSLATE_NOOP(
        "core",
        "The records of {name} come from the PC {pc}, which this office refused. They are kept. "
        "Ask how this PC came to send, and check the results with the learner.",
    ),
    "fork": QT_TRANSLATE_NOOP(
        "core",
        "The file of {name} went two ways: it was copied by hand, or an older copy was put back and used. "
        "Both ways are kept and count together. Ask who has copies, and check the results with the learner.",
    ),
    "two-pcs": QT_TRANSLATE_NOOP(
        "core",
        "The same file of {name} comes from several PCs, now from {pc}. All records are kept. If the PC was not "
        "changed, the file was copied by hand: ask who has it.",
    ),
    "two-people": QT_TRANSLATE_NOOP(
        "core",
        "The file of {name} came before under another profile ({other}). Records that both sent are set aside. "
        "Somebody copied a whole file: ask whose work it is.",
    ),
    "rollback": QT_TRANSLATE_NOOP(
        "core",
        "The PC {pc} of {name} told more before than now: an older copy was put back. Nothing is lost here. "
        "Ask whether the PC was restored; its next files may go another way.",
    ),
    "gap": QT_TRANSLATE_NOOP(
        "core",
        "An earlier file of {name} did not arrive here. What came is kept and counts. "
        "The receipt asks the PC to send the missing part.",
    ),
    "quarantined": QT_TRANSLATE_NOOP(
        "core",
        "Records of {name} came with different contents under the same number ({count}). All versions are set aside "
        "and none counts. Look at both and say which one is true.",
    ),
    "wrong-clock": QT_TRANSLATE_NOOP(
        "core",
        "The clock of the PC {pc} of {name} was wrong when the file was made ({made_at}). The records are kept and "
        "count. Have the clock set, and rely on the day on which the file came.",
    ),
}
"""By kind of notice; the fields are those of `Notice.fields`."""

RECEIPT_CODES = {
    "unknown-person": "unknown-person",
    "unknown-installation": "unknown-installation",
    "fork": "clone",
    "two-pcs": "clone",
    "two-people": "clone",
    "rollback": "rollback",
    "gap": "gap",
    "quarantined": "quarantined",
}
"""What of it the learner is told (`app.trust.receipt.NOTICES`)."""


def sentence(kind: str) -> str:
    """Return the template of a notice, marked in the context "core"; the kind itself for one of a newer Kense."""
    return SENTENCES.get(kind, kind)
