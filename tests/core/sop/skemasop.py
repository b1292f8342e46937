# SPDX-FileCopyrightText: 2026 The Lumbung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped definitions fit the schema, and a definition that is broken in one place does not."""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / "sop.schema.json").read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
files = sorted(path for path in folder.glob("*.json") if path.name != "sop.schema.json")
assert len(files) == 11, len(files)
for path in files:
    definition = json.loads(path.read_text(encoding="utf-8"))
    for error in validator.iter_errors(definition):
        sys.exit(f"{path.name}: {error.json_path}: {error.message}")

whole = json.loads((folder / "pemberdayaan.json").read_text(encoding="utf-8"))


def refused(change):
    broken = copy.deepcopy(whole)
    change(broken)
    assert not validator.is_valid(broken), f"{change.__name__} passes the schema"


def without_title(definition):
    del definition["judul"]


def unknown_unit(definition):
    definition["langkah"][0]["waktu"]["satuan"] = "windu"


def unknown_role(definition):
    definition["pelaksana"][0]["peran"] = ["bupati"]


def member_that_nobody_reads(definition):
    definition["langkah"][0]["warna"] = "hijau"


for change in (without_title, unknown_unit, unknown_role, member_that_nobody_reads):
    refused(change)
