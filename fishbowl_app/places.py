"""What kind of place a file lies in: synced by a cloud, on another computer, or on a memory stick.

A sync program copies and replaces files behind our back, and locks on a network drive are often only promised.
Nothing here waits for a slow disk: what lies on a network drive is told from the table of mounts, not looked at.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

# File systems that lie on other computers; with FUSE they are called "fuse." and this.
_NETWORK = re.compile(
    "nfs4?|cifs|smb[23]|smbfs|afpfs|webdav|davfs2?|sshfs|rclone|afs|smbnetfs|gvfsd-fuse|kio-fuse|ncpfs|ceph|glusterfs"
    "|lustre|9p|vboxsf|vmhgfs-fuse|prl_fs"  # the last are folders of the computer around a virtual one
)
_PLUGGED_IN = ("/media/", "/run/media/", "/Volumes/")
_MACOS_OWN = ("apfs", "autofs", "devfs", "nullfs")  # of /Volumes, too; sticks come as FAT, exFAT or HFS
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4  # what GetDriveTypeW answers
_LARGEST_LIST = 100_000  # bytes that are read of Dropbox's list of its folders
# In the topmost folder of what is synced; * stands for anything.
_MARKERS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".sync_*.db": "Nextcloud or ownCloud",
    "._sync_*.db": "Nextcloud or ownCloud",
}
# As they are called in a person's home, also with more behind: "OneDrive - Gwynedd Council".
_IN_HOME = {
    "OneDrive": "OneDrive",
    "Dropbox": "Dropbox",
    "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive",
    "iCloudDrive": "iCloud Drive",
    "iCloud Drive": "iCloud Drive",
    "Nextcloud": "Nextcloud",
    "ownCloud": "ownCloud",
    "Box": "Box",
    "Box Sync": "Box",
}
_ON_MACOS = {"GoogleDrive": "Google Drive", "iCloudDrive": "iCloud Drive"}  # others are called as we call them


class PlaceKind(StrEnum):
    """What may happen to a file by where it lies."""

    SYNCED = "synced"
    NETWORK = "network"
    STICK = "stick"


@dataclass(frozen=True)
class Place:
    """Where a file lies; `name` is what syncs it, "" for the other kinds."""

    kind: PlaceKind
    name: str = ""


@dataclass(frozen=True)
class Mount:
    """A disk as the system has it in its folders: `kind` is the file system, such as "ext4" or "nfs4"."""

    folder: str
    kind: str


@dataclass(frozen=True)
class Surroundings:
    """What of the computer decides about places.

    Attributes:
        home: the person's folder.
        environment: its variables; OneDrive names its folders there.
        mounts: the disks that the system knows.
        drives: what GetDriveTypeW says of Windows' drives, such as {"E:": 2}.
    """

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    mounts: tuple[Mount, ...] = ()
    drives: Mapping[str, int] = field(default_factory=dict)


def place_of(path: Path, around: Surroundings | None = None) -> Place | None:
    """Return what is special about the place of a file, None where nothing is; it need not be there."""
    around = around or surroundings(path)
    if (kind := _disk(path, around)) is not None and kind is PlaceKind.NETWORK:
        return Place(kind)
    synced_by = _by_folder(path.parent, around) or _by_marker(path.parent, around.home)
    if synced_by:
        return Place(PlaceKind.SYNCED, synced_by)
    return Place(kind) if kind is not None else None


def better_folder(around: Surroundings | None = None) -> Path:
    """Return a folder of the person's on this computer that nothing syncs, for a file that lies badly."""
    home = around.home if around is not None else Path.home()
    documents = home / "Documents"
    fits = documents.is_dir() and place_of(documents / "a", around) is None
    return documents if fits else home


def surroundings(path: Path) -> Surroundings:
    """Look at this computer, as far as the place of a file depends on it."""
    drive = os.path.splitdrive(path)[0]
    drives = {drive: _drive_type(drive)} if drive else {}
    return Surroundings(Path.home(), os.environ, tuple(_mounts()), drives)


# --- disks ------------------------------------------------------------------------------------------------


def mounts_of(mountinfo: str) -> Iterator[Mount]:
    """Read the lines of Linux's /proc/self/mountinfo (proc(5)); what is no such line is passed over."""
    for line in mountinfo.splitlines():
        before, separator, after = line.partition(" - ")
        fields, kinds = before.split(), after.split()
        if separator and len(fields) >= 5 and kinds:
            yield Mount(_unescaped(fields[4]), kinds[0])


def macos_mounts_of(said: str) -> Iterator[Mount]:
    """Read what macOS' mount(8) says: "//me@hall/files on /Volumes/files (smbfs, nodev)"."""
    for line in said.splitlines():
        head, _, options = line.rpartition(" (")
        _, on, folder = head.partition(" on ")
        if on and options:
            yield Mount(folder, options.rstrip(")").split(",")[0])


