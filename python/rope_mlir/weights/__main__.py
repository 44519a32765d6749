"""python3 -m rope_mlir.weights: the command line."""

import sys

from .cli import main

sys.exit(main())
