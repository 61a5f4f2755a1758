"""Makes the fixtures of the metrics tests: expected figures that no Java code computed.

    python3 metrics/src/test/python/make_fixtures.py [--check]

Writes quantiles.csv, small-pipeline.json and small-pipeline-expected.json to src/test/resources/fixtures; with --check
it writes nothing and fails if a file there differs. The deals are invented: the first ones by hand, each for one trap,
the others by a seeded generator. The definitions stand in pipeline_figures.py.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pipeline_figures as figures
from pipeline_figures import decimal, nearest_rank, type7

FIXTURES = Path(__file__).parent.parent / "resources" / "fixtures"
ORIGIN = "made by metrics/src/test/python/make_fixtures.py (Python standard library), invented data"

SAMPLES = [
    [7],
    [0],
    [3, 3],
    [0, 1],
    [1, 2, 3, 4],
    [15, 20, 35, 40, 50],
    [5, 5, 5, 5, 5, 5],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [0, 0, 0, 1, 90, 90, 365],
    [2, 2, 9, 9, 9, 9, 30, 31, 31, 57, 88],
    [-2, 0, 4, 4, 138],
    list(range(0, 101)),
]
PROBABILITIES = ["0", "0.25", "0.5", "0.75", "0.9", "1"]


def quantiles() -> str:
    lines = [f"# {ORIGIN}", "days,p,nearestRank,type7"]
    for days in SAMPLES:
        for p in PROBABILITIES:
            exact = type7(sorted(days), Fraction(p))
            assert exact == by_standard_library(days, Fraction(p)), (days, p)
            lines.append(f"{' '.join(map(str, days))},{p},{nearest_rank(sorted(days), Fraction(p))},{decimal(exact)}")
    return "\n".join(lines) + "\n"


def by_standard_library(days: list[int], p: Fraction) -> Fraction:
    """The same quantile by statistics.quantiles(method='inclusive'), which knows no p of 0 or 1 and no single value."""
    if p in (0, 1) or len(days) == 1:
        return Fraction(min(days) if p == 0 else max(days))
    return statistics.quantiles(map(Fraction, days), n=p.denominator, method="inclusive")[p.numerator - 1]


def deal(number, owner, status, stage, opened, closed, amount, currency="EUR", listed=None, history=()):
    return {
        "id": f"D-{number:02d}",
        "owner": owner,
        "product": "basic" if number % 3 else "pro",
        "source": ("referral", "webinar", "website")[number % 3],
        "opened": opened,
        "closed": closed,
        "status": status,
        "stage": stage,
        "amount": amount,
        "currency": currency,
        "listPrice": listed,
        "history": [list(step) for step in history],
    }


def traps() -> list[dict]:
    """Each deal is here for what its comment says."""
    won, lost, opened = ("WON", "won"), ("LOST", "lost"), "OPEN"
    return [
        # closed on the first and on the last day of the window, and one day outside on either side
        deal(1, "ann", *won, "2024-11-05", "2025-01-01", 120_000, listed=125_000,
             history=[("lead", "2024-11-05"), ("proposal", "2024-12-01"), ("won", "2025-01-01")]),
        deal(2, "ann", *won, "2025-02-03", "2025-12-31", 99_999, listed=99_999,
             history=[("lead", "2025-02-03"), ("meeting", "2025-06-30"), ("won", "2025-12-31")]),
        deal(3, "bob", *won, "2024-10-01", "2024-12-31", 55_555, listed=60_000,
             history=[("lead", "2024-10-01"), ("won", "2024-12-31")]),
        deal(4, "bob", *lost, "2024-12-31", "2026-01-01", 70_000, listed=70_000,
             history=[("lead", "2024-12-31"), ("qualified", "2025-03-31"), ("lost", "2026-01-01")]),
        # half a cent when converted: 10,050 pence are 11,758.5 cents
        deal(5, "ann", *won, "2025-03-10", "2025-05-20", 10_050, "GBP", 10_150,
             [("lead", "2025-03-10"), ("proposal", "2025-04-01"), ("won", "2025-05-20")]),
        # opened and closed on the same day: a cycle of 0 days, never open at the end of a day
        deal(6, "cyd", *won, "2025-06-30", "2025-06-30", 4_200, listed=4_200,
             history=[("lead", "2025-06-30"), ("won", "2025-06-30")]),
        # closed without a close date: undated by close, and whether it was open on a day is not known
        deal(7, "bob", *won, "2025-04-04", None, 31_000, listed=32_000,
             history=[("lead", "2025-04-04"), ("meeting", "2025-05-05")]),
        deal(8, "cyd", *lost, "2025-07-07", None, 12_000, listed=12_000, history=[("lead", "2025-07-07")]),
        # won without an opening date: booked, but without a cycle; open or not only until it closed
        deal(9, "cyd", *won, None, "2025-08-15", 64_000, listed=66_000, history=[("won", "2025-08-15")]),
        # open without an opening date
        deal(10, "bob", opened, "lead", None, None, 80_000, listed=80_000),
        # won without an amount, and one without a list price
        deal(11, "cyd", *won, "2025-05-01", "2025-09-09", None, listed=50_000,
             history=[("lead", "2025-05-01"), ("negotiation", "2025-08-01"), ("won", "2025-09-09")]),
        deal(12, "ann", *won, "2025-05-02", "2025-09-30", 23_456,
             history=[("lead", "2025-05-02"), ("qualified", "2025-06-01"), ("won", "2025-09-30")]),
        # open and lost without an amount
        deal(13, "ann", opened, "negotiation", "2025-01-15", None, None, listed=90_000,
             history=[("lead", "2025-01-15"), ("negotiation", "2025-06-15")]),
        deal(14, "bob", *lost, "2025-01-20", "2025-10-10", None,
             history=[("lead", "2025-01-20"), ("lost", "2025-10-10")]),
        # a currency without a rate, won and open
        deal(15, "bob", *won, "2025-02-14", "2025-07-14", 77_700, "CHF", 80_000,
             [("lead", "2025-02-14"), ("proposal", "2025-03-14"), ("won", "2025-07-14")]),
        deal(16, "cyd", opened, "meeting", "2025-05-30", None, 45_000, "CHF", 45_000,
             [("lead", "2025-05-30"), ("meeting", "2025-06-29")]),
        # without a rate and in a stage without a probability: the rate is asked for first
        deal(17, "cyd", opened, "negotiation", "2025-03-03", None, 15_000, "CHF", 15_000,
             [("lead", "2025-03-03"), ("negotiation", "2025-04-03")]),
        # closed before it was opened: no cycle, never open
        deal(18, "ann", *won, "2025-06-10", "2025-06-08", 36_500, listed=36_500, history=[("won", "2025-06-08")]),
        # an amount of zero is an amount
        deal(19, "bob", *lost, "2025-08-08", "2025-11-11", 0, listed=25_000,
             history=[("lead", "2025-08-08"), ("lost", "2025-11-11")]),
        # opened on a month's last day, moved back a stage on the last day of another
        deal(20, "ann", opened, "qualified", "2025-04-30", None, 202_020, "USD", 210_000,
             [("lead", "2025-04-30"), ("proposal", "2025-06-01"), ("qualified", "2025-07-31")]),
    ]


def generated(count: int, seed: int) -> list[dict]:
    """Deals that walk the stages until they are won, lost, or the year ends; reads nothing but random.random()."""
    chance = random.Random(seed)

    def below(limit: int) -> int:
        return int(chance.random() * limit)

    deals = []
    for number in range(21, 21 + count):
        start = date(2024, 10, 1) + timedelta(days=below(420))
        last, steps, day = ("won", "lost", "lost")[below(3)], [], start
        for stage in ["lead", "qualified", "meeting", "proposal", "negotiation"][: 2 + below(4)] + [last]:
            steps.append((stage, day))
            day += timedelta(days=3 + below(45))
        steps = [step for step in steps if step[1] <= date(2025, 12, 31)]
        stage, since = steps[-1]
        closed = stage in ("won", "lost")
        amount = 1_000 + below(400_000)
        deals.append(deal(
            number, ("ann", "bob", "cyd")[below(3)], stage.upper() if closed else "OPEN", stage, start.isoformat(),
            since.isoformat() if closed else None, amount, ("EUR", "EUR", "USD", "GBP")[below(4)],
            amount + below(amount // 5), [(name, day.isoformat()) for name, day in steps],
        ))
    return deals


def pipeline_json(deals: list[dict]) -> str:
    head = {
        "origin": ORIGIN,
        "currency": figures.CURRENCY,
        "rates": {currency: decimal(rate) for currency, rate in figures.RATES.items()},
        "stages": {stage: decimal(p) if p is not None else None for stage, p in figures.PROBABILITIES.items()},
    }
    lines = ",\n    ".join(json.dumps(one) for one in deals)
    return json.dumps(head, indent=2)[:-2] + f',\n  "deals": [\n    {lines}\n  ]\n}}\n'


def expected_json(deals: list[dict]) -> str:
    owners = sorted({one["owner"] for one in deals})
    found = {
        "origin": ORIGIN,
        "total": figures.review(deals),
        "byOwner": {owner: figures.review([one for one in deals if one["owner"] == owner]) for owner in owners},
    }
    missing = figures.REASONS - figures.reasons_in(found)
    assert not missing, f"no deal is skipped as {missing}"
    return json.dumps(found, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    deals = traps() + generated(count=22, seed=2025)
    files = {
        "quantiles.csv": quantiles(),
        "small-pipeline.json": pipeline_json(deals),
        "small-pipeline-expected.json": expected_json(deals),
    }
    if "--check" in arguments:
        stale = [name for name, text in files.items() if (FIXTURES / name).read_text(encoding="utf-8") != text]
        print(f"stale: {', '.join(stale)}" if stale else f"{len(files)} fixtures are as the script makes them")
        return 1 if stale else 0
    FIXTURES.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (FIXTURES / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
