"""Writes the periods of fiscal calendars that FiscalCalendarTest expects, independently of the library.

A calendar is spelt out as the list of its first days of weeks, months, quarters and years over many years, found by
looking at every day; a period is then whatever lies between two neighbours of that list. Each line is a calendar, a
grain, a day, the label of the period it is in, the first day of it and of the next one, and the label and the first day
of the period before it and of the same one last year (empty if that year has none).

Usage: python3 fiscal_periods.py > ../resources/fixtures/fiscal_periods.csv
"""
from bisect import bisect_right
from datetime import date, timedelta

SATURDAY, SUNDAY, FRIDAY = 5, 6, 4
DAY = timedelta(1)
YEARS = range(1995, 2036)


def month_end(year, month):
    return date(year + month // 12, month % 12 + 1, 1) - DAY


def candidates(year, month, weekday, reach_back, reach_on):
    """All days of that weekday around the end of a month, each with its distance from it."""
    end = month_end(year, month)
    days = [end + timedelta(n) for n in range(-reach_back, reach_on + 1)]
    return [(abs((day - end).days), day) for day in days if day.weekday() == weekday]


def nearest(month, weekday):
    return lambda year: min(candidates(year, month, weekday, 6, 6))[1]


def last_in(month, weekday):
    return lambda year: min(candidates(year, month, weekday, 6, 0))[1]


def months_of_calendar(start, _):
    firsts = []
    day = start
    while len(firsts) < 12:
        if day.day == 1:
            firsts.append(day)
        day += DAY
    return firsts


def months_of_weeks(pattern):
    def firsts(start, _):
        found, day = [], start
        for weeks in list(pattern) * 4:
            found.append(day)
            day += timedelta(weeks=weeks)
        return found

    return firsts


# the last day of the year meant to end in a calendar year, its months, whether it has weeks, name minus year of the end
CALENDARS = {
    "april": (lambda year: month_end(year, 3), months_of_calendar, False, 0),
    "april-by-start": (lambda year: month_end(year, 3), months_of_calendar, False, -1),
    "january": (lambda year: month_end(year, 12), months_of_calendar, False, 0),
    "nrf": (nearest(1, SATURDAY), months_of_weeks((4, 5, 4)), True, -1),
    "last-saturday-of-september": (last_in(9, SATURDAY), months_of_weeks((4, 4, 5)), True, 0),
    "sunday-nearest-december": (nearest(12, SUNDAY), months_of_weeks((5, 4, 4)), True, 0),
}


def spelt_out(calendar):
    """The periods of each grain as (first day, fiscal year, number), oldest first."""
    ends, months, has_weeks, named = CALENDARS[calendar]
    grains = {"MONTH": [], "QUARTER": [], "YEAR": []} | ({"WEEK": []} if has_weeks else {})
    for year in YEARS:
        start, end, name = ends(year - 1) + DAY, ends(year), year + named
        firsts = months(start, end)
        grains["YEAR"].append((start, name, 1))
        grains["QUARTER"] += [(first, name, n + 1) for n, first in enumerate(firsts[::3])]
        grains["MONTH"] += [(first, name, n + 1) for n, first in enumerate(firsts)]
        if has_weeks:
            assert (end - start).days + 1 in (364, 371)
            weeks = ((end - start).days + 1) // 7
            grains["WEEK"] += [(start + timedelta(weeks=n), name, n + 1) for n in range(weeks)]
    return grains


def label(name, grain, number):
    ending = {"YEAR": "", "QUARTER": f"-Q{number}", "MONTH": f"-M{number:02}", "WEEK": f"-W{number:02}"}
    return f"FY{name}" + ending[grain]


def line(calendar, grain, periods, day):
    index = bisect_right([first for first, _, _ in periods], day) - 1
    (first, name, number), (following, _, _), before = periods[index], periods[index + 1], periods[index - 1]
    last_year = [p for p in periods if p[1:] == (name - 1, number)]
    then = [label(name - 1, grain, number), str(last_year[0][0])] if last_year else ["", ""]
    return ",".join(
        [calendar, grain, str(day), label(name, grain, number), str(first), str(following)]
        + [label(before[1], grain, before[2]), str(before[0])]
        + then
    )


def days(calendar):
    """Ordinary days, and those around the ends of fiscal years of 52 and 53 weeks and of leap years."""
    ends = CALENDARS[calendar][0]
    chosen = {date(2026, month, 11) for month in (1, 6, 12)} | {date(2024, 2, 29)}
    for year in (2018, 2021, 2024):
        for shift in (-7, -6, 0, 1, 28, 29, 35, 36, 63, 64, 91, 92):
            chosen.add(ends(year) + timedelta(shift))
    return sorted(chosen)


def fifty_three(calendar):
    years = [(first, name) for first, name, _ in spelt_out(calendar)["YEAR"]]
    return [name for (first, name), (after, _) in zip(years, years[1:]) if (after - first).days == 371]


# what the National Retail Federation has published, and what a well-known company has reported
assert [year for year in fifty_three("nrf") if year < 2025] == [1995, 2000, 2006, 2012, 2017, 2023]
assert [year for year in fifty_three("last-saturday-of-september") if 2010 < year < 2025] == [2012, 2017, 2023]

if __name__ == "__main__":
    for calendar in CALENDARS:
        for grain, periods in spelt_out(calendar).items():
            for day in days(calendar):
                print(line(calendar, grain, periods, day))
