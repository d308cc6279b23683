"""A thin client of Weft: the generated stubs, and what every caller would otherwise write around them.

That is credentials, deadlines and retries, lists page by page, errors with their reason, and streams that
survive a cut connection. `WeftClient` is where to begin.
"""

import weft_client.quiet  # noqa: F401 - before gRPC is loaded
from weft_client.client import WeftClient
from weft_client.errors import Violation, WeftError

__all__ = ["Violation", "WeftClient", "WeftError"]
