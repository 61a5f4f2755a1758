"""Computes, without the library, what a review of the opportunities export must print.

    python3 expected_opportunities.py EXPORT_DIR [--as-of 2017-12-31] > expected.json

EXPORT_DIR holds sales_pipeline.csv, accounts.csv, products.csv and sales_teams.csv. The review window is the calendar
year of the as-of day. Amounts are counted in cents, ratios are kept as fractions and shown to 16 significant digits.

Definitions
    state       as of a day: won or lost from the close date on; before that open from the engage date on. An open deal
                without engage date, or a closed one without close date, is undated.
    closed      won / (won + lost), by close date in the window
    created     won / all engaged in the window, whatever their state as of the day; `open` is the share still open
    createdAll  won / all deals, dated or not
    engaged     won / all deals with an engage date; the close rate is the same, and also given per cohort (`created`)
    byValue     won / closed by closing value; byListPrice the same by the product's list price
    cycle       close date - engage date in days, of deals closed in the window
    velocity    open deals as of the day * closed win rate * mean won deal / mean won cycle, per day. The open deals are
                those with an engage date; rate, mean deal and mean cycle are those of deals closed in the window.
    pipeline    open as of a day D: engage date <= D < close date. Valued at list price, weighted by one probability.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Callable, Iterable

import exact
from opportunities import LATER, LOST, OPEN, UNDATED, WON, Deal, imported, load

QUANTILES = {"p25": "0.25", "median": "0.5", "p75": "0.75", "p90": "0.9"}


@dataclass(frozen=True)
class Review:
    """The questions: as of which day, in which window, at which probability."""

    as_of: date
    start: date
    end: date
    probability: Fraction

    def contains(self, day: date | None) -> bool:
        return day is not None and self.start <= day < self.end

    def month_ends(self) -> list[date]:
        firsts = [date(self.start.year, month, 1) for month in range(2, 13)] + [self.end]
        return [first - timedelta(days=1) for first in firsts]


def total(amounts: Iterable[int | None]) -> int:
    return sum(amount for amount in amounts if amount is not None)


def missing(amounts: Iterable[int | None]) -> int:
    return sum(1 for amount in amounts if amount is None)


def win_rates(deals: list[Deal], closed: list[Deal], won: list[Deal], review: Review) -> dict:
    states = Counter(deal.state(review.as_of) for deal in deals)
    cohort = Counter(deal.state(review.as_of) for deal in deals if review.contains(deal.engaged))
    engaged = [deal for deal in deals if deal.engaged is not None and deal.engaged <= review.as_of]
    engaged_won = sum(1 for deal in engaged if deal.state(review.as_of) == WON)
    undated_closed = sum(1 for deal in deals if deal.stage in ("Won", "Lost") and deal.closed is None)
    no_engage_date = sum(1 for deal in deals if deal.engaged is None)
    in_cohort = sum(cohort.values()) - cohort[LATER]
    return {
        "closed": {
            **exact.ratio(len(won), len(closed)),
            "undated": undated_closed,
            "open": states[OPEN],
            "byMonth": closed_by_month(closed, review),
        },
        "created": {
            **exact.ratio(cohort[WON], in_cohort),
            "lost": cohort[LOST],
            "open": exact.ratio(cohort[OPEN], in_cohort),
            "undated": no_engage_date,
        },
        "createdAll": exact.ratio(states[WON], len(deals) - states[LATER]),
        "engaged": {**exact.ratio(engaged_won, len(engaged)), "undated": no_engage_date},
        "byValue": by_amount(closed, won, lambda deal: deal.value),
        "byListPrice": by_amount(closed, won, lambda deal: deal.list_price),
    }


def closed_by_month(closed: list[Deal], review: Review) -> dict:
    counts = Counter((deal.closed.month, deal.stage) for deal in closed)
    return {
        day.strftime("%Y-%m"): exact.ratio(
            counts[day.month, "Won"], counts[day.month, "Won"] + counts[day.month, "Lost"]
        )
        for day in review.month_ends()
    }


def by_amount(closed: list[Deal], won: list[Deal], amount: Callable[[Deal], int | None]) -> dict:
    unpriced = missing(map(amount, closed))
    sums = exact.money_ratio(total(map(amount, won)), total(map(amount, closed)))
    return {**sums, "used": len(closed) - unpriced, "unpriced": unpriced}


def bookings(won: list[Deal], review: Review) -> dict:
    months = {day.strftime("%Y-%m"): 0 for day in review.month_ends()}
    quarters = {f"{review.start.year}-Q{quarter}": 0 for quarter in range(1, 5)}
    for deal in won:
        if deal.value is not None:
            months[deal.closed.strftime("%Y-%m")] += deal.value
            quarters[f"{deal.closed.year}-Q{(deal.closed.month + 2) // 3}"] += deal.value
    unpriced = missing(deal.value for deal in won)
    return {
        "total": exact.money(sum(months.values())),
        "used": len(won) - unpriced,
        "unpriced": unpriced,
        "byMonth": {month: exact.money(amount) for month, amount in months.items()},
        "byQuarter": {quarter: exact.money(amount) for quarter, amount in quarters.items()},
    }


def deal_size(won: list[Deal]) -> dict:
    values = [deal.value for deal in won if deal.value is not None]
    return {"mean": exact.mean_money(sum(values), len(values)), "median": exact.quantile(values, "0.5", unit=100)}


def cycle(closed: list[Deal]) -> dict:
    measured = [days for days in (deal.cycle() for deal in closed) if days is not None]
    days = [length for length in measured if length >= 0]
    return {
        "used": len(days),
        "undated": len(closed) - len(measured),
        "negative": len(measured) - len(days),
        "mean": exact.ratio(sum(days), len(days)),
        **{name: exact.quantile(days, p) for name, p in QUANTILES.items()},
    }


def velocity(opened: int, closed: list[Deal], won: list[Deal]) -> dict:
    values = [deal.value for deal in won if deal.value is not None]
    days = [length for length in (deal.cycle() for deal in won) if length is not None and length >= 0]
    per_day = None
    if closed and values and sum(days) > 0:
        mean_cycle = Fraction(sum(days), len(days))
        mean_deal = Fraction(sum(values), 100 * len(values))
        per_day = exact.decimal(opened * Fraction(len(won), len(closed)) * mean_deal / mean_cycle)
    return {
        "perDay": per_day,
        "open": opened,
        "winRate": exact.ratio(len(won), len(closed)),
        "meanWonDeal": exact.mean_money(sum(values), len(values)),
        "meanCycle": exact.ratio(sum(days), len(days)),
    }


def realisation(won: list[Deal]) -> dict:
    priced = [deal for deal in won if deal.value is not None and deal.list_price is not None]
    sums = exact.money_ratio(sum(deal.value for deal in priced), sum(deal.list_price for deal in priced))
    return {**sums, "used": len(priced), "unpriced": len(won) - len(priced)}


def pipeline(deals: list[Deal], day: date, probability: Fraction) -> dict:
    states = Counter(deal.state(day) for deal in deals)
    prices = [deal.list_price for deal in deals if deal.state(day) == OPEN]
    unpriced = missing(prices)
    return {
        "open": len(prices),
        "undated": states[UNDATED],
        "atListPrice": {
            "value": exact.money(total(prices)),
            "weighted": exact.decimal(total(prices) * probability / 100),
            "used": len(prices) - unpriced,
            "unpriced": unpriced,
        },
        "withoutListPrice": {"used": 0, "unpriced": len(prices)},
    }


def figures(deals: list[Deal], review: Review) -> dict:
    states = Counter(deal.state(review.as_of) for deal in deals)
    closed = [d for d in deals if d.state(review.as_of) in (WON, LOST) and review.contains(d.closed)]
    won = [deal for deal in closed if deal.stage == "Won"]
    rates = win_rates(deals, closed, won, review)
    return {
        "deals": {"all": len(deals), **{state: states[state] for state in (WON, LOST, OPEN, UNDATED, LATER)}},
        "winRate": rates,
        "closeRate": rates["engaged"],
        "bookings": bookings(won, review),
        "wonDeal": deal_size(won),
        "cycle": {"won": cycle(won), "lost": cycle([deal for deal in closed if deal.stage == "Lost"])},
        "velocity": velocity(states[OPEN], closed, won),
        "realisation": realisation(won),
        "pipeline": pipeline(deals, review.as_of, review.probability),
    }


def stage(deal: Deal, day: date) -> str | None:
    """Where a deal stands as of a day; one that closes later stands in Engaging, one that opens later nowhere."""
    state = deal.state(day)
    if state == LATER:
        return None
    return "Engaging" if state == OPEN and deal.stage in ("Won", "Lost") else deal.stage


def expected(deals: list[Deal], review: Review) -> dict:
    by = {}
    for key in ("agent", "manager", "region", "product", "series", "sector"):
        names = sorted({deal.groups[key] for deal in deals})
        by[key] = {name: figures([d for d in deals if d.groups[key] == name], review) for name in names}
    return {
        "asOf": review.as_of.isoformat(),
        "window": {"from": review.start.isoformat(), "to": review.end.isoformat()},
        "probability": exact.decimal(review.probability),
        "stages": dict(sorted(Counter(filter(None, (stage(deal, review.as_of) for deal in deals))).items())),
        "total": figures(deals, review),
        "by": by,
        "monthEnds": {
            day.isoformat(): pipeline(deals, day, review.probability)
            for day in review.month_ends()
            if day <= review.as_of
        },
    }


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="Expected figures of the opportunities export, as JSON.")
    parser.add_argument("folder", type=Path, help="the folder of the export")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date(2017, 12, 31))
    parser.add_argument("--probability", default="0.5", help="assumed for every open deal with an engage date")
    parser.add_argument("--deals", type=Path, help="another file of deals than sales_pipeline.csv")
    parser.add_argument("--date-format", default="%Y-%m-%d", help="of the deals, as strptime reads it")
    asked = parser.parse_args(arguments)
    file = asked.deals or asked.folder / "sales_pipeline.csv"
    start = date(asked.as_of.year, 1, 1)
    review = Review(asked.as_of, start, date(start.year + 1, 1, 1), Fraction(asked.probability))
    deals = load(asked.folder, file, asked.date_format)
    json.dump({**expected(deals, review), "import": imported(asked.folder, file, deals)}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
