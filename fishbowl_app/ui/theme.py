"""How everything looks: fonts, palette and the one stylesheet, in light and dark.

`apply_theme()` is called once at the start and again when a setting changes; `theme()` says what holds now.
Whoever paints by hand connects `theme_notifier().changed` and paints again.

Properties that the stylesheet knows: textSize (small, body, heading, title) and tone (quiet, accent, ok, warn,
alert) of labels; kind (primary, quiet, danger) of push buttons; card ("true", or "focus" for a card that takes
the focus) of frames; rail, strip and separator (True) of frames; invalid (True) of fields. Changed later, they
are set by `widgets.set_look`.
"""

from __future__ import annotations

import re
import sys
from dataclasses import fields
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fishbowl_app.paths import resource_path
from fishbowl_app.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme

GRID = 8  # pixels; every margin and gap is a multiple or a half of it
FAMILIES = ("Atkinson Hyperlegible Next", "Noto Sans")


class Scheme(StrEnum):
    """What the person chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How strong colours differ: as the desktop asks, or more than usual whatever it asks."""

    SYSTEM = "system"
    MORE = "more"


class TextSize(StrEnum):
    """The four text sizes. As the widget property "textSize" they also work in the stylesheet."""

    SMALL = "small"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


_PIXELS = {TextSize.SMALL: 12, TextSize.BODY: 15, TextSize.HEADING: 19, TextSize.TITLE: 26}


class ThemeNotifier(QObject):
    """Tells who paints by hand that colours or text sizes are others now.

    Signals:
        changed: after the new look has been given to the application.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.scheme = Scheme.SYSTEM
        self.contrast = Contrast.SYSTEM
        self.scale = 1.0
        self._follows = False

    def follow(self, app: QApplication) -> None:
        """Apply the theme again when the desktop changes its colours; connects once."""
        if not self._follows:
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
            self._follows = True

    def _on_system_changed(self) -> None:
        app = QApplication.instance()
        if _wanted(app, self.scheme, self.contrast) is not self.theme:
            apply_theme(app, self.scheme, self.scale, self.contrast)


_notifier: ThemeNotifier | None = None
_fonts_loaded = False


def theme_notifier() -> ThemeNotifier:
    """Return the object whose signal `changed` tells of a new look."""
    global _notifier
    if _notifier is None:
        _notifier = ThemeNotifier()
    return _notifier


def theme() -> Theme:
    """Return the colours that hold now."""
    return theme_notifier().theme


def apply_theme(
    app: QApplication,
    scheme: Scheme = Scheme.SYSTEM,
    scale: float = 1.0,
    contrast: Contrast = Contrast.SYSTEM,
) -> None:
    """Give the application its style, fonts, colours and text size; may be called again at any time.

    Args:
        app: the running application.
        scheme: light, dark or what the desktop says.
        scale: of all text, 1.0 to 2.0.
        contrast: as the desktop asks, or more.
    """
    notifier = theme_notifier()
    load_fonts()
    asks_anew = notifier.scheme is not scheme
    notifier.scheme, notifier.scale, notifier.contrast = scheme, scale, contrast
    if asks_anew:
        _tell_system(app, scheme)  # which may tell us back what it shows
    notifier.theme = _wanted(app, scheme, contrast)
    if not app.styleSheet():  # once: every widget is polished anew for it, and the style sheet hides its name
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(notifier.theme))
    app.setStyleSheet(stylesheet(notifier.theme))
    notifier.follow(app)
    notifier.changed.emit()


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; does so once. Windows and macOS have fonts for the rarer scripts."""
    global _fonts_loaded
    if not _fonts_loaded:
        pattern = "**/*.ttf" if sys.platform == "linux" else "*.ttf"
        for path in sorted(resource_path("fonts").glob(pattern)):
            QFontDatabase.addApplicationFont(str(path))
        _fonts_loaded = True


def pixels(size: TextSize = TextSize.BODY) -> int:
    """Return a text size in pixels at the chosen scale."""
    return round(_PIXELS[size] * theme_notifier().scale)


def font(size: TextSize = TextSize.BODY, *, bold: bool = False) -> QFont:
    """Return our font in one of the four sizes."""
    return font_of(pixels(size), bold=bold)


def font_of(pixel_size: float, *, bold: bool = False) -> QFont:
    """Return our font in any size, for painted scenes and the Stage."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(max(1, round(pixel_size)))
    made.setBold(bold)
    return made


def clock_font(pixel_size: float, *, bold: bool = True) -> QFont:
    """Return our font with digits of equal width, so that a running clock does not tremble."""
    made = font_of(pixel_size, bold=bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def gap(steps: float = 1) -> int:
    """Return that many steps of the grid in pixels."""
    return round(GRID * steps)


def head_height() -> int:
    """Return the height of the line at the top of a room: its title or the tabs of its pages, in pixels."""
    return round(28 * theme_notifier().scale) + gap(1.5)


def stylesheet(colours: Theme) -> str:
    """Return the stylesheet with the colours, sizes and pictures of a theme put in for its @names."""
    values = {f.name: getattr(colours, f.name).name() for f in fields(colours) if f.type == "QColor"}
    values |= {f"size_{size}": f"{pixels(size)}px" for size in TextSize}
    values |= {f"line_{n}": f"{round(n * theme_notifier().scale)}px" for n in (10, 12, 14, 16, 20, 24, 28)}
    # Half of what it rounds, border and all: Qt draws corners square when the radius is larger than that.
    values["radio"] = f"{(round(16 * theme_notifier().scale) + 2) // 2}px"
    values["page_tab"] = f"{head_height() - 11}px"  # without its padding and border
    values["ink"] = resource_path("style", "light-ink" if colours.dark else "dark-ink").as_posix()
    values["on_accent_ink"] = resource_path("style", "dark-ink" if colours.dark else "light-ink").as_posix()
    source = resource_path("style", "app.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda match: values[match[1]], source)


def _wanted(app: QApplication, scheme: Scheme, contrast: Contrast) -> Theme:
    hints = app.styleHints()
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if asked or contrast is Contrast.MORE:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def _tell_system(app: QGuiApplication, scheme: Scheme) -> None:
    """Ask for title bars and system dialogs in the same scheme, where the system can."""
    asked = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(asked.get(scheme, Qt.ColorScheme.Unknown))


def _palette(colours: Theme) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette(colours.surface, colours.background)
    pairs: dict[QPalette.ColorRole, QColor] = {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.background,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.alert,
        role.ToolTipBase: colours.surface_raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.text_quiet,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent_strong,
        role.Light: colours.surface_raised,
        role.Midlight: colours.surface,
        role.Mid: colours.line,
        role.Dark: colours.border,
        role.Shadow: colours.border,
    }
    for which, colour in pairs.items():
        made.setColor(QPalette.ColorGroup.All, which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, which, colours.text_disabled)
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, colours.line)
    return made
