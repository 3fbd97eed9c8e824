"""What a real browser finds out about a page: what axe says of it, and how it fits its window."""

from axe_playwright_python.sync_playwright import Axe

AA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")
CONTRAST = "color-contrast"
"""The rule that takes axe longest, and whose findings depend on colours only, not on words."""
RUN = """options => axe.run(options).then(said => ({
  looked: said.passes.length,
  grave: said.violations.filter(one => ["serious", "critical"].includes(one.impact))
    .map(one => [one.id, one.nodes.slice(0, 3).map(node => node.target)]),
}))"""


def grave(page, *, only=(), but=()):
    """What axe calls serious or worse of WCAG 2.1 AA, or only what breaks these rules, or but for those.

    The driver puts axe into the page past its policy, which holds for everything else; once is enough.
    """
    asked = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(AA)}
    options = {
        "runOnly": asked,
        "rules": {rule: {"enabled": False} for rule in but},
        "resultTypes": ["violations"],
        # What axe fetches beforehand serves rules that are not asked for.
        "preload": False,
    }
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    said = page.evaluate(RUN, options)
    assert said["looked"], "it has looked"
    return said["grave"]
