"""The figures of a small pipeline, each by its definition, with every skipped deal counted by reason.

Amounts are integer cents; each is converted to euro by its own and rounded half up to the cent. Ratios are fractions,
shown to 16 significant digits, half-even. A deal is first asked whether the figure is about it (its status, the
window); only then is it skipped, for the first reason that applies:

    undated       the date that decides is missing
    unpriced      no amount; for the price realisation also: no list price
    unconverted   no rate for the currency
    unweighted    the stage has no probability
    negative      closed before it was opened

Definitions, for the window from 2025-01-01 to 2025-12-31, both counted
    winRate.closed   won / (won + lost) by close date
    winRate.created  won / all, by opening date, by the status given; open is the share still open
    winRate.byValue  the closed rate by amount instead of count
    bookings         sum of the amounts won, by close date
    wonDeal          mean and median of the amounts won
    cycle            close date - opening date of the won, by close date, in whole days
    realisation      sum of amounts won / sum of their list prices
    pipeline at D    open means: opened <= D, and not closed by D. A date that is missing leaves the answer open only
                     where it could change it: a deal closed by D was not open whenever it was opened. The stage is the
                     last one in the history entered by D; weighted is the sum of amount * probability, exact and
                     rounded half up.
"""

from __future__ import annotations

import math
from collections import Counter
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

