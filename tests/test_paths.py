import sys
from pathlib import Path

from fishbowl_app import paths


def test_all_folders_of_a_person_are_under_the_one_given(home):
    folders = [paths.data_folder(), paths.drafts_folder()]
    assert all(folder.is_dir() and folder.is_relative_to(home) for folder in folders)
    assert len(set(folders)) == 2
    assert paths.settings_file().is_relative_to(home)


def test_without_one_the_system_s_own_folders_are_named(monkeypatch, tmp_path):
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(paths.platformdirs, "user_data_path", lambda *a, **k: tmp_path / "data" / a[0])
    monkeypatch.setattr(paths.platformdirs, "user_config_path", lambda *a, **k: tmp_path / "config" / a[0])
    assert paths.drafts_folder() == tmp_path / "data" / paths.APP_NAME / "Drafts"
    assert paths.settings_file() == tmp_path / "config" / paths.APP_NAME / "settings.ini"
    assert not paths.settings_file().parent.exists()


def test_resources_are_found_beside_the_source():
    assert paths.resource_path("fonts", "fonts.conf").is_file()


def test_resources_are_found_in_the_frozen_app(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource_path("icons", "app.svg") == tmp_path / "resources" / "icons" / "app.svg"


def test_resources_are_found_inside_an_installed_package(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "site-packages" / "fishbowl_app")
    wanted = tmp_path / "site-packages" / "fishbowl_app" / "resources" / "icons"
    assert paths.resource_path("icons") == Path(wanted)
