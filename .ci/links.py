"""Checks the links to other sites: each is https, and alive where the network can tell.

A host that cannot be reached is no failure: its links are listed as not run.
"""

import re
import subprocess
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

LINK = re.compile(r"\]\((https?:[^)\s]*)[^)]*\)|<(https?:[^>]*)>|^\W*\[[^\]]+\]:\s*(https?:\S*)", re.MULTILINE)
# Statuses of pages that are gone. Others, such as 403 and 429, are about the visitor.
DEAD = {404, 410}
# Pages of this crate exist from its first release on.
OURS = re.compile(r"https://(docs\.rs|crates\.io)/(crates?/)?user-provisioning")


def links(text):
    """Returns the targets of Markdown links, without those in code."""
    prose = re.sub(r"^([ /!]*)```.*?^[ /!]*```|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
    return {next(filter(None, found.groups())) for found in LINK.finditer(prose)}


def fault(link):
    """Returns what is wrong with a link as text; None if nothing is."""
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme != "https":
        return "it is not https"
    if not re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", host):
        return "it has no host name"
    if parts.username is not None:
        return "it has a user name"
    if re.search(r"[^!-~]|[<>\"{}|\\^`]", link):
        return "it has a character that is not allowed in a URL"
    return None


def status(link):
    """Returns the status of a page; None if its host cannot be reached."""
    request = urllib.request.Request(link, headers={"User-Agent": "Mozilla/5.0 (link check)"})
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def self_test():
    text = "[a](https://a.example/x) <https://b.example> `[c](https://c.example)`\n/// [d]: http://d.example\n"
    assert links(text) == {"https://a.example/x", "https://b.example", "http://d.example"}, links(text)
    assert links("```text\n[a](https://a.example)\n```\n/// ```\n/// <https://b.example>\n/// ```\n") == set()
    for wrong in ["http://a.example", "https://", "https://host", "https://u@a.example", "https://a.example/{id}", "https://a.example:x"]:
        assert fault(wrong), wrong
    assert fault("https://a.example/b?c=d#e") is None


def main():
    self_test()
    tracked = subprocess.run(["git", "ls-files", "*.md", "*.rs"], check=True, capture_output=True, text=True)
    places = {}
    for path in tracked.stdout.splitlines():
        if not path.startswith(("generated/", "sandbox/generated/")):
            for link in links(open(path, encoding="utf-8").read()):
                places.setdefault(link, path)
    wrong = {link: reason for link in places if (reason := fault(link))}
    sound = sorted(link for link in places.keys() - wrong.keys() if not OURS.match(link))
    with ThreadPoolExecutor(8) as pool:
        found = dict(zip(sound, pool.map(status, sound)))
    for link, code in found.items():
        if code in DEAD:
            wrong[link] = f"the server answers {code}"
    unreached = sorted({urlsplit(link).hostname for link, code in found.items() if code is None})
    if unreached:
        print("not run: links to", ", ".join(unreached), "(not reachable from here)")
    for link, reason in wrong.items():
        print(f"{places[link]}: {link}: {reason}", file=sys.stderr)
    print(f"{len(places)} links to other sites, {sum(code is not None for code in found.values())} of them called")
    sys.exit(bool(wrong))


main()
