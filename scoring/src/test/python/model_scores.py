"""Scores 200 leads by the published order of evaluation, in exact decimals, without a line of Java.

Writes model-leads.json (the leads) and model-scores.json (what they score and why) into src/test/resources/fixtures; with
--check it writes nothing and fails if a file there differs. The leads are invented. The model below is written once more
in Java, in ModelScoresTest.

    python3 scoring/src/test/python/model_scores.py [--check]
"""

import json
import pathlib
import sys
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_EVEN, Decimal, getcontext

getcontext().prec = 60
AS_OF = datetime(2026, 1, 26, 12, 0, 0, tzinfo=timezone.utc)
DAY = 86400
THOUSANDTH = Decimal("0.001")
BILLIONTH = Decimal("0.000000001")


# --- conditions: True, False or None for unknown


def negate(truth):
    return None if truth is None else not truth


def every(*truths):
    return False if False in truths else None if None in truths else True


def some(*truths):
    return True if True in truths else None if None in truths else False


def known(lead, key, test):
    return None if lead.get(key) is None else test(lead[key])


def within(lead, key, days, least, most=None):
    def test(all_of_them):
        count = sum(1 for o in all_of_them if AS_OF - timedelta(days=days) < o["at"] <= AS_OF)
        return count >= least and (most is None or count <= most)

    return known(lead, key, test)


# --- decay


def half_life(days, floor="0"):
    return lambda age: max((Decimal(2) ** (-Decimal(age) / Decimal(days * DAY))).quantize(BILLIONTH, ROUND_HALF_EVEN), Decimal(floor))


def linear(days, floor="0"):
    def factor(age):
        left = max(Decimal(0), Decimal(days * DAY - age) / Decimal(days * DAY))
        return max(left.quantize(BILLIONTH, ROUND_HALF_EVEN), Decimal(floor))

    return factor


def steps(*pairs):
    def factor(age):
        reached = [Decimal(part) for days, part in pairs if age >= days * DAY]
        return reached[-1] if reached else Decimal(1)

    return factor


def constant(_age):
    return Decimal(1)


# --- effects: (points or None when nothing fires, unknown keys)


def points(number):
    return {"reads": [], "give": lambda lead: (Decimal(number), []), "range": (Decimal(number), Decimal(number))}


def per_occurrence(key, each, most, decay):
    def give(lead):
        if lead.get(key) is None:
            return None, [key]
        happened = sorted((o for o in lead[key] if o["at"] <= AS_OF), key=lambda o: (o["at"], o["id"]), reverse=True)
        shares = []
        for o in happened[:most]:
            age = (AS_OF - o["at"]) // timedelta(seconds=1)
            shares.append((Decimal(each) * decay(age)).quantize(THOUSANDTH, ROUND_HALF_EVEN))
        shares = [share for share in shares if share != 0]
        return (sum(shares), []) if shares else (None, [])

    return {"reads": [key], "give": give, "range": (Decimal(each) * most, THOUSANDTH.copy_sign(Decimal(each)))}


def by_head(lead):
    if lead.get("employees") is None:
        return None, ["employees"]
    return Decimal(lead["employees"] % 50 - 10), []


# --- the model: (id, reads of the condition, condition, effect, least, most)

