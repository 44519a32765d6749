"""Prints the first block of a language in a page of the documentation."""

import re
import sys

page, language = sys.argv[1:]
print(re.search(rf"^```{language}\n(.*?)^```$", open(page).read(), re.M | re.S).group(1), end="")
