import array
import sys
import wave

import pytest

from fishbowl_app.paths import resource_path
from fishbowl_app.ui import settings as s
from fishbowl_app.ui.sound import Chime, Sound, found_players

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stand-in players are shell scripts")


@pytest.fixture
def bin_folder(tmp_path, monkeypatch):
    """The only folder on the PATH, empty: this computer has no player until a test makes one."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def settings(qapp):
    return s.open_settings()


@pytest.fixture
def chime(settings):
    made = Chime(settings)
    yield made
    made.stop()


def make_player(folder, name, *lines):
    path = folder / name
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)


def loudness(path):
    with wave.open(str(path)) as file:
        return max(map(abs, array.array("h", file.readframes(file.getnframes()))))


def done(chime):
    return lambda: not chime.is_playing()


def test_a_sound_is_played_at_the_chosen_volume(qtbot, chime, settings, bin_folder, tmp_path):
    make_player(
        bin_folder, "aplay", f'while read -r line; do :; done < /dev/null; /bin/cp "$2" {tmp_path}/heard.wav'
    )
    settings.set(s.CHIME_VOLUME, 50)
    assert chime.play()
    qtbot.waitUntil(done(chime))
    whole = loudness(resource_path("sounds", "chime.wav"))
    assert loudness(tmp_path / "heard.wav") == pytest.approx(whole / 4, rel=0.01)


def test_a_player_that_fails_gives_way_to_the_next(qtbot, chime, bin_folder, tmp_path):
    make_player(bin_folder, "pw-play", "exit 1")
    make_player(bin_folder, "paplay", f'echo "$1" > {tmp_path}/heard')
    assert chime.play(Sound.WRAP_UP)
    qtbot.waitUntil(done(chime))
    assert "wrapup-70.wav" in (tmp_path / "heard").read_text()


def test_without_a_player_that_is_said(qtbot, chime, bin_folder):
    assert found_players() == []
    with qtbot.waitSignal(chime.unheard):
        assert not chime.play()


def test_players_that_all_fail_are_told_later(qtbot, chime, bin_folder):
    make_player(bin_folder, "aplay", "exit 1")
    (bin_folder / "paplay").write_bytes(b"\x7fELF nonsense")
    (bin_folder / "paplay").chmod(0o755)
    with qtbot.waitSignal(chime.unheard):
        assert chime.play()
    assert not chime.is_playing()


@pytest.mark.parametrize(
    ("setting", "value", "sound"),
    [
        (s.MUTED, True, Sound.TIME),
        (s.CHIME_VOLUME, 0, Sound.TIME),
        (s.CHIME_ON_WRAP_UP, False, Sound.WRAP_UP),
    ],
    ids=["muted", "volume", "wrap-up"],
)
def test_silence_that_was_asked_for_is_kept(chime, settings, bin_folder, setting, value, sound):
    make_player(bin_folder, "aplay", "exit 0")
    settings.set(setting, value)
    assert chime.play(sound)
    assert not chime.is_playing()


def test_the_sound_test_is_heard_while_muted(qtbot, chime, settings, bin_folder):
    make_player(bin_folder, "aplay", "exit 0")
    settings.set(s.MUTED, True)
    assert chime.test()
    assert chime.is_playing()
    qtbot.waitUntil(done(chime))


def test_a_player_that_hangs_is_ended(qtbot, chime, bin_folder):
    make_player(bin_folder, "aplay", "exec /bin/sleep 60")
    assert chime.play()
    chime._limit.setInterval(50)
    qtbot.waitUntil(done(chime))


def test_a_second_sound_takes_the_place_of_the_first(qtbot, chime, bin_folder, tmp_path):
    make_player(
        bin_folder, "aplay", f'echo "$2" >> {tmp_path}/heard; case "$2" in *chime*) exec /bin/sleep 60;; esac'
    )
    chime.play(Sound.TIME)
    qtbot.waitUntil((tmp_path / "heard").exists)
    chime.play(Sound.WRAP_UP)
    qtbot.waitUntil(done(chime))
    assert "wrapup" in (tmp_path / "heard").read_text().splitlines()[-1]


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_and_ends_in_silence(sound):
    with wave.open(str(resource_path("sounds", f"{sound}.wav"))) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
        assert file.getnframes() / file.getframerate() < 3
    assert max(map(abs, samples[-200:])) < 400
