"""What a stranger's file is, by its content and by its name, and what to beware of.

Content is told by its first bytes; of containers a look at the names inside is enough. A file is never opened,
unpacked or run here, so a wrong guess costs no more than a wrong word: every file is only ever taken away.
"""

from enum import StrEnum

HEAD = 4096
"""Bytes that tell most kinds."""
_TAIL = 65_536
"""Bytes at the end of a ZIP file in which its directory of names lies (APPNOTE 6.3, 4.3.12), long ones cut off."""


class FileKind(StrEnum):
    """What a file is."""

    PDF = "pdf"
    PICTURE = "picture"
    SVG = "svg"
    OFFICE = "office"
    OFFICE_MACROS = "office_macros"
    OFFICE_OLD = "office_old"
    ARCHIVE = "archive"
    PROGRAM = "program"
    SCRIPT = "script"
    SHORTCUT = "shortcut"
    DISK = "disk"
    WEB_PAGE = "web_page"
    MAIL = "mail"
    OUTLOOK = "outlook"
    CALENDAR = "calendar"
    RTF = "rtf"
    SOUND = "sound"
    FILM = "film"
    TEXT = "text"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class FileWarning(StrEnum):
    """What to beware of."""

    PROGRAM = "program"
    MACROS = "macros"
    MAY_HAVE_MACROS = "may_have_macros"
    ARCHIVE = "archive"
    LOCKED = "locked"
    WEB_PAGE = "web_page"
    TWO_ENDINGS = "two_endings"
    MISMATCH = "mismatch"