ANY = (None, None)
FIRM = [
    ("home", ["country"], lambda l: known(l, "country", lambda v: v in ("FR", "LT")), points("10"), *ANY),
    ("abroad", ["country"], lambda l: negate(known(l, "country", lambda v: v in ("FR", "LT", "DE"))), points("-4.5"), *ANY),
    ("mid", ["employees"], lambda l: known(l, "employees", lambda v: 50 <= v < 250), points("12.125"), *ANY),
    ("large", ["employees"], lambda l: known(l, "employees", lambda v: v >= 250), points("20"), None, "18"),
    ("soft", ["sector"], lambda l: known(l, "sector", lambda v: "soft" in v), points("7"), *ANY),
    ("budget", ["budget"], lambda l: known(l, "budget", lambda v: Decimal(v) >= Decimal("10.5")), points("9.25"), *ANY),
    (
        "ready",
        ["partner", "employees", "country"],
        lambda l: every(
            known(l, "partner", lambda v: v),
            some(known(l, "employees", lambda v: 10 <= v < 100), known(l, "country", lambda v: v == "US")),
        ),
        points("6"),
        *ANY,
    ),
    ("said-budget", ["budget"], lambda l: l.get("budget") is not None, points("1"), *ANY),
    ("by-head", [], lambda l: True, {"reads": ["employees"], "give": by_head, "range": (Decimal(-3), Decimal(25))}, "-3", "25"),
]
TIMING = [
    ("soon", ["due"], lambda l: known(l, "due", lambda v: v < "2026-02-01"), points("8"), *ANY),
    ("late", ["due"], lambda l: known(l, "due", lambda v: v >= "2026-06-01"), points("-25"), *ANY),
    ("shown", [], lambda l: True, per_occurrence("demos", "5.333", 2, linear(45, "0.2")), *ANY),
]
MAIL = [
    ("opened", [], lambda l: True, per_occurrence("opened", "3.7", 4, half_life(14)), *ANY),
    ("opened-lately", ["opened"], lambda l: within(l, "opened", 30, 2), per_occurrence("opened", "2", 3, steps((7, "0"))), *ANY),
    ("unsubscribed", [], lambda l: True, per_occurrence("unsubscribed", "-20", 1, constant), *ANY),
    (
        "grumbled",
        ["country"],
        lambda l: known(l, "country", lambda v: v != "BR"),
        per_occurrence("unsubscribed", "-7.77", 2, steps((10, "0.6"), (40, "0.25"))),
        "-9",
        None,
    ),
]
DEEDS = [
    ("demo", [], lambda l: True, per_occurrence("demos", "11.111", 3, half_life(30, "0.1")), *ANY),
    ("demo-steps", [], lambda l: True, per_occurrence("demos", "4", 2, steps((30, "0.5"), (90, "0.1"))), None, "5"),
    ("idle", ["opened"], lambda l: within(l, "opened", 60, 0, 0), points("-6"), *ANY),
    ("campaign", [], lambda l: "2026-01-01" <= AS_OF.isoformat() < "2026-02-01", points("2"), *ANY),
]
GROUPS = [
    ("FIT", "firm", FIRM, None, None),
    ("FIT", "timing", TIMING, "-10", "15"),
    ("ENGAGEMENT", "mail", MAIL, "-15", "12"),
    ("ENGAGEMENT", "deeds", DEEDS, None, None),
]
DIMENSIONS = [("FIT", "-20", "45"), ("ENGAGEMENT", None, "30")]
TOTAL = ("0", "60")
BANDS = [("A", 45), ("B", 20), ("C", None)]
DISQUALIFIERS = [
    ("competitor", ["sector"], lambda l: known(l, "sector", lambda v: v == "competitor")),
    ("tiny", ["employees", "partner"], lambda l: every(known(l, "employees", lambda v: v < 3), known(l, "partner", lambda v: not v))),
]
KEYS = ["country", "sector", "employees", "budget", "partner", "due", "opened", "demos", "unsubscribed"]


def text(number):
    plain = format(Decimal(number).normalize(), "f")
    return "0" if plain in ("-0", "0") else plain


def limited(scope, of, least, most, total, lines):
    result = total
    if least is not None:
        result = max(Decimal(least), result)
    if most is not None:
        result = min(Decimal(most), result)
    if result != total:
        lines.append(f"{scope} {of} {'max' if result < total else 'min'} {text(result - total)}")
    return result


