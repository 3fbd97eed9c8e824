import subprocess
import sys

from intake.owner import is_dead, this_process

TELL = "from intake.owner import this_process; print(this_process(), flush=True); input()"


def test_this_process_lives():
    assert not is_dead(this_process())


def test_another_process_is_dead_once_it_has_ended():
    other = subprocess.Popen([sys.executable, "-c", TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    name = other.stdout.readline().strip()

    alive = is_dead(name)
    other.kill()
    other.wait()

    assert (alive, is_dead(name)) == (False, True)
    other.stdin.close()
    other.stdout.close()


def test_a_reused_process_id_is_told_apart_by_its_start():
    host, namespace, pid, started = this_process().rsplit("/", 3)

    assert is_dead(f"{host}/{namespace}/{pid}/{int(started) - 1}")


def test_nothing_is_assumed_of_other_hosts_and_odd_names():
    namespace, pid, started = this_process().rsplit("/", 3)[1:]

    assert not is_dead(f"elsewhere/{namespace}/{pid}/{int(started) - 1}")
    assert not is_dead("")
    assert not is_dead("a/b/c/d")
