"""How many examples of each kind hypothesis makes: few in `make test`, many in the night (KIOSK_EXAMPLES)."""

import os

EXAMPLES = int(os.environ.get("KIOSK_EXAMPLES", "6"))
