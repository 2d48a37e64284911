from pathlib import Path

import pytest

from fishbowl_app.paths import settings_file
from fishbowl_app.ui import settings as s
from fishbowl_app.ui.theme import Contrast, Scheme

ALL = [value for value in vars(s).values() if isinstance(value, s.Setting)]
OTHERS = {
    s.LANGUAGE: "cy",
    s.COLOUR_SCHEME: Scheme.DARK,
    s.CONTRAST: Contrast.MORE,
    s.TEXT_PERCENT: 150,
    s.MUTED: True,
    s.CHIME_VOLUME: 0,
    s.STAGE_SCREEN: "HDMI-1, Ŵyl “A”; 50%",
    s.STAGE_COLOURS: s.StageColours.BLACK_ON_WHITE,
    s.RECENT_FILES: ("/a/b, c.fishbowl", "C:\\Nodiadau\\ŵyn.fishbowl"),
    s.splitter_sizes("people"): (300, 500),
}
NONSENSE = [
    "",
    "abc",
    "-1",
    "1e9",
    "99999",
    "[",
    "null",
    '{"a": 3}',
    "[1, 2",
    "\x00",
    "yes",
    "5.5",
    "[" * 20000,
]


def reopened() -> s.Settings:
    return s.open_settings()


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.key)
def test_every_default_is_what_its_own_parser_takes(qapp, setting):
    assert setting.parse(s.format_value(setting.default)) == setting.default
    assert reopened().get(setting) == setting.default


def test_no_two_settings_share_a_key():
    assert len({setting.key for setting in ALL}) == len(ALL)


@pytest.mark.parametrize(("setting", "value"), OTHERS.items(), ids=lambda v: getattr(v, "key", ""))
def test_a_choice_is_there_after_a_restart(qapp, qtbot, setting, value):
    settings = reopened()
    with qtbot.waitSignal(settings.changed) as told:
        settings.set(setting, value)
    assert told.args == [setting.key]
    assert settings.save_now()
    assert reopened().get(setting) == value


@pytest.mark.parametrize("nonsense", NONSENSE, ids=lambda text: ascii(text[:12]))
@pytest.mark.parametrize("setting", [*ALL, s.splitter_sizes("x")], ids=lambda setting: setting.key)
def test_nonsense_in_the_file_falls_back_or_is_harmless_text(qapp, setting, nonsense):
    settings = reopened()
    settings._store.setValue(setting.key, nonsense)
    value = settings.get(setting)
    assert (
        value == setting.default or isinstance(value, str) or (setting.key, nonsense) == ("splitters/x", "[1, 2")
    )
    assert type(value) is type(setting.default)


def test_a_list_written_by_hand_without_quotes_falls_back(qapp):
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("[general]\nlanguage=en, cy\n[sound]\nvolume=@Invalid()\n", encoding="utf-8")
    settings = reopened()
    assert (settings.get(s.LANGUAGE), settings.get(s.CHIME_VOLUME)) == ("", 70)


def test_a_value_that_could_not_be_read_again_is_refused(qapp):
    with pytest.raises(ValueError, match="101"):
        reopened().set(s.CHIME_VOLUME, 101)
    with pytest.raises(ValueError, match="a\nb"):
        reopened().set(s.WINDOW_GEOMETRY, "a\nb")


def test_recent_files_are_ten_without_repeats_the_newest_first(qapp):
    settings = reopened()
    for number in [*range(12), 5]:
        settings.add_recent(Path(f"/tmp/{number}.fishbowl"))
    names = [path.stem for path in settings.recent_files()]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    settings.forget_recent(Path("/tmp/11.fishbowl"))
    assert len(settings.recent_files()) == 9
