"""Where Kense keeps things, computed once at start."""

from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2]
"""Folder of the program: holds app/, courses/ and assets/."""


@dataclass(frozen=True)
class AppPaths:
    """All folders of one run; none is created before it is needed."""

    data: Path
    """Learners' files; local, never roaming."""
    config: Path
    cache: Path
    logs: Path
    courses: Path = PROGRAM / "courses"
    """Courses that came with the program."""
    assets: Path = PROGRAM / "assets"

    @property
    def profiles(self) -> Path:
        """One folder per learner."""
        return self.data / "profiles"

    @property
    def user_courses(self) -> Path:
        """Courses the office added: folders and .kense packages."""
        return self.data / "courses"

    @property
    def keys(self) -> Path:
        """The keys of this installation."""
        return self.data / "keys"

    @property
    def erased(self) -> Path:
        """The receipts of people who were erased on this PC."""
        return self.data / "erased"


def app_paths(data_dir: Path | None = None) -> AppPaths:
    """Return the folders for this user, or all of them under `data_dir` (a stick, a test).

    A file named `portable` beside the program keeps everything in `data/` there.
    """
    if data_dir is None and (PROGRAM / "portable").exists():
        data_dir = PROGRAM / "data"
    if data_dir is not None:
        root = data_dir.expanduser().resolve()
        return AppPaths(data=root, config=root / "config", cache=root / "cache", logs=root / "logs")
    import platformdirs  # 8 ms, and not needed with --data-dir

    dirs = platformdirs.PlatformDirs("Kense", appauthor=False, roaming=False)
    return AppPaths(
        data=Path(dirs.user_data_dir),
        config=Path(dirs.user_config_dir),
        cache=Path(dirs.user_cache_dir),
        logs=Path(dirs.user_log_dir),
    )
