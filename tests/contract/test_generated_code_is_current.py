"""The committed clients are those that the generators make of the protos."""

import pytest

from tools import generate


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", generate.LANGUAGES, ids=lambda language: language.name.lower())
def test_generated_code_is_current(language: generate.Language) -> None:
    if lacking := language.missing():
        # A machine without the language's toolchain can neither generate nor compare.
        pytest.skip(lacking)
    assert generate.outdated(language) == [], "run `make proto`"
