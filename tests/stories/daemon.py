"""The daemon as a process of its own, as `intake worker` runs it: the argument is a configuration file."""

import sys
from pathlib import Path

from intake.config import load, process_environment, supervision
from intake.daemon import log
from intake.wiring import Program
from intake.wiring.service import Service

if __name__ == "__main__":
    config = load(Path(sys.argv[1]), {})
    log.configure(json=True, level="info")
    program = Program(config)
    program.prepare()
    stopped = Service(program, supervision(process_environment(), pid=0)).run()
    program.close()
    sys.exit(1 if stopped.unfinished else 0)
