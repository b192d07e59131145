"""Bodies of facts for tests of storage, each as the services write them."""

from typing import Any

from app.storage.learner.facts import Fact
from app.storage.learner.file import LearnerFile


def answer_to(question: str, response: Any = "a", *, fraction: float = 1.0) -> dict[str, Any]:
    return {
        "course": "c90",
        "content": "0" * 64,
        "question": question,
        "response": response,
        "fraction": fraction,
        "revealed": True,
    }


def answer(file: LearnerFile, question: str, response: Any = "a") -> Fact:
    """Record an answer to an inline check."""
    return file.record("check.answered", answer_to(question, response))


def attempt(attempt_id: str, *, quiz: str = "quiz", number: int = 1) -> dict[str, Any]:
    return {
        "attempt": attempt_id,
        "course": "c90",
        "quiz": quiz,
        "number": number,
        "seed": "00000000cafe0001",
        "content": "0" * 64,
        "pass_mark": 0.7,
    }


def event(attempt_id: str, **fields: Any) -> dict[str, Any]:
    return {"attempt": attempt_id, "event": fields}


def submission(attempt_id: str, *, fraction: float) -> dict[str, Any]:
    return {
        "attempt": attempt_id,
        "event": {"kind": "submit"},
        "fraction": fraction,
        "earned": fraction * 10,
        "possible": 10.0,
        "passed": fraction >= 0.7,
    }


def completion(version: str = "1.0.0", *, fraction: float = 0.8) -> dict[str, Any]:
    return {"course": "c90", "version": version, "content": "0" * 64, "fraction": fraction}
