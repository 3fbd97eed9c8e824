import shutil

import pytest

from intake.letters.sources import LARGEST, read_sources

from .conftest import SHIPPED


@pytest.fixture
def templates(tmp_path):
    return shutil.copytree(SHIPPED, tmp_path / "letters")


def problems(directory):
    return [(p.file, p.what) for p in read_sources(directory)[1]]


def test_an_empty_directory_lacks_every_letter(tmp_path):
    assert len(problems(tmp_path)) == 26


def test_files_that_are_never_sent_are_named(templates):
    (templates / "de" / "reciept.txt").write_text("x")
    (templates / "fr").mkdir()
    (templates / "fr" / "receipt.txt").write_text("x")

    assert problems(templates) == [
        ("de/reciept.txt", "is no letter that is ever sent."),
        ("fr/receipt.txt", "is no letter that is ever sent."),
    ]


def test_a_link_out_of_the_directory_is_not_followed(templates, tmp_path):
    (tmp_path / "outside.txt").write_text("geheim")
    (templates / "de" / "receipt.txt").unlink()
    (templates / "de" / "receipt.txt").symlink_to(tmp_path / "outside.txt")

    sources, found = read_sources(templates)

    assert "geheim" not in sources.values()
    assert [(p.file, p.what) for p in found] == [("de/receipt.txt", "leads out of the directory of templates.")]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"Gr\xfc\xdfe", "is not UTF-8 (byte 2)."),
        (b"x" * (LARGEST + 1), f"is larger than {LARGEST} bytes."),
    ],
)
def test_a_file_that_cannot_be_used_is_named(data, what, templates):
    (templates / "de" / "receipt.txt").write_bytes(data)

    assert problems(templates) == [("de/receipt.txt", what)]


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(templates):
    (templates / "de" / "_secret.txt").write_bytes(b"\xef\xbb\xbfeins\r\nzwei\r\n")

    assert read_sources(templates)[0]["de/_secret.txt"] == "eins\nzwei\n"
