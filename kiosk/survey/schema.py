"""The JSON Schema of a survey file, made from the types; editors check and complete with it."""

import sys
from typing import Any

import msgspec

from kiosk.survey.survey import Survey


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a survey file."""
    made = msgspec.json.schema(Survey)
    parts = made["$defs"]
    parts["Survey"]["properties"]["questions"]["items"].pop("discriminator")
    rules = [name for name in parts["Condition"]["properties"] if name != "question"]
    parts["Condition"]["oneOf"] = [{"required": [name]} for name in rules]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Survey of the service-desk kiosk",
        **made,
    }


def schema_file() -> bytes:
    """Return the contents of resources/schema/survey.schema.json."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(schema_file())
