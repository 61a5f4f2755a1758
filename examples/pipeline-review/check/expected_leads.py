"""Computes, without the library, what a review of the leads export must print.

    python3 expected_leads.py EXPORT_DIR [--scores review.json] > expected.json

EXPORT_DIR holds Leads.csv. The scores are those that the review exported: its JSON file, in which they stand under
leads.scored, or a list of the same objects, or CSV with the columns lead, score and converted (0 or 1). A lead is named by
its Lead Number or its Prospect ID; one of which nobody knows the outcome (null) tells nothing. Ends with exit code 1 if the
scores are not about each lead of the export once, with the outcome that it tells.

Definitions
    auc      the share of pairs of a converted and another lead in which the converted one has the higher score, a tie
             counting one half: (sum of the average ranks of the converted - n1 (n1 + 1) / 2) / (n1 * n0)
    deciles  ordered by score, highest first, ties by lead id; decile g of n leads holds the ranks floor(n (g-1) / 10)
             to floor(n g / 10) - 1, counted from 0. lift = rate / rate of all; capture = share of all converted leads
             in this decile and those before it
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import exact

SOURCE_ALIASES = {"google": "Google"}
UNKNOWN = "unknown"
NOT_CHOSEN = "Select"
AFTER_CONTACT = (
    "Tags",
    "Lead Quality",
    "Lead Profile",
    "Asymmetrique Activity Index",
    "Asymmetrique Profile Index",
    "Asymmetrique Activity Score",
    "Asymmetrique Profile Score",
    "Last Notable Activity",
    "Last Activity",
    "What is your current occupation",
    "What matters most to you in choosing a course",
)
HELD_OUT = "13579"  # the last digits of the Lead Numbers by which no points were chosen


@dataclass(frozen=True)
class Scored:
    """A lead as the review exported it."""

    lead: str
    score: Fraction
    converted: bool


def read_scores(path: Path) -> list[Scored]:
    with path.open(newline="", encoding="utf-8") as file:
        found = json.load(file, parse_float=str) if path.suffix == ".json" else list(csv.DictReader(file))
    rows = found["leads"]["scored"] if isinstance(found, dict) else found
    return [
        Scored(str(row["lead"]), Fraction(str(row["score"])), truth(row["converted"]))
        for row in rows
        if row["converted"] is not None
    ]


def truth(value: object) -> bool:
    text = str(value).lower()
    if text not in ("0", "1", "true", "false"):
        raise ValueError(f"converted is {value!r}, not 0, 1, true or false")
    return text in ("1", "true")


def auc(scored: list[Scored]) -> Fraction | None:
    """None if all or none converted."""
    ordered = sorted(scored, key=lambda lead: lead.score)
    won = sum(lead.converted for lead in ordered)
    others = len(ordered) - won
    ranks, start = Fraction(0), 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end].score == ordered[start].score:
            end += 1
        average_rank = Fraction(start + 1 + end, 2)
        ranks += average_rank * sum(lead.converted for lead in ordered[start:end])
        start = end
    return (ranks - Fraction(won * (won + 1), 2)) / (won * others) if won and others else None


def deciles(scored: list[Scored]) -> dict:
    ordered = sorted(scored, key=lambda lead: (-lead.score, lead.lead))
    n, won = len(ordered), sum(lead.converted for lead in ordered)
    table, before = {}, 0
    for g in range(1, 11):
        part = ordered[n * (g - 1) // 10 : n * g // 10]
        converted = sum(lead.converted for lead in part)
        before += converted
        table[str(g)] = {
            "n": len(part),
            "converted": converted,
            "rate": exact.ratio(converted, len(part)),
            "lift": exact.ratio(converted * n, len(part) * won),
            "capture": exact.ratio(before, won),
        }
    return table


def ranking(scored: list[Scored]) -> dict:
    won = sum(lead.converted for lead in scored)
    area = auc(scored)
    return {
        "n": len(scored),
        "converted": exact.ratio(won, len(scored)),
        "auc": None if area is None else exact.ratio(area.numerator, area.denominator),
        "deciles": deciles(scored),
    }


def against_export(scored: list[Scored], rows: list[dict[str, str]]) -> dict:
    """What is wrong with the exported scores as scores of the leads of the export: every figure must be 0."""
    outcome = {row[key]: row["Converted"] == "1" for row in rows for key in ("Lead Number", "Prospect ID")}
    ids = Counter(lead.lead for lead in scored)
    return {
        "notInExport": sum(1 for lead in scored if lead.lead not in outcome),
        "otherOutcome": sum(1 for lead in scored if outcome.get(lead.lead, lead.converted) != lead.converted),
        "scoredTwice": sum(1 for count in ids.values() if count > 1),
        "notScored": len(rows) - len(ids),
    }


def conversions(rows: list[dict[str, str]], column: str, aliases: dict[str, str]) -> dict:
    """By value of a column how many leads there are, and how many of them converted."""
    groups: dict[str, list[bool]] = {}
    for row in rows:
        value = aliases.get(row[column], row[column]) or UNKNOWN
        groups.setdefault(value, []).append(row["Converted"] == "1")
    return {value: conversion(converted) for value, converted in sorted(groups.items())}


def conversion(converted: list[bool]) -> dict:
    return {"all": len(converted), "converted": exact.ratio(sum(converted), len(converted)), "unknown": 0}


def findings(rows: list[dict[str, str]]) -> dict:
    """The oddities of each column of the file, and how many rows each touches."""
    found: dict[str, dict] = {column: {} for column in rows[0] if column}
    for column, oddities in found.items():
        values = Counter(row[column] for row in rows)
        if values[""]:
            oddities["cell.blank"] = {"count": values[""]}
        if values[NOT_CHOSEN]:
            oddities["cell.unknown"] = {"count": values[NOT_CHOSEN], "values": {NOT_CHOSEN: values[NOT_CHOSEN]}}
        if len(values) == 1:
            oddities["column.constant"] = {"count": 1}
        if column in AFTER_CONTACT:
            oddities["column.afterContact"] = {"count": 1}
    aliased = Counter(f"{row['Lead Source']} = Google" for row in rows if row["Lead Source"] in SOURCE_ALIASES)
    found["Lead Source"]["cell.alias"] = {"count": sum(aliased.values()), "values": dict(aliased)}
    twice = len(rows) - len({row["Lead Number"] for row in rows})
    found["Lead Number"]["id.duplicate"] = {"count": twice} if twice else None
    found["*"] = {"column.unnamed": {"count": 1}}
    return found


def reviewed(rows: list[dict[str, str]]) -> dict:
    return {
        "leads": {
            "total": conversion([row["Converted"] == "1" for row in rows]),
            "by": {
                "source": conversions(rows, "Lead Source", SOURCE_ALIASES),
                "origin": conversions(rows, "Lead Origin", {}),
            },
        },
        "import": {
            "files": {"leads": {"rows": len(rows), "used": len(rows), "rejected": 0}},
            "findings": {"Leads.csv": findings(rows)},
        },
    }


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Expected figures of the leads export, as JSON.")
    parser.add_argument("folder", type=Path, help="the folder of the export")
    parser.add_argument("--scores", type=Path, help="the scores that the review exported")
    asked = parser.parse_args(arguments)
    with (asked.folder / "Leads.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    result = reviewed(rows)
    if asked.scores:
        scored = read_scores(asked.scores)
        wrong = {name: count for name, count in against_export(scored, rows).items() if count}
        if wrong:
            sys.exit(f"the scores are not those of the export: {wrong}")
        held_out = [lead for lead in scored if lead.lead[-1] in HELD_OUT]
        result["ranking"] = ranking(scored) | {"heldOut": ranking(held_out)}
    json.dump(result, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
