"""Published surveys: a version for every text, a question version for every wording."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.store import surveys
from kiosk.store.database import open_for_reading
from kiosk.store.peek import compiled_survey
from kiosk.store.writer import Writer
from kiosk.survey.reading import compiled
from tests.store import samples


def _publish(writer: Writer, text: bytes) -> surveys.Published:
    return writer.publish(samples.survey(text), text).result(10)


def test_the_same_text_keeps_its_version(writer: Writer) -> None:
    again = _publish(writer, samples.TEXT)
    assert (again.version, again.changed) == (1, False)


def test_a_note_in_the_file_makes_a_survey_version_but_no_question_version(writer: Writer) -> None:
    published = _publish(writer, samples.TEXT + b"# a note\n")
    assert (published.version, published.changed) == (2, True)
    assert set(published.questions.values()) == {1}


def test_another_wording_in_any_language_makes_a_question_version(writer: Writer) -> None:
    published = _publish(writer, samples.TEXT.replace(b"Es war leicht.", b"Es war einfach."))
    assert published.questions == {"satisfaction": 1, "ease": 2, "recommend": 1, "reason": 1, "comment": 1}


def test_a_condition_is_not_wording(writer: Writer) -> None:
    published = _publish(writer, samples.TEXT.replace(b"at_most: 2", b"at_most: 3"))
    assert set(published.questions.values()) == {1}


def test_a_wording_that_comes_back_has_its_old_version(writer: Writer) -> None:
    _publish(writer, samples.TEXT.replace(b"It was easy.", b"It was simple."))
    back = _publish(writer, samples.TEXT + b"# back\n")
    assert (back.version, back.questions["ease"]) == (3, 1)
    third = _publish(writer, samples.TEXT.replace(b"It was easy.", b"It was no trouble."))
    assert third.questions["ease"] == 3


def test_the_exact_text_is_kept(writer: Writer, path: Path) -> None:
    connection = open_for_reading(path)
    assert bytes(connection.execute("SELECT text FROM survey_versions").fetchone()[0]) == samples.TEXT
    connection.close()


def test_the_compiled_form_serves_only_the_program_that_made_it(
    writer: Writer, path: Path, open_writer: Callable[[], Writer]
) -> None:
    assert compiled_survey(path, samples.TEXT, "1.0") == compiled(samples.survey())
    assert compiled_survey(path, samples.TEXT, "1.1") is None
    assert compiled_survey(path, b"other", "1.0") is None
    writer.close()
    newer = Writer(path, "1.1", lambda _: None)
    newer.start().result(10)
    assert newer.publish(samples.survey(), samples.TEXT).result(10).version == 1
    newer.close()
    assert compiled_survey(path, samples.TEXT, "1.1") == compiled(samples.survey())


@pytest.mark.parametrize("content", [None, b"", b"no database", bytes(4096)])
def test_what_is_wrong_with_the_file_is_not_for_the_first_look_to_say(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "kiosk.sqlite"
    if content is not None:
        path.write_bytes(content)
    assert compiled_survey(path, samples.TEXT, "1.0") is None
    assert [file.name for file in tmp_path.iterdir()] == ([] if content is None else ["kiosk.sqlite"])
