"""Computes, without the library, what a review of the leads export must print.

    python3 expected_leads.py EXPORT_DIR [--scores scores.csv] > expected.json

EXPORT_DIR holds Leads.csv. The scores are those that the review exported: CSV with the columns lead, score and
converted (0 or 1), or a JSON list of objects with these keys. A lead is named by its Lead Number or its Prospect ID.

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


@dataclass(frozen=True)
class Scored:
    """A lead as the review exported it."""

    lead: str
    score: Fraction
    converted: bool


def read_scores(path: Path) -> list[Scored]:
    with path.open(newline="", encoding="utf-8") as file:
        found = json.load(file, parse_float=str) if path.suffix == ".json" else list(csv.DictReader(file))
    return [Scored(str(row["lead"]), Fraction(str(row["score"])), truth(row["converted"])) for row in found]


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
    """Whether the exported scores are about the leads of the export: all but the first figure must be 0."""
    outcome = {row[key]: row["Converted"] == "1" for row in rows for key in ("Lead Number", "Prospect ID")}
    ids = Counter(lead.lead for lead in scored)
    return {
        "found": sum(1 for lead in scored if lead.lead in outcome),
        "notInExport": sum(1 for lead in scored if lead.lead not in outcome),
        "otherOutcome": sum(1 for lead in scored if outcome.get(lead.lead, lead.converted) != lead.converted),
        "scoredTwice": sum(1 for count in ids.values() if count > 1),
        "notScored": len(rows) - len(ids),
    }


def counts(values: list[str]) -> dict[str, int]:
    return dict(sorted(Counter(value or UNKNOWN for value in values).items()))


def per_column(rows: list[dict[str, str]], wanted: str) -> dict[str, int]:
    found = {column: sum(1 for row in rows if row[column] == wanted) for column in rows[0] if column}
    return {column: count for column, count in found.items() if count}


def export(rows: list[dict[str, str]]) -> dict:
    select = per_column(rows, NOT_CHOSEN)
    sources = [row["Lead Source"] for row in rows]
    converted = Counter(SOURCE_ALIASES.get(r["Lead Source"], r["Lead Source"]) for r in rows if r["Converted"] == "1")
    by_source = counts([SOURCE_ALIASES.get(source, source) for source in sources])
    return {
        "rows": len(rows),
        "columns": sum(1 for column in rows[0] if column),
        "distinct": {key: len({row[key] for row in rows}) for key in ("Lead Number", "Prospect ID")},
        "converted": exact.ratio(sum(1 for row in rows if row["Converted"] == "1"), len(rows)),
        "notChosen": {"total": sum(select.values()), "byColumn": select},
        "blank": per_column(rows, ""),
        "sameInEveryRow": [column for column in rows[0] if column and len({row[column] for row in rows}) == 1],
        "sourceAsWritten": counts(sources),
        "source": {
            name: exact.ratio(converted["" if name == UNKNOWN else name], count) for name, count in by_source.items()
        },
        "origin": counts([row["Lead Origin"] for row in rows]),
    }


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Expected figures of the leads export, as JSON.")
    parser.add_argument("folder", type=Path, help="the folder of the export")
    parser.add_argument("--scores", type=Path, help="the scores that the review exported")
    asked = parser.parse_args(arguments)
    with (asked.folder / "Leads.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    result = {"export": export(rows)}
    if asked.scores:
        scored = read_scores(asked.scores)
        result |= {"ranking": ranking(scored), "scores": against_export(scored, rows)}
    json.dump(result, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
