"""From a number, however it is written, to the ticket; from anything else to the list."""

import pytest

from tests.cli.practice import COMPLETE, take_in


@pytest.mark.parametrize("said", ["{number}", "{lower}", " {number} ", "Re: Hilfe [{number}]"])
def test_a_number_leads_to_its_ticket(practice, said):
    (number,) = take_in(practice.program, COMPLETE)
    words = said.format(number=number, lower=number.lower())

    browser = practice.browser("ada")
    browser._took(browser.client.get("/tickets", params={"number": words}))

    assert (browser.status, browser.where) == (200, f"/tickets/{number}")


@pytest.mark.parametrize(
    ("path", "end"),
    [
        ("/tickets", "/"),
        ("/tickets/", "/"),
        ("/tickets?number=", "/"),
        ("/tickets?text=Drucker%20%26%20Co", "/?view=open&text=Drucker%20%26%20Co"),
        ("/tickets?number=AK-0000-0000", "/?view=open&text=AK-0000-0000"),
        ("/tickets?text=%0d%0aSet-Cookie:%20x", "/?view=open&text=Set-Cookie%3A%20x"),
    ],
)
def test_anything_else_leads_to_the_list(practice, path, end):
    browser = practice.browser("ada").get(path)

    assert browser.status == 200
    assert browser.url.endswith(f":8080{end}")


def test_whoever_is_not_logged_in_is_asked_to(practice):
    assert practice.browser().get("/tickets").where == "/login"
