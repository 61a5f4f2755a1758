"""Compares the figures of a review with the expected ones.

    python3 compare.py expected.json actual.json [--at opportunities] [--tolerance 1e-12]

Walks the expected tree; what the actual tree holds beside it is not looked at. Numbers are compared as decimals,
whether written as numbers or as text, so 1.50 equals "1.5"; a tolerance applies to numbers with a fraction only. An
expected null means that the figure has no answer: the actual one must be null or left out. Prints each mismatch with
its path and how many figures were compared; exit code 0 if all are equal, 1 if not, 2 if nothing can be compared.
"""

from __future__ import annotations

import argparse
import json
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Iterator

MISSING = object()


def number(value: Any) -> Decimal | None:
    """The value as a number, None if it is not one; a truth value is not a number."""
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    try:
        parsed = Decimal(value)
    except InvalidOperation:
        return None
    return parsed if parsed.is_finite() else None


def same(expected: Any, actual: Any, tolerance: Decimal) -> bool:
    if expected is None:
        return actual is None or actual is MISSING
    left, right = number(expected), number(actual)
    if left is None or right is None:
        return type(expected) is type(actual) and expected == actual
    whole = left == left.to_integral_value()
    return left == right if whole else abs(left - right) <= tolerance


def leaves(expected: Any, actual: Any, path: str) -> Iterator[tuple[str, Any, Any]]:
    """Every expected figure with its path and what stands in its place."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            found = actual.get(key, MISSING) if isinstance(actual, dict) else MISSING
            yield from leaves(value, found, f"{path}.{key}" if path else key)
    elif isinstance(expected, list):
        yield f"{path}.length", len(expected), len(actual) if isinstance(actual, list) else MISSING
        for index, value in enumerate(expected):
            found = actual[index] if isinstance(actual, list) and index < len(actual) else MISSING
            yield from leaves(value, found, f"{path}[{index}]")
    else:
        yield path, expected, actual


def shown(value: Any) -> str:
    return "nothing" if value is MISSING else json.dumps(value, default=str, ensure_ascii=False)


def compare(expected: Any, actual: Any, tolerance: Decimal = Decimal(0)) -> tuple[int, list[str]]:
    """How many figures were compared, and a line for each that differs."""
    compared = list(leaves(expected, actual, ""))
    wrong = [
        f"{path}: expected {shown(left)}, found {shown(right)}"
        for path, left, right in compared
        if not same(left, right, tolerance)
    ]
    return len(compared), wrong


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Compares expected figures with those of a review.")
    parser.add_argument("expected", type=Path)
    parser.add_argument("actual", type=Path)
    parser.add_argument("--at", default="", help="where in the actual file the figures stand, keys joined by dots")
    parser.add_argument("--tolerance", type=Decimal, default=Decimal(0), help="for numbers with a fraction")
    asked = parser.parse_args(arguments)
    try:
        expected, actual = read(asked.expected), read(asked.actual)
        for key in filter(None, asked.at.split(".")):
            actual = actual[key]
    except (OSError, ValueError, KeyError, TypeError) as problem:
        print(f"cannot compare: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 2
    count, wrong = compare(expected, actual, asked.tolerance)
    print("\n".join(wrong + [f"{count} figures compared, {len(wrong)} differ"]))
    return 1 if wrong or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