_SIGNS: tuple[tuple[int, bytes, FileKind], ...] = (
    (0, b"%PDF-", FileKind.PDF),
    (0, b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
    (0, b"\xff\xd8\xff", FileKind.PICTURE),
    (0, b"GIF8", FileKind.PICTURE),
    (0, b"II*\x00", FileKind.PICTURE),
    (0, b"MM\x00*", FileKind.PICTURE),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OFFICE_OLD),
    (0, b"{\\rtf", FileKind.RTF),
    (0, b"MZ", FileKind.PROGRAM),
    (0, b"\x7fELF", FileKind.PROGRAM),
    (0, b"\xca\xfe\xba\xbe", FileKind.PROGRAM),
    (0, b"\xcf\xfa\xed\xfe", FileKind.PROGRAM),
    (0, b"#!", FileKind.SCRIPT),
    (0, b"L\x00\x00\x00\x01\x14\x02\x00", FileKind.SHORTCUT),
    (0, b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (0, b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (0, b"\x1f\x8b", FileKind.ARCHIVE),
    (0, b"BZh", FileKind.ARCHIVE),
    (0, b"\xfd7zXZ\x00", FileKind.ARCHIVE),
    (0, b"MSCF", FileKind.ARCHIVE),
    (0, b"\x78\x9f\x3e\x22", FileKind.OUTLOOK),
    (0, b"BEGIN:VCALENDAR", FileKind.CALENDAR),
    (0, b"BEGIN:VCARD", FileKind.CALENDAR),
    (0, b"ID3", FileKind.SOUND),
    (0, b"OggS", FileKind.SOUND),
    (8, b"WEBP", FileKind.PICTURE),
    (8, b"WAVE", FileKind.SOUND),
    (8, b"AVI ", FileKind.FILM),
    (4, b"ftypheic", FileKind.PICTURE),
    (4, b"ftypmif1", FileKind.PICTURE),
    (4, b"ftypM4A ", FileKind.SOUND),
    (4, b"ftyp", FileKind.FILM),
    (257, b"ustar", FileKind.ARCHIVE),
    (32_769, b"CD001", FileKind.DISK),
)
"""Where which bytes stand in which files; the first one that fits counts."""

_ENDINGS: dict[FileKind, str] = {
    FileKind.PDF: "pdf",
    FileKind.PICTURE: "png jpg jpeg jfif gif bmp tif tiff webp heic heif",
    FileKind.SVG: "svg svgz",
    FileKind.OFFICE: "docx xlsx pptx odt ods odp dotx xltx ppsx",
    FileKind.OFFICE_MACROS: "docm xlsm pptm dotm xltm xlsb ppam xlam ppsm",
    FileKind.OFFICE_OLD: "doc xls ppt dot xlt pps msg",
    FileKind.ARCHIVE: "zip rar 7z gz tgz tar bz2 xz cab ace arj lzh",
    FileKind.PROGRAM: "exe com scr dll pif msi msp mst cpl sys jar apk app deb rpm bin run appx msix xll ocx gadget",
    FileKind.SCRIPT: "js jse vbs vbe wsf wsh ps1 psm1 bat cmd sh py hta reg sct msc chm inf application jnlp",
    FileKind.SHORTCUT: "lnk url scf library-ms settingcontent-ms searchconnector-ms",
    FileKind.DISK: "iso img vhd vhdx dmg",
    FileKind.WEB_PAGE: "htm html xhtml shtml mht mhtml xml xsl",
    FileKind.MAIL: "eml",
    FileKind.CALENDAR: "ics vcf",
    FileKind.RTF: "rtf",
    FileKind.SOUND: "mp3 wav ogg m4a amr",
    FileKind.FILM: "mp4 mov avi mkv webm 3gp",
    FileKind.TEXT: "txt log csv md json ini",
}
_KIND_OF_ENDING = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}
_LOOKS_HARMLESS = frozenset(
    {FileKind.PDF, FileKind.PICTURE, FileKind.OFFICE, FileKind.OFFICE_OLD, FileKind.TEXT, FileKind.RTF, FileKind.SOUND}
)
_WARNS: dict[FileKind, FileWarning] = {
    FileKind.PROGRAM: FileWarning.PROGRAM,
    FileKind.SCRIPT: FileWarning.PROGRAM,
    FileKind.SHORTCUT: FileWarning.PROGRAM,
    FileKind.DISK: FileWarning.PROGRAM,
    FileKind.OFFICE_MACROS: FileWarning.MACROS,
    FileKind.OFFICE_OLD: FileWarning.MAY_HAVE_MACROS,
    FileKind.RTF: FileWarning.MAY_HAVE_MACROS,
    FileKind.ARCHIVE: FileWarning.ARCHIVE,
    FileKind.WEB_PAGE: FileWarning.WEB_PAGE,
    FileKind.SVG: FileWarning.WEB_PAGE,
}
_ALIKE: frozenset[frozenset[FileKind]] = frozenset(
    {
        frozenset({FileKind.TEXT, FileKind.CALENDAR}),
        frozenset({FileKind.TEXT, FileKind.MAIL}),
        frozenset({FileKind.TEXT, FileKind.WEB_PAGE}),
        frozenset({FileKind.TEXT, FileKind.SCRIPT}),
        frozenset({FileKind.ARCHIVE, FileKind.PROGRAM}),
        frozenset({FileKind.OFFICE_OLD, FileKind.PROGRAM}),
        frozenset({FileKind.RTF, FileKind.OFFICE_OLD}),
        frozenset({FileKind.SVG, FileKind.WEB_PAGE}),
        frozenset({FileKind.SOUND, FileKind.FILM}),
    }
)
"""Kinds of which one's name may stand on the other: a JAR is a ZIP file, an MSI a container like an old DOC."""


def kind_by_content(content: bytes) -> FileKind:
    """What the bytes are."""
    if not content:
        return FileKind.EMPTY
    if content.startswith(b"PK\x03\x04"):
        return _zip_kind(content)
    for place, sign, kind in _SIGNS:
        if content.startswith(sign, place):
            return kind
    return _text_kind(content[:HEAD])


def kind_by_name(name: str) -> FileKind | None:
    """What the name says the file is; None if it says nothing we know."""
    return _KIND_OF_ENDING.get(name.rpartition(".")[2].lower()) if "." in name else None


def warnings_by_name(name: str) -> tuple[FileWarning, ...]:
    """What the name alone tells to beware of."""
    kind = kind_by_name(name)
    warned = {_WARNS[kind]} if kind in _WARNS else set()
    if _has_two_endings(name):
        warned.add(FileWarning.TWO_ENDINGS)
    return _in_order(warned)


def warnings_of(name: str, content: bytes) -> tuple[FileWarning, ...]:
    """What name and content together tell to beware of."""
    kind, named = kind_by_content(content), kind_by_name(name)
    warned = set(warnings_by_name(name))
    if kind in _WARNS:
        warned.add(_WARNS[kind])
    if kind is FileKind.ARCHIVE and _is_locked(content):
        warned.add(FileWarning.LOCKED)
    if kind is FileKind.PDF and (b"/JavaScript" in content[:_TAIL] or b"/Launch" in content[:_TAIL]):
        warned.add(FileWarning.MACROS)
    if _differ(kind, named):
        warned.add(FileWarning.MISMATCH)
    return _in_order(warned)


def _in_order(warned: set[FileWarning]) -> tuple[FileWarning, ...]:
    return tuple(warning for warning in FileWarning if warning in warned)


def _has_two_endings(name: str) -> bool:
    """Whether a dangerous ending hides behind a harmless one: `Befund.pdf.exe`, `Befund.pdf      .exe`."""
    kind = kind_by_name(name)
    before = kind_by_name(name.rpartition(".")[0].rstrip(" ._"))
    return kind in _WARNS and before in _LOOKS_HARMLESS


def _differ(kind: FileKind, named: FileKind | None) -> bool:
    if named is None or kind in {named, FileKind.UNKNOWN, FileKind.EMPTY}:
        return False
    return frozenset({kind, named}) not in _ALIKE


def _zip_kind(content: bytes) -> FileKind:
    names = content[:HEAD] + content[-_TAIL:]
    if b"vbaProject.bin" in names:
        return FileKind.OFFICE_MACROS
    if b"[Content_Types].xml" in names or b"mimetypeapplication/vnd.oasis.opendocument" in names:
        return FileKind.OFFICE
    if b"META-INF/MANIFEST.MF" in names or b"AndroidManifest.xml" in names:
        return FileKind.PROGRAM
    return FileKind.ARCHIVE


def _is_locked(content: bytes) -> bool:
    """Whether the first file of a ZIP archive is encrypted (APPNOTE 6.3, 4.4.4, bit 0)."""
    return content.startswith(b"PK\x03\x04") and len(content) > 6 and bool(content[6] & 1)  # noqa: PLR2004 - its place


def _text_kind(head: bytes) -> FileKind:
    if b"\x00" in head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")[:64:2] and not _is_wide(head):
        return FileKind.UNKNOWN
    words = (head.replace(b"\x00", b"") if _is_wide(head) else head).lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"<svg" in words:
        return FileKind.SVG
    if words.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<?xml", b"<!--", b"<meta")):
        return FileKind.WEB_PAGE
    if b"<script" in words or b"<iframe" in words:
        return FileKind.WEB_PAGE
    if words.startswith((b"received:", b"return-path:", b"from:", b"delivered-to:")):
        return FileKind.MAIL
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in words)  # noqa: PLR2004 - ASCII's controls
    return FileKind.TEXT if controls == 0 else FileKind.UNKNOWN


def _is_wide(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff"))
