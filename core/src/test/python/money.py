"""Writes the parts and rates that AllocationTest and RateTableTest expect, independently of the library.

    parts  coins,weights,parts                an amount in cents by exact fractions; lists are joined by blanks
    rates  from,to,day,days back,inverse,pivot,rate     of the table below; the rate is empty if none is known

Usage: python3 money.py parts > ../resources/fixtures/allocations.csv
       python3 money.py rates > ../resources/fixtures/rates.csv
"""
import random
import sys
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

POLICIES = (0, False, ""), (3, False, ""), (3, True, ""), (3, True, "EUR"), (9, False, "EUR")
RATES = {
    ("EUR", "USD", "2026-02-25"): "1.0790",
    ("EUR", "USD", "2026-02-27"): "1.08",
    ("EUR", "USD", "2026-03-02"): "1.0848",
    ("EUR", "GBP", "2026-03-02"): "0.8542",
    ("EUR", "JPY", "2026-02-27"): "162.5",
    ("USD", "EUR", "2026-02-26"): "0.925",
    ("CHF", "USD", "2026-03-01"): "1.13",
}
DIVISION = Context(prec=34, rounding=ROUND_HALF_EVEN)
EXACT = Context(prec=300)


def parts(coins, weights):
    """Cut off each exact share, then give one coin to whom most was cut off, the first among equals."""
    sign, whole, total = (-1 if coins < 0 else 1), abs(coins), sum(weights)
    shares = [Fraction(whole) * weight / total for weight in weights]
    result = [int(share) for share in shares]
    while sum(result) < whole:
        lacking = [share - part for share, part in zip(shares, result)]
        result[lacking.index(max(lacking))] += 1
    return [sign * part for part in result]


def allocations():
    chance = random.Random(7)
    cases = [
        (10000, "1 1 1"),
        (-10000, "1 1 1"),
        (5, "0.3 0.7"),
        (1, "1 1 1 1"),
        (0, "2 3"),
        (100, "0 1 0 2"),
        (7, "0 0 1"),
        (100, "33.3 33.3 33.4"),
        (61726, "1234.50 1234.50"),
        (3, "1 1 1 1 0"),
    ]
    for _ in range(60):
        digits = [chance.choice([0, chance.randint(1, 99999)]) for _ in range(chance.randint(1, 7))]
        weights = [format(Decimal(number).scaleb(-chance.randint(0, 4)), "f") for number in digits]
        if any(Decimal(weight) for weight in weights):
            cases.append((chance.randint(-10**9, 10**9), " ".join(weights)))
    for coins, weights in cases:
        yield f"{coins},{weights},{' '.join(map(str, parts(coins, [Fraction(w) for w in weights.split()])))}"


def listed(source, target, day, back):
    for age in range(back + 1):
        rate = RATES.get((source, target, str(day - timedelta(age))))
        if rate:
            return Decimal(rate)


def either_way(source, target, day, back, inverse):
    rate = listed(source, target, day, back)
    other = listed(target, source, day, back) if inverse else None
    return rate or (DIVISION.divide(Decimal(1), other) if other else None)


def rate(source, target, day, back, inverse, pivot):
    if source == target:
        return Decimal(1)
    found = either_way(source, target, day, back, inverse)
    if found is None and pivot:
        legs = either_way(source, pivot, day, back, inverse), either_way(pivot, target, day, back, inverse)
        return EXACT.multiply(*legs) if all(legs) else None
    return found


def rates():
    for pair in "EUR USD", "USD EUR", "USD GBP", "GBP JPY", "CHF EUR", "JPY CHF", "EUR EUR", "GBP CHF":
        source, target = pair.split()
        for day in date(2026, 2, 26), date(2026, 3, 2), date(2026, 3, 3):
            for back, inverse, pivot in POLICIES:
                found = rate(source, target, day, back, inverse, pivot)
                yield f"{source},{target},{day},{back},{str(inverse).lower()},{pivot},{found if found else ''}"


if __name__ == "__main__":
    for row in {"parts": allocations, "rates": rates}[sys.argv[1]]():
        print(row)
