"""Bytes of a mail to text: charsets as they are declared, as they are, and as a last resort; control characters out.

Labels are looked up in a closed list. Python would also accept names such as `punycode`, `unicode_escape` or
`idna`, which are no charsets of mail, and one of them needs quadratic time.
"""

import re

_LATIN = "cp1252"
_UTF8 = "utf-8"
# Labels after lower-casing and with everything but letters and digits taken out. As in the WHATWG encoding
# standard, Latin-1 and ASCII stand for windows-1252: that is what mail programs mean by them.
_CODECS = {
    **dict.fromkeys(("", "usascii", "ascii", "ansix341968", "utf8", "utf8mb4", "unicode11utf8", "unknown8bit", "8bit", "7bit"), _UTF8),
    **dict.fromkeys(("iso88591", "latin1", "l1", "windows1252", "cp1252", "xansi", "ansi", "cp819", "iso8859", "iso885911987"), _LATIN),
    **{f"iso8859{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)},
    **{f"windows{n}": f"cp{n}" for n in (1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"cp{n}": f"cp{n}" for n in (437, 850, 852, 858, 866, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "xgbk"), "gb18030"),
    **dict.fromkeys(("ksc56011987", "euckr", "cp949"), "cp949"),
    **dict.fromkeys(("shiftjis", "sjis", "xsjis", "windows31j", "cp932"), "cp932"),
    **dict.fromkeys(("macintosh", "xmacroman", "macroman"), "mac-roman"),
    "latin2": "iso8859-2", "latin9": "iso8859-15", "big5": "big5hkscs", "eucjp": "euc-jp", "iso2022jp": "iso2022-jp",
    "iso2022kr": "iso2022-kr", "koi8r": "koi8-r", "koi8u": "koi8-u", "tis620": "tis-620", "utf7": "utf-7",
    "unicode11utf7": "utf-7", "utf16": "utf-16", "utf16le": "utf-16-le", "utf16be": "utf-16-be",
    "utf32": "utf-32",
}  # fmt: skip
_LONGEST_LABEL = 60
_NO_LETTER = re.compile(r"[^a-z0-9]")
# C0 and C1 controls but tab and line feed, and lone surrogates, which no database takes.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_CONTROL_OR_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]+")


def decode(data: bytes, label: str = "") -> str:
    """The text of the bytes: by the declared charset, as UTF-8, as windows-1252, whichever fits first. Never fails.

    Bytes that are valid UTF-8 beyond ASCII are taken for UTF-8 even where ASCII or Latin-1 is declared: real Latin-1
    text is practically never valid UTF-8.
    """
    codec = _CODECS.get(_NO_LETTER.sub("", label.lower()), _UTF8) if len(label) <= _LONGEST_LABEL else _UTF8
    candidates = (_UTF8,) if codec in {_UTF8, _LATIN} else (codec, _UTF8)
    for candidate in candidates:
        try:
            return data.decode(candidate)
        except (UnicodeError, LookupError):
            continue
    return data.decode(_LATIN, "replace")


def clean_text(text: str) -> str:
    """The text with line feeds as line ends and without control characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x0c" in text or "\x0b" in text:
        text = text.replace("\x0c", "\n").replace("\x0b", "\n")
    return _CONTROL.sub("", text)


def clean_value(text: str) -> str:
    """A header's value on one line: runs of control characters and line separators become one space."""
    return _CONTROL_OR_BREAK.sub(" ", text).strip()
