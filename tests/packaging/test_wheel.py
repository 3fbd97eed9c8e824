"""The wheel alone does the main job: templates, migrations and the example travel inside it."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel in a fresh environment; what it depends on is borrowed from this one, the checkout is not."""
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place), str(CHECKOUT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = place.glob("*.whl")
    home = place / "venv"
    venv.create(home, with_pip=False)
    site = next((home / "lib").glob("python*")) / "site-packages"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)],
        check=True,
        capture_output=True,
    )
    # A path in a .pth file is searched last, and the .pth files inside it are not followed: no editable checkout.
    (site / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"])
    return home / "bin" / "python"


def run(python: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C.UTF-8"}
    return subprocess.run([str(python), *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_installed_program_is_the_wheels_own(installed, tmp_path):
    where = run(installed, "-c", "import intake; print(intake.__file__)", cwd=tmp_path)

    assert str(installed.parents[1]) in where.stdout


def test_the_installed_program_demonstrates_itself_from_any_directory(installed, tmp_path):
    shown = run(installed, "-c", "from intake.cli import main; main()", "demo", "--once", cwd=tmp_path)

    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "Every mail ended where it should." in shown.stdout


def test_nothing_of_the_tests_or_benchmarks_is_in_the_wheel(installed):
    site = next((installed.parents[1] / "lib").glob("python*")) / "site-packages"

    assert {"tests", "benchmarks"}.isdisjoint(path.name for path in site.iterdir())
    assert (site / "intake" / "shipped" / "alembic" / "env.py").is_file()
    assert (site / "intake" / "shipped" / "templates" / "faq" / "medatixx.md").is_file()