CURRENCY = "EUR"
RATES = {"EUR": Fraction(1), "USD": Fraction("0.92"), "GBP": Fraction("1.17")}
PROBABILITIES = {
    "lead": Fraction("0.1"),
    "qualified": Fraction("0.2"),
    "meeting": Fraction("0.4"),
    "proposal": Fraction("0.6"),
    "negotiation": None,
}
REASONS = {"undated", "unpriced", "unconverted", "unweighted", "negative"}
FIRST, LAST = "2025-01-01", "2025-12-31"
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
MONTH_ENDS = [(date(2025 + month // 12, month % 12 + 1, 1) - timedelta(days=1)).isoformat() for month in range(1, 13)]
_SIXTEEN_DIGITS = Context(prec=16, rounding=ROUND_HALF_EVEN)


def decimal(value: Fraction | int) -> str:
    value = Fraction(value)
    text = format(_SIXTEEN_DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def half_up(value: Fraction) -> int:
    """The nearest whole number, the upper one of two; for values of zero or more."""
    return math.floor(value + Fraction(1, 2))


def nearest_rank(ordered: list[int], p: Fraction) -> int:
    return ordered[max(1, math.ceil(p * len(ordered))) - 1]


def type7(ordered: list[int], p: Fraction) -> Fraction:
    """Definition 7 of Hyndman and Fan (1996)."""
    position = (len(ordered) - 1) * p
    low = math.floor(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])


def euro(amount: int, currency: str) -> int:
    return half_up(amount * RATES[currency])


def money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def ratio(n: int, d: int) -> dict:
    return {"n": n, "d": d, "decimal": decimal(Fraction(n, d)) if d else None}


def quantiles(values: list[int], unit: int = 1) -> dict:
    ordered = sorted(values)
    return {
        name: {
            "nearestRank": decimal(Fraction(nearest_rank(ordered, p), unit)) if ordered else None,
            "type7": decimal(type7(ordered, p) / unit) if ordered else None,
        }
        for name, p in (("p50", Fraction(1, 2)), ("p90", Fraction(9, 10)))
    }


def price_problem(deal: dict, *fields: str) -> str | None:
    if any(deal[field] is None for field in fields):
        return "unpriced"
    return None if deal["currency"] in RATES else "unconverted"


def sort_out(deals: list[dict], problem) -> tuple[list[dict], dict]:
    """The deals without a problem, and the coverage: how many those are and how many are skipped, by reason."""
    found = [(deal, problem(deal)) for deal in deals]
    used = [deal for deal, reason in found if reason is None]
    skipped = Counter(reason for _, reason in found if reason is not None)
    return used, {"used": len(used), "skipped": dict(sorted(skipped.items()))}


def in_window(day: str | None) -> bool:
    return day is None or FIRST <= day <= LAST


def closed_in_window(deals: list[dict], *statuses: str) -> list[dict]:
    """Those closed in the window and those of which nobody knows when they closed."""
    return [deal for deal in deals if deal["status"] in statuses and in_window(deal["closed"])]


def undated(deal: dict, field: str) -> str | None:
    return "undated" if deal[field] is None else None


def won(deals: list[dict]) -> list[dict]:
    return [deal for deal in deals if deal["status"] == "WON"]


def win_rates(deals: list[dict]) -> dict:
    both = closed_in_window(deals, "WON", "LOST")
    closed, closed_coverage = sort_out(both, lambda deal: undated(deal, "closed"))
    priced, value_coverage = sort_out(both, lambda deal: undated(deal, "closed") or price_problem(deal, "amount"))
    cohort, cohort_coverage = sort_out(
        [deal for deal in deals if in_window(deal["opened"])], lambda deal: undated(deal, "opened")
    )
    still_open = sum(1 for deal in cohort if deal["status"] == "OPEN")
    by_value = ratio(amount_sum(won(priced)), amount_sum(priced))
    return {
        "closed": {**ratio(len(won(closed)), len(closed)), **closed_coverage},
        "created": {**ratio(len(won(cohort)), len(cohort)), "open": ratio(still_open, len(cohort)), **cohort_coverage},
        "byValue": {**by_value, "n": money(by_value["n"]), "d": money(by_value["d"]), **value_coverage},
    }


def amounts(deals: list[dict], field: str = "amount") -> list[int]:
    return [euro(deal[field], deal["currency"]) for deal in deals]


def amount_sum(deals: list[dict]) -> int:
    return sum(amounts(deals))


def bookings(deals: list[dict]) -> dict:
    used, coverage = sort_out(
        closed_in_window(deals, "WON"), lambda deal: undated(deal, "closed") or price_problem(deal, "amount")
    )
    values = amounts(used)
    mean = decimal(Fraction(sum(values), 100 * len(values))) if values else None
    months = {month: amount_sum([deal for deal in used if deal["closed"].startswith(month)]) for month in MONTHS}
    return {
        "bookings": {
            "total": money(sum(values)),
            "byMonth": {month: money(cents) for month, cents in months.items()},
            **coverage,
        },
        "wonDeal": {"mean": mean, **quantiles(values, unit=100), **coverage},
    }


def days(deal: dict) -> int:
    return (date.fromisoformat(deal["closed"]) - date.fromisoformat(deal["opened"])).days


def cycle(deals: list[dict]) -> dict:
    def problem(deal: dict) -> str | None:
        return undated(deal, "closed") or undated(deal, "opened") or ("negative" if days(deal) < 0 else None)

    used, coverage = sort_out(closed_in_window(deals, "WON"), problem)
    lengths = [days(deal) for deal in used]
    return {"mean": ratio(sum(lengths), len(lengths)), **quantiles(lengths), **coverage}


def realisation(deals: list[dict]) -> dict:
    used, coverage = sort_out(
        closed_in_window(deals, "WON"),
        lambda deal: undated(deal, "closed") or price_problem(deal, "amount", "listPrice"),
    )
    paid, listed = sum(amounts(used)), sum(amounts(used, "listPrice"))
    return {**ratio(paid, listed), "n": money(paid), "d": money(listed), **coverage}


def open_at(deal: dict, day: str) -> bool | None:
    """Whether the deal was open at the end of the day; None when a missing date leaves it unknown."""
    closed = deal["status"] != "OPEN"
    if closed and deal["closed"] is not None and deal["closed"] <= day:
        return False
    if deal["opened"] is not None and deal["opened"] > day:
        return False
    return None if deal["opened"] is None or (closed and deal["closed"] is None) else True


def probability_at(deal: dict, day: str) -> Fraction | None:
    return PROBABILITIES[[stage for stage, since in deal["history"] if since <= day][-1]]


def pipeline(deals: list[dict], day: str) -> dict:
    def placed(deal: dict) -> str | None:
        return "undated" if open_at(deal, day) is None else None

    def priced(deal: dict) -> str | None:
        return placed(deal) or price_problem(deal, "amount")

    def weighted(deal: dict) -> str | None:
        return priced(deal) or ("unweighted" if probability_at(deal, day) is None else None)

    candidates = [deal for deal in deals if open_at(deal, day) is not False]
    valued, value_coverage = sort_out(candidates, priced)
    chanced, weight_coverage = sort_out(candidates, weighted)
    total = sum((euro(d["amount"], d["currency"]) * probability_at(d, day) for d in chanced), Fraction(0))
    return {
        "open": sort_out(candidates, placed)[1],
        "value": {"total": money(amount_sum(valued)), **value_coverage},
        "weighted": {"exact": decimal(total / 100), "rounded": money(half_up(total)), **weight_coverage},
    }


def review(deals: list[dict]) -> dict:
    return {
        "deals": len(deals),
        "winRate": win_rates(deals),
        **bookings(deals),
        "cycle": cycle(deals),
        "realisation": realisation(deals),
        "pipeline": {day: pipeline(deals, day) for day in MONTH_ENDS},
    }


def reasons_in(found: dict) -> set[str]:
    """Every reason for which the figures skipped a deal."""
    nested = [reasons_in(value) for value in found.values() if isinstance(value, dict)]
    return set(found.get("skipped", {})).union(*nested)
