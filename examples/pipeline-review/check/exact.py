"""Exact arithmetic for the checks: cents as integers, ratios as fractions, quantiles of lists.

Nothing here rounds except `decimal`, which gives 16 significant digits, half-even.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

_SIXTEEN_DIGITS = Context(prec=16, rounding=ROUND_HALF_EVEN)


def plain(value: Decimal) -> str:
    """The number without exponent and without trailing zeros: 1E+2 is '100', 0.50 is '0.5'."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def decimal(value: Fraction) -> str:
    """The value to 16 significant digits, half-even: 1/3 is '0.3333333333333333'."""
    return plain(_SIXTEEN_DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator)))


def cents(text: str) -> int | None:
    """The cents in an amount as written, None if it is blank: '12.5' is 1250."""
    if text.strip() == "":
        return None
    scaled = Fraction(text.strip()) * 100
    if scaled.denominator != 1:
        raise ValueError(f"{text!r} has more than two decimals")
    return scaled.numerator


def money(amount: int) -> str:
    """An amount of cents in units: 1250 is '12.50'."""
    sign, amount = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}{amount // 100}.{amount % 100:02d}"


def ratio(n: int, d: int) -> dict:
    """n / d as counts and as a decimal; the decimal is None when there is nothing to divide by."""
    return {"n": n, "d": d, "decimal": decimal(Fraction(n, d)) if d else None}


def money_ratio(n: int, d: int) -> dict:
    """The ratio of two amounts of cents; n and d are shown in units."""
    return {**ratio(n, d), "n": money(n), "d": money(d)}


def mean_money(total: int, count: int) -> dict:
    """The mean of amounts of cents, in units."""
    return {"n": money(total), "d": count, "decimal": decimal(Fraction(total, 100 * count)) if count else None}


def nearest_rank(ordered: list[int], p: Fraction) -> int:
    """The value at rank ceil(p * n), at least the first: always one of the values."""
    return ordered[max(1, math.ceil(p * len(ordered))) - 1]


def type7(ordered: list[int], p: Fraction) -> Fraction:
    """Definition 7 of Hyndman and Fan (1996): linear between the values at floor and ceil of (n - 1) * p."""
    position = (len(ordered) - 1) * p
    low = math.floor(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])


def quantile(values: list[int], p: str, unit: int = 1) -> dict:
    """A quantile by both rules; `unit` is how many of the values' units make one shown: 100 for cents."""
    if not values:
        return {"nearestRank": None, "type7": None}
    ordered = sorted(values)
    return {
        "nearestRank": decimal(Fraction(nearest_rank(ordered, Fraction(p)), unit)),
        "type7": decimal(type7(ordered, Fraction(p)) / unit),
    }
