"""Names that nothing can be called: refused in a sentence, without a traceback."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("odd", "told"),
    [("x" * 5000, "too long"), ("\udcff", "no text"), ("zero\0byte", "zero byte")],
    ids=["long", "bytes", "zero"],
)
@pytest.mark.parametrize(
    "arguments",
    [("doctor", "--data"), ("doctor", "--salvage"), ("setup", "--no-passcodes", "--export-folder"), ("check",)],
)
def test_a_name_that_cannot_be_is_refused(
    run: Run, data: Path, arguments: tuple[str, ...], odd: str, told: str
) -> None:
    where = () if "--data" in arguments or arguments == ("check",) else ("--data", data)
    done = run(*arguments, odd, *where)
    assert "Traceback" not in done.stderr
    if done.exit_code == 3 and (told in done.stderr):
        assert "kiosk: " in done.stderr
    else:
        assert done.exit_code in (0, 1, 2, 3)
        assert done.output.strip()
