"""Makes the fixture of the tests of purchases made together: counts and fractions that no Java code computed.

    python3 scoring/src/test/python/co_purchases.py [--check]

Writes co-purchases.json to src/test/resources/fixtures; with --check it writes nothing and fails if the file there
differs. The baskets are invented, by a seeded generator. For every ordered pair of products:

support      customers who bought both / customers who bought anything
confidence   customers who bought both / customers who bought the first

and the cross-sell offers to every customer by a floor, counted from scratch among the other customers only: the strongest
pair decides the rank (confidence, then support, then customer, then product).
"""

from __future__ import annotations

import json
import random
import sys
from fractions import Fraction
from pathlib import Path

FIXTURE = Path(__file__).parent.parent / "resources" / "fixtures" / "co-purchases.json"
ORIGIN = "made by scoring/src/test/python/co_purchases.py (Python standard library), invented data"
PRODUCTS = ["CABLE", "DESK", "INK", "PAPER", "PRINTER", "SCREEN"]
FLOOR = {"together": 3, "support": "0.05", "confidence": "0.4"}


def baskets() -> dict[str, list[str]]:
    """Customers who buy one or two products and often what goes with them; the last one bought nothing."""
    rng = random.Random(20260302)
    goes_with = {"PRINTER": "INK", "INK": "PAPER", "DESK": "SCREEN"}
    made = {}
    for number in range(1, 41):
        basket = set(rng.sample(PRODUCTS, rng.randint(1, 2)))
        for product in sorted(basket):
            if product in goes_with and rng.random() < 0.6:
                basket.add(goes_with[product])
        made[f"A-{number:02d}"] = sorted(basket)
    made["A-41"] = []
    return made


def counts(baskets: dict[str, list[str]], first: str, second: str) -> tuple[int, int, int]:
    buyers = [set(basket) for basket in baskets.values() if basket]
    having = [basket for basket in buyers if first in basket]
    together = [basket for basket in having if second in basket]
    return len(together), len(having), len(buyers)


def associations(baskets: dict[str, list[str]]) -> list[dict]:
    rows = []
    for first in PRODUCTS:
        for second in PRODUCTS:
            together, having, customers = counts(baskets, first, second)
            if first != second and together:
                rows.append({"bought": first, "other": second, "together": together, "having": having,
                             "customers": customers, "support": str(Fraction(together, customers)),
                             "confidence": str(Fraction(together, having))})
    return rows


def offers(baskets: dict[str, list[str]]) -> list[dict]:
    found = []
    for customer, basket in baskets.items():
        others = {name: other for name, other in baskets.items() if name != customer}
        for product in PRODUCTS:
            if product in basket:
                continue
            strengths = []
            for first in basket:
                together, having, customers = counts(others, first, product)
                if (together >= FLOOR["together"] and Fraction(together, customers) >= Fraction(FLOOR["support"])
                        and Fraction(together, having) >= Fraction(FLOOR["confidence"])):
                    strengths.append((-Fraction(together, having), -Fraction(together, customers)))
            if strengths:
                found.append((min(strengths), customer, product, len(strengths)))
    return [{"customer": customer, "product": product, "reasons": reasons}
            for _, customer, product, reasons in sorted(found)]


def main() -> None:
    made = baskets()
    content = {"origin": ORIGIN, "baskets": made, "floor": FLOOR, "associations": associations(made),
               "offers": offers(made)}
    text = json.dumps(content, indent=1) + "\n"
    if "--check" in sys.argv:
        if FIXTURE.read_text() != text:
            sys.exit(f"{FIXTURE.name} differs")
    else:
        FIXTURE.write_text(text)


if __name__ == "__main__":
    main()
