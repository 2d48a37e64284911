"""A lock on a session file besides that of SQLite, which does not go where anybody looks at the file.

POSIX drops SQLite's lock as soon as this process closes any descriptor of the file, and not only we open files:
Qt's and GTK's file dialogs look into each that they list, for its icon. On Linux the claim is a socket whose name
says which file it is: the kernel knows each name once, has no file for it, and forgets it with the process.
Elsewhere locks do not go that way (Windows), or dialogs are processes of their own (macOS).
"""

from __future__ import annotations

import errno
import socket
import sys


def claim(place: tuple[int, int]) -> socket.socket | None:
    """Claim a file for this process as long as what is returned is open; None where there are no such claims.

    Args:
        place: device and number of the file.

    Raises:
        FileExistsError: another process has it.
    """
    if not sys.platform.startswith("linux"):
        return None
    claimed = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        claimed.bind("\0fishbowl-session-{}-{}".format(*place))
    except OSError as error:
        claimed.close()
        if error.errno == errno.EADDRINUSE:
            raise FileExistsError from error
        return None  # a sandbox that allows no sockets: there is SQLite's lock
    return claimed
