"""Works out points on lines and products of sums in exact fractions, without a line of Java.

Writes effect-vectors.json into src/test/resources/fixtures; with --check it writes nothing and fails if the file differs.

    python3 scoring/src/test/python/effect_vectors.py [--check]
"""

import json
import pathlib
import sys
from fractions import Fraction

LINES = [
    [("10", "0"), ("40", "10")],
    [("0", "0"), ("3", "1"), ("7", "-2.5"), ("1000000", "20.125")],
    [("-5", "12.5"), ("0.000000001", "12.5"), ("2", "-0.001")],
    [("0", "0"), ("1", "0.001"), ("2", "0.003")],
]
NUMBERS = ["-1000000000", "-5", "-0.5", "0", "0.5", "1", "1.5", "2", "3", "4.2", "5", "10", "20", "25", "33.333", "40", "999999.5", "1000001"]
SUMS = ["0", "0.001", "0.003", "-0.001", "-0.003", "30", "-30", "12.345", "-7.777", "999999.999"]
FACTORS = ["0", "0.5", "0.333", "1.5", "2.125", "9"]


def rounded(number):
    """Half-even to a thousandth; Python's round() of a fraction is that, and exact."""
    return Fraction(round(number * 1000), 1000)


def text(number):
    whole = int(number * 1000)
    sign, whole = ("-" if whole < 0 else ""), abs(whole)
    decimals = f"{whole % 1000:03d}".rstrip("0")
    return f"{sign}{whole // 1000}" + (f".{decimals}" if decimals else "")


def on_line(knots, number):
    if number <= knots[0][0]:
        return knots[0][1]
    for (x0, y0), (x1, y1) in zip(knots, knots[1:]):
        if number <= x1:
            return rounded(y0 + (y1 - y0) * (number - x0) / (x1 - x0))
    return knots[-1][1]


def main():
    rows = []
    for line in LINES:
        knots = [(Fraction(x), Fraction(y)) for x, y in line]
        for number in NUMBERS:
            rows.append({"knots": line, "at": number, "points": text(on_line(knots, Fraction(number)))})
    for factor in FACTORS:
        for total in SUMS:
            added = rounded(Fraction(total) * Fraction(factor)) - Fraction(total)
            rows.append({"sum": total, "factor": factor, "added": text(added)})
    content = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
    file = pathlib.Path(__file__).resolve().parents[1] / "resources" / "fixtures" / "effect-vectors.json"
    if "--check" not in sys.argv[1:]:
        file.write_text(content, encoding="utf-8")
    elif file.read_text(encoding="utf-8") != content:
        sys.exit(f"{file.name} differs from what this script makes")


if __name__ == "__main__":
    main()
