"""An emergency-mail intake: every mail becomes a ticket, gaps are asked for, the published FAQ is quoted."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("emergency-intake")
except PackageNotFoundError:
    __version__ = "0+source"
