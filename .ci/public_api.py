"""Compares the crates whose types are in the public API with the list of those that may be.

Reads what `cargo public-api -sss` prints. A new version of such a crate is a breaking change of ours.
"""
import re
import sys

# limits is a private module of ours. alloc and core are the standard library; serde_core is what serde's traits are defined in.
ALLOWED = {
    "alloc", "bytes", "chrono", "core", "futures_core", "http", "limits", "reqwest", "schemars", "serde_core", "serde_json",
    "std", "tokio", "url", "user_provisioning", "uuid",
}

found = {}
for line in sys.stdin:
    for crate in re.findall(r"(?<![\w:])([a-z_][a-z0-9_]*)::", line):
        found.setdefault(crate, line.strip())
if len(found) < 2:
    sys.exit("no public API was read")
for crate in sorted(found.keys() - ALLOWED):
    print(f"{crate}: {found[crate]}")
if found.keys() - ALLOWED:
    sys.exit("types of these crates are in the public API; allow them in .ci/public_api.py, or keep them out")
print("crates in the public API:", ", ".join(sorted(found)))
