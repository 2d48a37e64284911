"""Makes a tagged PDF small, and fit for archives (PDF/A-2a, ISO 19005-2)."""

from __future__ import annotations

import functools
import io

import pikepdf
from PIL import ImageCms

_NAME = "sRGB IEC61966-2.1"
_DATE = slice(24, 36)  # of a colour profile: when it was made


def archived(content: bytes) -> bytes:
    """Return a PDF with object streams and with the meaning of its colours; the same for the same content."""
    with pikepdf.open(io.BytesIO(content)) as document:
        profile = pikepdf.Stream(document, _profile(), N=3)
        document.Root.OutputIntents = pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.OutputIntent,
                    S=pikepdf.Name.GTS_PDFA1,
                    Info=_NAME,
                    OutputConditionIdentifier=_NAME,
                    DestOutputProfile=document.make_indirect(profile),
                )
            ]
        )
        made = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.generate
        document.save(made, object_stream_mode=mode, compress_streams=True, deterministic_id=True)
    # Where packed bytes end in a return, that and the line end after them would be read as one of two characters.
    return made.getvalue().replace(b"\r\nendstream", b"\r\rendstream")


@functools.cache
def _profile() -> bytes:
    """Return the profile of the colours of screens, without the time at which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes([7, 208, 0, 1, 0, 1, *bytes(6)])
    return bytes(profile)
