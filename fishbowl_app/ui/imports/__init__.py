"""The preview that people and notes go through before they come in; used by more than one room."""

from fishbowl_app.ui.imports.bring_in import import_file
from fishbowl_app.ui.imports.choose import dropped_table, is_table_file
from fishbowl_app.ui.imports.dialog import ImportDialog
from fishbowl_app.ui.imports.draft import Mode

__all__ = ["ImportDialog", "Mode", "dropped_table", "import_file", "is_table_file"]
