"""What every PDF of ours must pass: every rule of PDF/UA-1 and PDF/A-2a, what it says to a reader, its order."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import outloud
import page
import pypdfium2 as pdfium

# TBL-014 takes any drawn grid for a table, such as marks to cut along.
# PAG-001 takes words at the same height of three pages for a head that comes again: cards and forms have such.
# TXT-004 takes the forms of one Arabic letter, each a glyph of its own, for a mistake in what they are read as.
ALLOWED = {"TBL-014", "PAG-001", "TXT-004"}
PROFILES = ("ua1", "2a")


def assert_accessible(pdf: Path | bytes, *, archive: bool = True) -> None:
    """Hold a PDF against every rule of both standards, what a screen reader makes of it, and its syntax.

    `archive` False is for what was made without: PDF/UA-1 only.
    """
    if isinstance(pdf, bytes):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.pdf"
            path.write_bytes(pdf)
            assert_accessible(path, archive=archive)
        return
    assert failures_of(pdf, archive=archive) == []
    assert findings_of(pdf) == []
    assert syntax_errors_of(pdf) == ""


def failures_of(pdf: Path, *, archive: bool = True) -> list[str]:
    """Return which rules of PDF/UA-1 and PDF/A-2a are broken, and how."""
    failures = []
    for profile in PROFILES if archive else PROFILES[:1]:
        report = page.validate_pdf(pdf, profile=profile)
        assert report.rules.total > 100
        failures += [f"{failure.rule_id} {failure.message}" for failure in report.failures]
    return failures


def findings_of(pdf: Path) -> list[str]:
    """Return what else is amiss for those who listen: headings, tables, lists, links, order."""
    result = outloud.check(str(pdf))
    assert result.error is None, result.error
    return [
        f"{found.rule} page {found.page}: {found.message} ({found.evidence})"
        for found in result.findings
        if found.severity != "info" and found.rule not in ALLOWED
    ]


def syntax_errors_of(pdf: Path) -> str:
    """Return what qpdf says against a file; nothing where qpdf is not there."""
    program = shutil.which("qpdf")
    if program is None:
        return ""
    checked = subprocess.run([program, "--check", pdf], capture_output=True, text=True)
    return "" if checked.returncode == 0 else checked.stdout + checked.stderr


def texts_in_order(pdf: Path | bytes) -> list[str]:
    """Return the text of every page in the order in which it is read, its foot included."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [one.get_textpage().get_text_bounded() for one in document]
    finally:
        document.close()