def score(lead):
    lines, stakes, dimensions, total = [], {}, {}, Decimal(0)
    for key in KEYS:
        if lead.get(key) is None:
            stakes[key] = [Decimal(0), Decimal(0)]
    for dimension, low, high in DIMENSIONS:
        of_dimension = Decimal(0)
        for owner, group, rules, least, most in GROUPS:
            if owner != dimension:
                continue
            of_group = Decimal(0)
            for rule, reads, when, effect, rule_least, rule_most in rules:
                truth, waits = when(lead), []
                earned = None
                if truth is True:
                    earned, waits = effect["give"](lead)
                elif truth is None:
                    waits = sorted(set(reads + effect["reads"]))
                if earned is not None:
                    lines.append(f"rule {rule} {text(earned)}")
                    of_group += limited("RULE", rule, rule_least, rule_most, earned, lines)
                ends = [limited("", "", rule_least, rule_most, end, []) for end in effect["range"]]
                for key in waits:
                    if key in stakes:
                        stakes[key][0] += min(Decimal(0), *ends)
                        stakes[key][1] += max(Decimal(0), *ends)
            of_dimension += limited("GROUP", group, least, most, of_group, lines)
        dimensions[dimension] = limited("DIMENSION", dimension, low, high, of_dimension, lines)
        total += dimensions[dimension]
    total = limited("TOTAL", "python:check", *TOTAL, total, lines)
    future = {k: sum(1 for o in lead[k] if o["at"] > AS_OF) for k in ("opened", "demos", "unsubscribed") if lead.get(k) is not None}
    return {
        "id": lead["id"],
        "total": text(total),
        "band": next(label for label, least in BANDS if least is None or total >= least),
        "dimensions": {name: text(sum_) for name, sum_ in dimensions.items()},
        "disqualified": [rule for rule, _, when in DISQUALIFIERS if when(lead) is True],
        "missing": {key: [text(low), text(high)] for key, (low, high) in sorted(stakes.items())},
        "future": {key: count for key, count in sorted(future.items()) if count},
        "lines": lines,
    }


# --- leads, from a generator of our own so that they are the same everywhere


class Dice:
    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides

    def pick(self, some_):
        return some_[self.roll(len(some_))]


def occurrences(dice, name):
    days = [0, 7, 10, 14, 30, 40, 45, 60, 90, 120]
    made = []
    for _ in range(dice.roll(6)):
        ago = dice.pick(days) * DAY if dice.roll(3) == 0 else dice.roll(100 * DAY) - 3 * DAY
        at = AS_OF - timedelta(seconds=ago) + timedelta(milliseconds=dice.pick([0, 0, 1, 500]))
        made.append({"id": f"{name}-{dice.roll(8)}", "at": at})
    return made


def once(all_of_them):
    """Of several with one id the oldest counts."""
    by_id = {}
    for o in sorted(all_of_them, key=lambda o: (o["at"], o["id"])):
        by_id.setdefault(o["id"], o)
    return list(by_id.values())


def lead(number, dice):
    made = {
        "id": f"L-{number:03d}",
        "country": dice.pick(["FR", "LT", "DE", "US", "BR"]),
        "sector": dice.pick(["software", "soft drinks", "retail", "competitor", "public"]),
        "employees": dice.pick([1, 2, 3, 9, 10, 49, 50, 99, 100, 249, 250, 1 + dice.roll(3000)]),
        "budget": dice.pick(["10.5", "10.50", "10.499", "3", "250"]),
        "partner": dice.roll(2) == 1,
        "due": str(date(2026, 1, 1) + timedelta(days=dice.pick([0, 30, 31, 150, 151, dice.roll(250)]))),
        "opened": occurrences(dice, "mail"),
        "demos": occurrences(dice, "demo"),
        "unsubscribed": occurrences(dice, "stop")[:2],
    }
    if number == 0:
        return {"id": made["id"]}
    return {key: value for key, value in made.items() if key == "id" or dice.roll(6) != 0}


def written(one):
    def value(v):
        if not isinstance(v, list):
            return v
        return [{"id": o["id"], "at": o["at"].isoformat(timespec="milliseconds").replace("+00:00", "Z")} for o in v]

    return {key: value(v) for key, v in one.items()}


def main():
    dice = Dice(20260126)
    leads = [lead(number, dice) for number in range(200)]
    scores = [score({k: once(v) if isinstance(v, list) else v for k, v in one.items()}) for one in leads]
    folder = pathlib.Path(__file__).resolve().parents[1] / "resources" / "fixtures"
    for name, values in (("model-leads", map(written, leads)), ("model-scores", scores)):
        rows = ",\n".join(json.dumps(value) for value in values)
        file, content = folder / f"{name}.json", f"[\n{rows}\n]\n"
        if "--check" not in sys.argv[1:]:
            file.write_text(content, encoding="utf-8")
        elif file.read_text(encoding="utf-8") != content:
            sys.exit(f"{file.name} differs from what this script makes")


if __name__ == "__main__":
    main()
