"""What pandas and DuckDB read from exported files, as JSON; run by the Python of an environment that has them.

They are not among the tests' own packages: sqlite-utils loads pandas wherever it finds it, which takes seconds.
"""

import json
import sys
from pathlib import Path


def by_pandas(folder: Path) -> dict[str, object]:
    """Read `o.csv` with its codebook, `o.jsonl` and `o.xlsx`."""
    import pandas

    read = pandas.read_csv(folder / "o.csv", keep_default_na=False, dtype={"comment": str}, parse_dates=["local_day"])
    lines = pandas.read_json(folder / "o.jsonl", lines=True)
    workbook = pandas.read_excel(folder / "o.xlsx", sheet_name=None, keep_default_na=False)
    return {
        "comments": list(read["comment"]),
        "type": str(read["satisfaction"].dtype),
        "day": read["local_day"].iloc[0].date().isoformat(),
        "columns": list(read.columns),
        "explained": list(pandas.read_csv(folder / "o_codebook.csv")["column"].dropna()),
        "line comments": list(lines["comment"]),
        "line reasons": list(lines["reason"]),
        "sheets": {
            name: sheet.get("satisfaction", pandas.Series(dtype=int)).tolist() for name, sheet in workbook.items()
        },
    }


def by_sheets(folder: Path) -> dict[str, object]:
    """Read the numbers in each sheet of `o.xlsx`."""
    import pandas

    sheets = pandas.read_excel(folder / "o.xlsx", sheet_name=None)
    return {"numbers": [sheet["seq"].tolist() for sheet in sheets.values()]}


def by_duckdb(folder: Path) -> dict[str, object]:
    """Read `o.csv` and `o.jsonl`."""
    import duckdb

    connection = duckdb.connect()
    rows = connection.execute(
        "SELECT seq, typeof(local_day), local_day::TEXT, comment FROM read_csv(?) ORDER BY seq", [str(folder / "o.csv")]
    ).fetchall()
    lines = connection.execute("SELECT comment FROM read_json(?) ORDER BY seq", [str(folder / "o.jsonl")]).fetchall()
    connection.close()
    return {"rows": rows, "line comments": [text for (text,) in lines]}


if __name__ == "__main__":
    print(json.dumps(globals()[f"by_{sys.argv[1]}"](Path(sys.argv[2]))))  # noqa: T201
