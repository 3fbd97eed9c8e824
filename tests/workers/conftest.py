from tests.crash.fixtures import nursery, site  # noqa: F401
from tests.servers.fixtures import pymap_server, smtp_server  # noqa: F401
