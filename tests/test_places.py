"""Where files lie, on made-up computers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fishbowl_app.places import (
    Place,
    PlaceKind,
    Surroundings,
    better_folder,
    macos_mounts_of,
    mounts_of,
    place_of,
    surroundings,
)

NETWORK, STICK = Place(PlaceKind.NETWORK), Place(PlaceKind.STICK)
MOUNTINFO = """\
23 28 0:21 / /proc rw,nosuid - proc proc rw
28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
91 28 0:45 / /srv/Council\\040files rw,relatime shared:50 - nfs4 hall:/files rw,vers=4.2
92 28 8:17 / /media/mair/STICK rw,nosuid - vfat /dev/sdb1 rw
93 28 0:51 / /people/mair/hall rw,nosuid - fuse.sshfs mair@hall:/ rw
94 28 0:45 / /mnt rw - cifs //hall/a rw
95 28 8:3 / /mnt rw - ext4 /dev/sda3 rw
no line of a table
"""
MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid)
/dev/disk5s1 on /Volumes/More room (apfs, local, nodev)
//mair@hall/files on /Volumes/Council files (smbfs, nodev, nosuid, mounted by mair)
"""


def synced(name: str) -> Place:
    return Place(PlaceKind.SYNCED, name)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/people/mair/Homes.fishbowl", None),
        ("/srv/Council files/Homes.fishbowl", NETWORK),
        ("/srv/Council/Homes.fishbowl", None),
        ("/media/mair/STICK/Homes.fishbowl", STICK),
        ("/people/mair/hall/Homes.fishbowl", NETWORK),
        ("/mnt/Homes.fishbowl", None),
        ("//hall/files/Homes.fishbowl", NETWORK),
    ],
)
def test_disks_of_linux_are_told_from_the_table_of_mounts(path: str, place: Place | None) -> None:
    around = Surroundings(Path("/people/mair"), mounts=tuple(mounts_of(MOUNTINFO)))
    assert place_of(Path(path), around) == place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/people/a/Documents/Homes.fishbowl", None),
        ("/Volumes/STICK/Homes.fishbowl", STICK),
        ("/Volumes/More room/Homes.fishbowl", None),
        ("/Volumes/Council files/Homes.fishbowl", NETWORK),
        ("/people/a/Library/Mobile Documents/com~apple~CloudDocs/Homes.fishbowl", synced("iCloud Drive")),
        (
            "/people/a/Library/CloudStorage/GoogleDrive-mair@example.org/My Drive/Homes.fishbowl",
            synced("Google Drive"),
        ),
        ("/people/a/Library/CloudStorage/OneDrive-Gwynedd/Homes.fishbowl", synced("OneDrive")),
        ("/people/a/Library/CloudStorage/Box-Box/Homes.fishbowl", synced("Box")),
    ],
)
def test_disks_and_clouds_of_macos(path: str, place: Place | None) -> None:
    assert place_of(Path(path), Surroundings(Path("/people/a"), mounts=tuple(macos_mounts_of(MACOS)))) == place


@pytest.mark.parametrize(("kind", "place"), [(2, STICK), (3, None), (4, NETWORK)])
def test_drives_of_windows_are_what_it_says_of_them(
    monkeypatch: pytest.MonkeyPatch, kind: int, place: Place | None
) -> None:
    monkeypatch.setattr("os.path.splitdrive", lambda path: (str(path)[:2], str(path)[2:]))
    assert place_of(Path("E:/Homes.fishbowl"), Surroundings(Path("C:/people/mair"), drives={"E:": kind})) == place


def test_a_share_of_windows_lies_on_the_network() -> None:
    assert place_of(Path(r"\\hall\files\Homes.fishbowl"), Surroundings(Path("/people/mair"))) == NETWORK


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Cyngor Gwynedd", "OneDrive"),
        ("Dropbox (Tai)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Box Sync", "Box"),
    ],
)
def test_folders_in_the_home_are_known_by_name(tmp_path: Path, folder: str, name: str) -> None:
    around = Surroundings(tmp_path)
    assert place_of(tmp_path / folder / "Homes" / "a.fishbowl", around) == synced(name)
    assert place_of(tmp_path / f"My {folder}" / "a.fishbowl", around) is None


@pytest.mark.parametrize(
    ("marker", "name"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".sync_0123456789ab.db", "Nextcloud or ownCloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_what_a_sync_program_left_at_the_top_gives_it_away(tmp_path: Path, marker: str, name: str) -> None:
    work = tmp_path / "work" / "homes" / "2026"
    work.mkdir(parents=True)
    assert place_of(work / "a.fishbowl", Surroundings(tmp_path / "home")) is None
    (tmp_path / "work" / marker).touch()
    assert place_of(work / "a.fishbowl", Surroundings(tmp_path / "home")) == synced(name)


def test_folders_that_sync_programs_name_themselves_are_known_wherever_they_are(tmp_path: Path) -> None:
    listed = tmp_path / ".dropbox"
    listed.mkdir()
    (listed / "info.json").write_text(json.dumps({"business": {"path": str(tmp_path / "Tai")}}))
    around = Surroundings(tmp_path, {"OneDriveCommercial": str(tmp_path / "Council")})
    assert place_of(tmp_path / "Tai" / "a.fishbowl", around) == synced("Dropbox")
    assert place_of(tmp_path / "Council" / "b" / "a.fishbowl", around) == synced("OneDrive")
    assert place_of(tmp_path / "a.fishbowl", around) is None, "that Dropbox has its settings there says nothing"


@pytest.mark.parametrize("said", ["", "[]", '{"personal": 3}', '{"personal": {"path": 3}}', "[" * 50_000])
def test_a_list_of_folders_that_makes_no_sense_is_passed_over(tmp_path: Path, said: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(said)
    assert place_of(tmp_path / "a.fishbowl", Surroundings(tmp_path)) is None


def test_the_better_folder_is_one_that_nothing_syncs(tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    assert better_folder(Surroundings(tmp_path)) == documents
    assert better_folder(Surroundings(tmp_path, {"OneDrive": str(documents)})) == tmp_path


def test_this_computer_can_be_looked_at(tmp_path: Path) -> None:
    assert surroundings(tmp_path / "a.fishbowl").home == Path.home()
    assert place_of(tmp_path / "a.fishbowl") in (None, NETWORK, STICK)
