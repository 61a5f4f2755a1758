"""Writes what WeightedAssignmentTest and HandoffSlaTest expect, without a line of Java.

    turns  capacities,absences,the candidates in the order in which they are given leads
    sla    handed over,responded,asked about,status,due,minutes,escalated to,since

Turns are taken by smooth weighted round-robin in exact fractions: all who are there are credited with their capacity, who is
owed most pays the sum of the capacities. An absence "R-2:3-6" is one from lead 3 to lead 5. Working time is found by looking
at every minute, one after the other, on the clock of Vilnius with its change to summer time and four holidays; a response is
in time while no more than 240 minutes have been worked since the hand-off, and after 480 and 960 minutes somebody else takes
over. The candidates, hours and moments are invented.

Usage: python3 routing.py turns > ../resources/fixtures/weighted-turns.csv
       python3 routing.py sla > ../resources/fixtures/sla-times.csv
"""

import random
import sys
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
ZONE = ZoneInfo("Europe/Vilnius")
HOURS = {d: [(540, 720), (780, 1050)] for d in range(4)} | {4: [(540, 900)]}
HOLIDAYS = {date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 3, 11)}
AGREED, ESCALATIONS = 240, [(480, "M-1"), (960, "M-2")]


def turns(capacities, absences, leads):
    credit = {one: Fraction(0) for one in capacities}
    given = []
    for lead in range(leads):
        there = [
            one
            for one in capacities
            if capacities[one] > 0 and not any(a == one and f <= lead < t for a, f, t in absences)
        ]
        if not there:
            given.append("-")
            continue
        for one in there:
            credit[one] += capacities[one]
        most = max(credit[one] for one in there)
        chosen = min(one for one in there if credit[one] == most)
        credit[chosen] -= sum(capacities[one] for one in there)
        given.append(chosen)
    return given


def write_turns():
    random.seed(17)
    cases = [
        ({"A": "5", "B": "1", "C": "1"}, [], 14),
        ({"A": "1", "B": "1", "C": "1"}, [], 7),
        ({"A": "0.7", "B": "0.2", "C": "0.1"}, [], 20),
        ({"A": "30.5", "B": "0.5"}, [], 62),
        ({"A": "0", "B": "0.333"}, [], 3),
        ({"A": "0"}, [], 2),
    ]
    for _ in range(40):
        names = [f"R-{i}" for i in range(1, random.randint(2, 7))]
        leads = random.randint(5, 40)
        absences = [
            (one, f, f + random.randint(1, leads)) for one in names if random.random() < 0.4 for f in [random.randrange(leads)]
        ]
        cases.append(({one: str(Fraction(random.randint(0, 40)) / 8) for one in names}, absences, leads))
    for capacities, absences, leads in cases:
        exact = {one: Fraction(text) for one, text in capacities.items()}
        given = turns(exact, absences, leads)
        print(
            " ".join(f"{one}={decimal(exact[one])}" for one in exact),
            " ".join(f"{one}:{f}-{t}" for one, f, t in absences) or "-",
            " ".join(given),
            sep=",",
        )


def decimal(fraction):
    return str(float(fraction)).removesuffix(".0")


def is_worked(moment):
    wall = moment.astimezone(ZONE)
    if wall.date() in HOLIDAYS:
        return False
    minute = wall.hour * 60 + wall.minute
    return any(f <= minute < t for f, t in HOURS.get(wall.weekday(), []))


def passed(start, end):
    count = 0
    while start < end:
        count += is_worked(start)
        start += MINUTE
    return count


def after(start, minutes):
    while minutes:
        minutes -= is_worked(start)
        start += MINUTE
    return start


def sla(handed, responded, asked):
    due = after(handed, AGREED)
    if asked < handed:
        return "NOT_STARTED", None, None, None, None
    if responded and responded <= asked:
        took = passed(handed, responded)
        return ("MET", due, took, None, None) if took <= AGREED else ("BREACHED", due, took - AGREED, None, None)
    took = passed(handed, asked)
    if took <= AGREED:
        return "DUE", due, AGREED - took, None, None
    over = [(after(handed, minutes), to) for minutes, to in ESCALATIONS if took > minutes]
    return ("ESCALATED", due, took - AGREED, over[-1][1], over[-1][0]) if over else ("BREACHED", due, took - AGREED, None, None)


def write_sla():
    random.seed(29)
    text = lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else "-"
    for _ in range(160):
        day = random.choice([date(2026, 3, 26), date(2026, 4, 1), date(2026, 4, 29), date(2026, 3, 9)])
        handed = datetime(day.year, day.month, day.day, 5, tzinfo=timezone.utc) + random.randrange(4 * 1440) * MINUTE
        responded = handed + random.randrange(6 * 1440) * MINUTE if random.random() < 0.5 else None
        asked = handed + random.randrange(-600, 7 * 1440) * MINUTE
        status, due, minutes, to, since = sla(handed, responded, asked)
        print(text(handed), text(responded), text(asked), status, text(due), "-" if minutes is None else minutes, to or "-", text(since), sep=",")


if __name__ == "__main__":
    {"turns": write_turns, "sla": write_sla}[sys.argv[1]]()
