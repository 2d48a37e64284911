"""The chime, played by whatever the system plays sounds with; there is always something to see as well."""

from __future__ import annotations

import array
import os
import shutil
import sys
import wave
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fishbowl_app.paths import resource_path
from fishbowl_app.ui.settings import CHIME_ON_WRAP_UP, CHIME_VOLUME, MUTED, Settings

PLAYERS = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}
LONGEST_MS = 10_000  # a player that takes longer hangs


class Sound(StrEnum):
    """The sounds there are; the value is the name of the file."""

    TIME = "chime"  # the time is over
    WRAP_UP = "wrapup"  # it will be soon


class Chime(QObject):
    """Plays a sound in the background, at the volume in the settings. Nothing here ever raises or waits.

    Signals:
        unheard: no player could play the last sound; the system's plain beep was tried instead.
    """

    unheard = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = QTemporaryDir()
        self._process: QProcess | None = None
        self._left: list[tuple[str, ...]] = []
        self._file = Path()
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST_MS)
        self._limit.timeout.connect(self.stop)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def play(self, sound: Sound = Sound.TIME) -> bool:
        """Play a sound unless it is turned off. False: this computer has no sound player that we know."""
        silent = self._settings.get(MUTED) or (sound is Sound.WRAP_UP and not self._settings.get(CHIME_ON_WRAP_UP))
        return True if silent else self.test(sound)

    def test(self, sound: Sound = Sound.TIME) -> bool:
        """Play a sound even while muted, to hear how loud it is. False: there is no player."""
        volume = self._settings.get(CHIME_VOLUME)
        if volume == 0:
            return True
        self.stop()
        try:
            self._file = self._scaled(sound, volume)
        except (OSError, EOFError, wave.Error):
            return self._beep()
        if sys.platform == "win32":
            return self._play_on_windows()
        self._left = found_players()
        return self._try_next()

    def is_playing(self) -> bool:
        """Tell whether a player is at it."""
        return self._process is not None

    def stop(self) -> None:
        """Be silent at once."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.finished.connect(process.deleteLater)
            process.kill()
            process.waitForFinished(200)

    def _try_next(self) -> bool:
        """Start the next player; what comes of it is told later, since some start and find no sound card."""
        if not self._left:
            return self._beep()
        program, *options = self._left.pop(0)
        process = QProcess(self)
        process.setProcessEnvironment(_outer_environment())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardInputFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._limit.start()
        process.start(program, [*options, str(self._file)])
        return True

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._drop()
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._try_next()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # any other error ends in `finished` too
            self._drop()
            self._try_next()

    def _drop(self) -> None:
        self._limit.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _play_on_windows(self) -> bool:
        import winsound  # exists there only

        try:
            winsound.PlaySound(
                str(self._file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            )
        except RuntimeError:
            return self._beep()
        return True

    def _beep(self) -> bool:
        QApplication.beep()
        self.unheard.emit()
        return False

    def _scaled(self, sound: Sound, volume: int) -> Path:
        """Return a file with the sound at that volume; players have no common option for it."""
        path = Path(self._folder.filePath(f"{sound}-{volume}.wav"))
        if not path.exists():
            with wave.open(str(resource_path("sounds", f"{sound}.wav"))) as source:
                layout, frames = source.getparams(), source.readframes(source.getnframes())
            with wave.open(str(path), "wb") as target:
                target.setparams(layout)
                target.writeframes(_quieter(frames, (volume / 100) ** 2))  # squared: half is heard as half
        return path


def found_players() -> list[tuple[str, ...]]:
    """Return the sound players of this computer, the best first, each with its options."""
    known = PLAYERS.get(sys.platform, PLAYERS["linux"])
    return [(path, *options) for name, *options in known if (path := shutil.which(name))]


def _quieter(frames: bytes, factor: float) -> bytes:
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    scaled = array.array("h", (int(sample * factor) for sample in samples))
    if sys.byteorder == "big":
        scaled.byteswap()
    return scaled.tobytes()


def _outer_environment() -> QProcessEnvironment:
    """Return the environment as it was before the frozen app put its own libraries first."""
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = os.environ.get("LD_LIBRARY_PATH_ORIG")
        if before:
            environment.insert("LD_LIBRARY_PATH", before)
        else:
            environment.remove("LD_LIBRARY_PATH")
    return environment
