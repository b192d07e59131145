"""The learner whom somebody named on the command line."""

from typing import TYPE_CHECKING

from app.cli.typed import InputError

if TYPE_CHECKING:
    from app.services.profiles import Profile


def found_profile(profiles: "list[Profile]", wanted: str) -> "Profile":
    """Return the profile with this id, or the only one with this whole name.

    Raises:
        InputError: if there is none, or there are several of the name.
    """
    found = [one for one in profiles if one.id == wanted] or [
        one for one in profiles if one.name.casefold() == " ".join(wanted.split()).casefold()
    ]
    if len(found) == 1:
        return found[0]
    if found:
        text = "{count} people on this PC are called {name}. Nothing was written. Name one by id: {ids}."
        raise InputError(text, count=len(found), name=wanted, ids=", ".join(one.id for one in found))
    raise InputError("There is nobody called {name} on this PC. Nothing was written. Check the name.", name=wanted)
