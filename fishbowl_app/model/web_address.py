"""Web addresses as people type them, and as a phone has to get them."""

from __future__ import annotations

import re
import unicodedata
from ipaddress import ip_address
from urllib.parse import SplitResult, quote, unquote, urlsplit

from fishbowl_app.model.errors import AddressProblem, BadAddress

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)")  # what stands before a port is a host
_ESCAPES = re.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+")  # of letters beyond ASCII
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?")
_MOST_LABEL, _MOST_HOST = 63, 253  # RFC 1035
# What has a meaning in an address, or is an escape already.
_PATH, _QUERY = "/:@!$&'()*+,;=~-._%", "/:@!$&'()*+,;=~-._%?"


def web_address(given: str) -> str:
    """Return an http or https address in ASCII; "https://" is put before one without a scheme.

    The host is in lower case, letters beyond ASCII in it become punycode (RFC 3492) as browsers do it, those of
    the rest become escapes (RFC 3987, 3.1). An address that is whole already stays as it is.

    Raises:
        BadAddress: it is none, it is not of the web, or a name and password are in it.
    """
    parts = _split(given.strip())
    if parts.scheme not in ("http", "https"):
        raise BadAddress(given, AddressProblem.NOT_WEB)
    if "@" in parts.netloc:
        raise BadAddress(given, AddressProblem.NAME_INSIDE)
    host = _host(given, parts)
    rest = quote(parts.path, safe=_PATH)
    rest += f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    rest += f"#{quote(parts.fragment, safe=_QUERY)}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{rest}"


def typed_address(given: str) -> str:
    """Return an address as short as it can be typed: letters as they are read, no "https://", no "/" at its end.

    Raises:
        BadAddress.
    """
    scheme, _, rest = web_address(given).partition("://")
    host, slash, path = rest.partition("/")
    host = ".".join(_readable(label) for label in host.split("."))
    short = (host + slash + _unescaped(path)).removesuffix("/")
    return short if scheme == "https" else f"{scheme}://{short}"


def _split(given: str) -> SplitResult:
    found = _SCHEME.match(given)
    try:
        return urlsplit(given if found else f"https://{given.removeprefix('//')}")
    except ValueError as error:  # such as "[" without "]"
        raise BadAddress(given, AddressProblem.NO_ADDRESS) from error


def _host(given: str, parts: SplitResult) -> str:
    """Return host and port."""
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadAddress(given, AddressProblem.NO_ADDRESS) from error
    if ":" in host:
        if _is_of_one_link(host):
            raise BadAddress(given, AddressProblem.NO_ADDRESS)
        host = f"[{host}]"
    else:
        host = ".".join(_ascii(label) for label in host.removesuffix(".").split("."))
        short = "." not in host and not _SCHEME.match(given)
        if short or len(host) > _MOST_HOST or not all(map(_is_label, host.split("."))):
            raise BadAddress(given, AddressProblem.NO_ADDRESS)
    return host if port is None else f"{host}:{port}"


def _is_of_one_link(host: str) -> bool:
    """Tell of an IPv6 address that no phone can open, because only one cable of this computer knows it."""
    return "%" in host or ip_address(host).is_link_local


def _ascii(label: str) -> str:
    label = unicodedata.normalize("NFKC", label.lower())
    if label.isascii() or not all(unicodedata.category(letter)[0] in "LMN" or letter == "-" for letter in label):
        return label
    return "xn--" + label.encode("punycode").decode("ascii")


def _readable(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        read = label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return read if _ascii(read) == label else label


def _unescaped(path: str) -> str:
    """Return a path with its letters beyond ASCII as they are read."""
    return _ESCAPES.sub(lambda found: _letters(found[0]), path)


def _letters(escapes: str) -> str:
    read = unquote(escapes, errors="replace")
    return read if read.isalpha() else escapes


def _is_label(label: str) -> bool:
    return len(label) <= _MOST_LABEL and _LABEL.fullmatch(label) is not None
