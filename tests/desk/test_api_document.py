"""What the OpenAPI document says of the API is so, for many requests that nobody would think of."""

import re
from datetime import timedelta

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings, strategies
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode

from tests.cli.practice import COMPLETE, INCOMPLETE, take_in
from tests.desk.practice import HOST, practice_at
from tests.desk.test_api import made
from tests.desk.test_api_door import TABLE

QUICK = settings(
    max_examples=12,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


# Nothing can be said to this one that is not a number at least in form.
ALWAYS_RIGHT = ("GET", "/api/tickets/{number}")


def operations():
    """Method and path of every operation, as the document writes paths, with requests that fit it and that do not."""
    written = [(method, re.sub(r":\w+}", "}", path)) for method, path in TABLE]
    right = [(*one, GenerationMode.POSITIVE) for one in written]
    return right + [(*one, GenerationMode.NEGATIVE) for one in written if one != ALWAYS_RIGHT]


@pytest.fixture(scope="module")
def api(tmp_path_factory, sqlite_template):
    """The document as schemathesis reads it, and the number of a ticket there is; one desk for all requests."""
    practice = practice_at(tmp_path_factory.mktemp("api"), sqlite_template)
    number, _ = take_in(practice.program, COMPLETE, INCOMPLETE)
    practice.clock.advance(timedelta(minutes=1))
    said = {
        "headers": {"Authorization": f"Bearer {made(practice).token}"},
        # An ETag that is made up fits the document, and is none of the ticket's (RFC 9110, 13.1.1).
        "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "404", "409", "412"]}},
    }
    config = SchemathesisConfig.from_dict(said)
    yield (
        schemathesis.openapi.from_asgi("/api/openapi.json", practice.app, config=config, headers={"Host": HOST}),
        number,
    )
    practice.program.close()


@pytest.mark.parametrize(("method", "path", "mode"), operations())
def test_the_api_is_as_its_document_says(api, method, path, mode):
    schema, number = api
    operation = schema[path][method]

    @seed(20211108)
    @QUICK
    @given(case=operation.as_strategy(generation_mode=mode), is_there=strategies.booleans())
    def check(case, is_there):
        if is_there and case.path_parameters:
            case.path_parameters["number"] = number
        case.call_and_validate(headers={"Host": HOST})

    check()
