"""Makes the fixtures of the evaluation tests: expected figures that no Java code computed.

    python3 scoring/src/test/python/make_evaluation.py [--check]

Writes evaluation.csv and evaluation-expected.json to src/test/resources/fixtures; with --check it writes nothing and
fails if a file there differs. The leads are invented, by a seeded generator. Every figure is counted from its
definition with exact fractions:

AUC         the share of pairs (one converted, one not) in which the converted one scored more, equal ones half
gains       group g of G holds the ranks floor(n(g-1)/G) to floor(ng/G)-1, best score first, then the smaller id
averaged    each lead counts with the chance that it is among the first k when leads of one score come in random order
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
from fractions import Fraction
from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "resources" / "fixtures"
ORIGIN = "made by scoring/src/test/python/make_evaluation.py (Python standard library), invented data"


def leads(name: str, size: int, seed: int, scores: list[str]) -> list[dict]:
    """Leads whose chance to convert grows with the rank of their score."""
    rng = random.Random(seed)
    rows = []
    for number in range(size):
        place = rng.randrange(len(scores))
        converted = rng.random() < 0.05 + 0.6 * place / len(scores)
        rows.append({"set": name, "lead": f"L-{rng.randrange(10**6):06d}-{number}", "score": scores[place],
                     "converted": int(converted)})
    return rows


def sets() -> dict[str, list[dict]]:
    tied = [str(10 * i) for i in range(8)]
    fine = sorted({f"{random.Random(s).uniform(-3, 3):.6f}" for s in range(2000)}, key=float)
    hand = [("a", 90, 1), ("b", 80, 1), ("c", 80, 0), ("d", 80, 0), ("e", 40, 1), ("f", 40, 0), ("g", 10, 0)]
    return {
        "hand": [{"set": "hand", "lead": i, "score": str(s), "converted": c} for i, s, c in hand],
        "tied": leads("tied", 407, 20260112, tied),
        "fine": leads("fine", 253, 20260113, fine),
        "one-score": [dict(row, converted=n % 3 // 2) for n, row in enumerate(leads("one-score", 23, 20260114, ["5"]))],
        "none-converted": [dict(row, set="none-converted", converted=0) for row in leads("", 12, 20260115, tied)],
        "all-converted": [dict(row, set="all-converted", converted=1) for row in leads("", 12, 20260116, tied)],
        "few": leads("few", 6, 20260117, tied),
    }


def text(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def auc(rows: list[dict]) -> dict:
    won = [float(r["score"]) for r in rows if r["converted"]]
    lost = [float(r["score"]) for r in rows if not r["converted"]]
    wins = sum(1 for w in won for l in lost if w > l)
    ties = sum(1 for w in won for l in lost if w == l)
    pairs = len(won) * len(lost)
    value = text(Fraction(2 * wins + ties, 2 * pairs)) if pairs else None
    return {"wins": wins, "ties": ties, "converted": len(won), "notConverted": len(lost), "value": value}


def chance(rows: list[dict], row: dict, k: int) -> Fraction:
    """The chance that a lead is among the first k when leads of one score come in random order."""
    above = sum(1 for r in rows if float(r["score"]) > float(row["score"]))
    same = sum(1 for r in rows if float(r["score"]) == float(row["score"]))
    return min(max(Fraction(k - above, same), Fraction(0)), Fraction(1))


def averaged(rows: list[dict], k: int) -> Fraction:
    return sum((chance(rows, row, k) for row in rows if row["converted"]), Fraction(0))


def figures(converted: Fraction, k: int, total: int, size: int) -> dict:
    return {
        "converted": text(converted),
        "precision": text(converted / k) if k else None,
        "recall": text(converted / total) if total else None,
        "lift": text(converted / k / Fraction(total, size)) if k and total else None,
    }


def top(rows: list[dict], k: int) -> dict:
    ordered = sorted(rows, key=lambda r: (-float(r["score"]), r["lead"]))
    total = sum(r["converted"] for r in rows)
    cut = 0 < k < len(rows) and float(ordered[k - 1]["score"]) == float(ordered[k]["score"])
    plain = Fraction(sum(r["converted"] for r in ordered[:k]))
    return {
        "k": k,
        "cutsTies": cut,
        "plain": figures(plain, k, total, len(rows)),
        "averaged": figures(averaged(rows, k), k, total, len(rows)),
    }


def gains(rows: list[dict], groups: int) -> list[dict]:
    ordered = sorted(rows, key=lambda r: (-float(r["score"]), r["lead"]))
    size = len(rows)
    total = sum(r["converted"] for r in rows)
    table = []
    for g in range(1, groups + 1):
        start, end = size * (g - 1) // groups, size * g // groups
        part = ordered[start:end]
        won = sum(r["converted"] for r in part)
        shared = averaged(rows, end) - averaged(rows, start)
        table.append({
            "group": g,
            "size": len(part),
            "converted": won,
            "rate": text(Fraction(won, len(part))) if part else None,
            "lift": text(Fraction(won, len(part)) / Fraction(total, size)) if part and total else None,
            "averagedConverted": text(shared),
            "cumulative": top(rows, end),
        })
    return table


def expected(rows: list[dict]) -> dict:
    ks = sorted({k for k in (0, 1, 2, 3, 5, 10, 20, 50, 100, len(rows)) if k <= len(rows)})
    return {"auc": auc(rows), "tops": [top(rows, k) for k in ks],
            "gains": {str(groups): gains(rows, groups) for groups in (1, 4, 10)}}


def main() -> None:
    data = sets()
    out = io.StringIO()
    writer = csv.DictWriter(out, ["set", "lead", "score", "converted"], lineterminator="\n")
    writer.writeheader()
    for rows in data.values():
        writer.writerows(rows)
    figures_of_all = {"origin": ORIGIN, "sets": {name: expected(rows) for name, rows in data.items()}}
    files = {"evaluation.csv": out.getvalue(), "evaluation-expected.json": json.dumps(figures_of_all, indent=1) + "\n"}
    for name, content in files.items():
        path = FIXTURES / name
        if "--check" in sys.argv[1:]:
            if path.read_text(encoding="utf-8") != content:
                sys.exit(f"{path} differs")
        else:
            path.write_text(content, encoding="utf-8")


main()