def _unescaped(folder: str) -> str:
    """Return a folder whose blanks the kernel wrote as octal numbers."""
    for escaped, letter in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        folder = folder.replace(escaped, letter)
    return folder


def _disk(path: Path, around: Surroundings) -> PlaceKind | None:
    text = str(path)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return PlaceKind.NETWORK  # \\server\share
    drive = around.drives.get(os.path.splitdrive(text)[0])
    if drive is not None:
        return {_DRIVE_REMOVABLE: PlaceKind.STICK, _DRIVE_REMOTE: PlaceKind.NETWORK}.get(drive)
    # Of two on one folder the later covers the earlier.
    holding = [mount for mount in around.mounts if _is_below(text, mount.folder)]
    mount = max(reversed(holding), key=lambda mount: len(mount.folder), default=None)
    if mount is None:
        return None
    if _NETWORK.fullmatch(mount.kind.removeprefix("fuse.")):
        return PlaceKind.NETWORK
    plugged_in = mount.folder.startswith(_PLUGGED_IN) and mount.kind not in _MACOS_OWN
    return PlaceKind.STICK if plugged_in else None


def _mounts() -> Iterator[Mount]:
    try:
        if sys.platform == "darwin":
            # It answers from the kernel's list, without asking the disks.
            said = subprocess.run(["/sbin/mount"], capture_output=True, timeout=1, check=False).stdout
            yield from macos_mounts_of(said.decode(errors="replace"))
        elif sys.platform.startswith("linux"):
            yield from mounts_of(Path("/proc/self/mountinfo").read_text(errors="replace"))
    except (OSError, subprocess.SubprocessError):
        return  # nothing is known then, and nothing is warned of


def _drive_type(drive: str) -> int:
    windll = getattr(ctypes, "windll", None)  # on Windows only
    return int(windll.kernel32.GetDriveTypeW(f"{drive}\\")) if windll is not None else 0


# --- sync programs ----------------------------------------------------------------------------------------


def _by_folder(folder: Path, around: Surroundings) -> str:
    """Return what syncs a folder that stands, or lies in one, where a sync program puts its own."""
    for root, name in _roots(around):
        if _is_below(str(folder), str(root)):
            return name
    return _in_home(folder, around.home) or _macos_name(folder, around.home)


def _roots(around: Surroundings) -> Iterator[tuple[Path, str]]:
    """Yield the folders that sync programs name themselves."""
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if around.environment.get(variable):
            yield Path(around.environment[variable]), "OneDrive"
    lists = [around.home / ".dropbox"]
    lists += [
        Path(around.environment[key]) / "Dropbox"
        for key in ("APPDATA", "LOCALAPPDATA")
        if key in around.environment
    ]
    for folder in lists:
        yield from ((root, "Dropbox") for root in _dropbox_folders(folder / "info.json"))
    yield around.home / "Library" / "Mobile Documents", "iCloud Drive"


def _dropbox_folders(listed: Path) -> Iterable[Path]:
    """Return the folders in Dropbox's own list (help.dropbox.com: "find the Dropbox folder paths")."""
    try:
        with listed.open(encoding="utf-8") as file:
            accounts = json.loads(file.read(_LARGEST_LIST))
        return [Path(account["path"]) for account in accounts.values()]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return []


def _in_home(folder: Path, home: Path) -> str:
    try:
        top = folder.relative_to(home).parts[0]
    except (ValueError, IndexError):
        return ""
    called = top.split(" - ")[0].split(" (")[0]
    return _IN_HOME.get(called, "")


def _macos_name(folder: Path, home: Path) -> str:
    """Return who syncs a folder in macOS' place for that: ~/Library/CloudStorage/GoogleDrive-me@example.org."""
    try:
        top = folder.relative_to(home / "Library" / "CloudStorage").parts[0]
    except (ValueError, IndexError):
        return ""
    called = top.split("-")[0]
    return _ON_MACOS.get(called, called)


def _by_marker(folder: Path, home: Path) -> str:
    """Return what syncs a folder by the files that sync programs leave at the top of what is theirs."""
    for above in (folder, *folder.parents):
        if above == home.parent:  # Dropbox keeps its settings in a folder .dropbox of the home
            break
        for marker, name in _MARKERS.items():
            if not (above == home and marker == ".dropbox") and _is_there(above, marker):
                return name
    return ""


def _is_there(folder: Path, marker: str) -> bool:
    try:
        return any(folder.glob(marker)) if "*" in marker else (folder / marker).exists()
    except OSError:
        return False


def _is_below(path: str, folder: str) -> bool:
    path, folder = os.path.normcase(path), os.path.normcase(folder).rstrip("/\\")
    return path == folder or path.startswith((f"{folder}/", f"{folder}\\"))
