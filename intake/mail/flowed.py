"""Text with format=flowed put back into whole paragraphs (RFC 3676, section 4)."""

_SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool) -> str:
    """The text with soft line breaks undone, quote marks normalised to `> ` a level. Linear in the text."""
    lines: list[str] = []
    paragraph: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth + 1 :] if line[depth : depth + 1] == " " else line[depth:]
        if paragraph and (depth != open_depth or content == _SIGNATURE):
            lines.append(_joined(paragraph, open_depth))
            paragraph = []
        flows = content.endswith(" ") and content != _SIGNATURE
        paragraph.append(content[:-1] if flows and delete_space else content)
        open_depth = depth
        if not flows:
            lines.append(_joined(paragraph, depth))
            paragraph = []
    if paragraph:
        lines.append(_joined(paragraph, open_depth))
    return "\n".join(lines)


def _joined(paragraph: list[str], depth: int) -> str:
    return "> " * depth + "".join(paragraph)
