from PySide6.QtWidgets import QFileDialog

from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, open_settings


def test_the_dialog_hands_out_a_path_with_its_ending_and_keeps_the_folder(qapp, tmp_path, monkeypatch):
    settings = open_settings()

    def accept(dialog: QFileDialog) -> bool:
        dialog.selectFile("chosen")
        return True

    monkeypatch.setattr(QFileDialog, "exec", accept)
    path = ask_for_target(None, "Save", tmp_path / "wanted.pdf", "PDF (*.pdf)", settings)
    assert path == tmp_path / "chosen.pdf"
    assert settings.get(LAST_FOLDER) == str(tmp_path)


def test_who_thinks_better_of_it_chooses_nothing(qapp, tmp_path, monkeypatch):
    settings = open_settings()
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: False)
    assert ask_for_target(None, "Save", tmp_path / "wanted.pdf", "PDF (*.pdf)", settings) is None
    assert settings.get(LAST_FOLDER) == ""


def test_of_several_kinds_the_name_takes_the_ending_of_the_one_chosen(qapp, tmp_path, monkeypatch):
    settings = open_settings()

    def accept(dialog: QFileDialog) -> bool:
        dialog.filterSelected.emit("Notes as CSV (*.csv)")
        return True

    monkeypatch.setattr(QFileDialog, "exec", accept)
    kinds = "Write-up (*.docx);;Notes as CSV (*.csv)"
    assert (
        ask_for_target(None, "Save", tmp_path / "a.b – notes.docx", kinds, settings)
        == tmp_path / "a.b – notes.csv"
    )
