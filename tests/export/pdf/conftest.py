"""What tests of print share."""

from __future__ import annotations

import pytest

from tests.export.pdf.sessions import printed


@pytest.fixture
def pdf(tmp_path):
    """Write a summary and return where."""

    def write(of, names=None, **options):
        path = tmp_path / "summary.pdf"
        assert printed(of, path, names, **options) is not None
        return path

    return write
