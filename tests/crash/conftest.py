from tests.crash.fixtures import nursery, site  # noqa: F401
from tests.servers.fixtures import dovecot_daemon, dovecot_server, pymap_server, smtp_server  # noqa: F401
