"""Writes the periods of the ISO calendar that GrainTest expects, independently of the library.

Each line is a grain, a day, the first day of the period it is in and the first day of the next one.

Usage: python3 periods.py > ../resources/fixtures/periods.csv
"""
from datetime import date, timedelta


def month(year, number):
    """The first day of a month; month 13 is January of the next year."""
    return date(year + (number - 1) // 12, (number - 1) % 12 + 1, 1)


def periods(day):
    monday = date.fromisocalendar(day.isocalendar()[0], day.isocalendar()[1], 1)
    quarter = (day.month - 1) // 3 * 3 + 1
    return {
        "DAY": (day, day + timedelta(1)),
        "WEEK": (monday, monday + timedelta(7)),
        "MONTH": (month(day.year, day.month), month(day.year, day.month + 1)),
        "QUARTER": (month(day.year, quarter), month(day.year, quarter + 3)),
        "YEAR": (date(day.year, 1, 1), date(day.year + 1, 1, 1)),
    }


# ordinary, leap and century years; ends of months and quarters; years whose ISO weeks begin in another year
DAYS = [date(2024, 1, 1), date(2024, 2, 29), date(2024, 12, 30), date(2024, 12, 31), date(2025, 1, 1), date(2025, 3, 31),
        date(2025, 4, 1), date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 15), date(2026, 10, 1), date(2026, 11, 29),
        date(2026, 12, 31), date(2027, 1, 3), date(2027, 1, 4), date(1900, 2, 28), date(2000, 2, 29), date(2100, 2, 28)]

if __name__ == "__main__":
    for day in DAYS:
        for grain, (first, following) in periods(day).items():
            print(f"{grain},{day},{first},{following}")
