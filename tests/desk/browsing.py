"""What a real browser finds out about a page: what axe says of it, and how it fits its window."""

from axe_playwright_python.sync_playwright import Axe

AA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")
CONTRAST = "color-contrast"
"""The rule that takes axe longest, and whose findings depend on colours only, not on words."""
_axe = Axe()


def grave(page, *, only=(), but=()):
    """What axe calls serious or worse of WCAG 2.1 AA, or only what breaks these rules, or but for those.

    The driver puts axe into the page past its policy, which holds for everything else.
    """
    asked = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(AA)}
    options = {
        "runOnly": asked,
        "rules": {rule: {"enabled": False} for rule in but},
        "resultTypes": ["violations"],
        # What axe fetches beforehand serves rules that are not asked for.
        "preload": False,
    }
    said = _axe.run(page, options=options).response
    assert said["passes"], "it has looked"
    return [
        (one["id"], [node["target"] for node in one["nodes"]][:3])
        for one in said["violations"]
        if one["impact"] in {"serious", "critical"}
    ]
