"""`fishbowl new`: a session file, empty or from a template."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.imports.template import Template, load_template
from fishbowl_app.model import text
from fishbowl_app.model.ops.agenda import apply_template
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate


def new(arguments: Namespace) -> int:
    """Make a session file, from a template if one is named; whole or not at all."""
    path = Path(arguments.file)
    template = load_template(arguments.template, current_language()) if arguments.template else None
    title = text.clean(arguments.title, text.SESSION_TITLE) or (template.title if template else "")
    session = Session.create(path, title=title, language=template.language if template else current_language())
    try:
        _fill(session, template)
    except BaseException:
        session.close()
        path.unlink(missing_ok=True)
        raise
    session.close()
    print(translate("Commands", "{0} was made.").format(path))
    return 0


def _fill(session: Session, template: Template | None) -> None:
    if template is not None:
        apply_template(session, template.activities, template.fishbowl, template.start_at, template.translated)
