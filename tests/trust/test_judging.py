"""Four questions about a certificate, each with its own answer."""

from datetime import date

import msgspec
import pytest

from app.trust.judging import Judgement, judge
from app.trust.keylist import KeyList, revoked, rotated
from app.trust.statuslist import StatusList
from tests.trust.offices import CLAIMS, FOREIGN, ISSUING, KEY_LIST, NEXT, OFFICE, TODAY, entry, kid, listed, token


def judged(
    text: str, *, key_list: KeyList | None = KEY_LIST, status: StatusList | None = None, today: date = TODAY
) -> Judgement:
    return judge(text, key_list=key_list, status_lists={OFFICE: status} if status else {}, today=today)


def states(judgement: Judgement) -> str:
    """Return the first letters of the four states: good, bad, unknown."""
    return "".join(answer.state[0] for answer in judgement.answers)


def words(judgement: Judgement, question: str) -> str:
    return next(str(answer) for answer in judgement.answers if answer.question == question)


def test_a_good_certificate_has_four_good_answers():
    judgement = judged(token(), status=listed())
    assert [answer.question for answer in judgement.answers] == ["signature", "key", "expiry", "status"]
    assert (states(judgement), judgement.state) == ("gggg", "good")
    assert judgement.office_name == "Department of Digital Services"


def test_the_status_answer_always_names_its_day():
    assert "25.11.2026" in words(judged(token(), status=listed()), "status")
    assert "25.11.2026" in words(judged(token(), status=listed([193])), "status")


def test_an_expired_certificate_is_bad_only_in_its_expiry():
    judgement = judged(token(), status=listed(), today=date(2027, 11, 25))
    assert (states(judgement), judgement.state) == ("ggbg", "bad")
    assert words(judgement, "expiry") == "It expired on 24.11.2027."


def test_the_last_day_still_holds():
    assert states(judged(token(), status=listed(), today=date(2027, 11, 24))) == "gggg"


def test_a_certificate_without_an_end_does_not_expire():
    judgement = judged(token(expires_on=None), status=listed(), today=date(2050, 1, 1))
    assert words(judgement, "expiry") == "It does not expire."


def test_a_revoked_certificate_is_bad_only_in_its_status():
    assert states(judged(token(), status=listed([193]))) == "gggb"


def test_without_a_status_list_the_answer_is_unknown_and_nothing_fails():
    judgement = judged(token())
    assert (states(judgement), judgement.state) == ("gggu", "unknown")


def test_a_status_list_older_than_the_certificate_says_nothing():
    assert states(judged(token(), status=listed(issued_on=date(2026, 11, 23)))) == "gggu"


def test_a_status_list_that_does_not_reach_so_far_says_nothing():
    judgement = judged(token(index=8192), status=listed())
    assert states(judgement) == "gggu"
    assert "does not reach to it" in words(judgement, "status")


def test_an_unknown_key_is_named_and_nothing_else_is_judged():
    judgement = judged(token(NEXT), status=listed())
    assert states(judgement) == "uuuu"
    assert kid(NEXT).hex("-", 2).upper() in words(judgement, "key")


def test_without_a_key_list_nothing_is_judged():
    assert states(judged(token(), key_list=None)) == "uuuu"


def test_a_broken_signature_leaves_nothing_to_be_believed():
    other = msgspec.structs.replace(KEY_LIST, entries=(entry(NEXT),))
    forged = token(NEXT).replace("KS1:", "")
    text = "KS1:" + forged[:-3] + ("000" if forged[-3:] != "000" else "111")
    assert states(judged(text, key_list=other, status=listed())) == "buuu"


def test_a_key_of_another_office_may_not_sign_for_this_one():
    assert states(judged(token(FOREIGN), status=listed())) == "gbgg"


def test_a_key_that_may_only_sign_lists_may_not_sign_certificates():
    only_lists = msgspec.structs.replace(KEY_LIST, entries=(entry(ISSUING, purposes=("status-list",)),))
    assert states(judged(token(), key_list=only_lists, status=listed())) == "gbgg"


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2028, 1, 1)])
def test_a_key_holds_only_for_its_days(day):
    judgement = judged(token(issued_on=day, expires_on=None), today=date(2028, 6, 1))
    assert judgement.answers[1].state == "bad"
    assert f"{day:%d.%m.%Y}" in words(judgement, "key")


def test_what_a_retired_key_signed_in_its_time_still_holds():
    after = rotated(KEY_LIST, entry(NEXT), old=kid(ISSUING), last_day=date(2026, 11, 30), on=TODAY)
    assert states(judged(token(), key_list=after, status=listed())) == "gggg"
    assert states(judged(token(issued_on=date(2026, 12, 1)), key_list=after, today=date(2026, 12, 2))) == "gbgu"


def test_nothing_a_revoked_key_signed_is_relied_on_whatever_its_date():
    after = revoked(KEY_LIST, kid(ISSUING), on=TODAY, reason="stolen")
    assert states(judged(token(issued_on=date(2026, 2, 1)), key_list=after, status=listed())) == "gbgg"


def test_a_certificate_of_tomorrow_makes_one_look_at_the_clock():
    judgement = judged(token(), status=listed(), today=date(2026, 11, 1))
    assert states(judgement) == "ggug"
    assert "Check the clock" in words(judgement, "expiry")


def test_the_claims_are_shown_whatever_the_answers():
    assert judged(token(NEXT)).claims == CLAIMS
