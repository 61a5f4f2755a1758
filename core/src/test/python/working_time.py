"""Writes the workdays and working times that WorkCalendarTest expects, independently of the library.

Every minute is looked at, one after the other: hours begin at the first minute at which the clock on the wall shows
their beginning or something later, and end likewise. Days are counted one by one. There are three kinds of lines:

    days  calendar,day,workdays,the day so many workdays after,workdays between the two
    time  calendar,from,to,minutes of working time
    over  calendar,from,minutes,the moment at which they are over

Usage: python3 working_time.py days > ../resources/fixtures/workdays.csv
       python3 working_time.py time > ../resources/fixtures/working_time.csv
       python3 working_time.py over > ../resources/fixtures/working_time_over.csv
"""
import random
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
OFFICE = {d: ["09:00-12:00", "13:00-17:30"] for d in range(4)} | {4: ["09:00-15:00"]}
NIGHTS = {d: ["00:00-06:00", "22:00-00:00"] for d in range(7)}
EARLY = {6: ["02:15-02:45", "03:30-05:00"], 5: ["00:00-00:00"]}
CLERK = {d: ["08:00-16:00"] for d in range(5)}

# name: zone, hours by weekday from Monday, holidays, and days around which the clock is changed or holidays lie
CALENDARS = {
    "vilnius": ("Europe/Vilnius", OFFICE, ["2026-05-01", "2026-12-25", "2026-07-04"], ["2026-03-29", "2026-05-01"]),
    "nights": ("Europe/Berlin", NIGHTS, ["2026-10-24"], ["2026-03-29", "2026-10-25"]),
    "early": ("Europe/Berlin", EARLY, [], ["2026-03-29", "2026-10-25"]),
    "midnight": ("America/Santiago", NIGHTS, [], ["2025-04-06", "2025-09-07"]),
    "newfoundland": ("America/St_Johns", NIGHTS, [], ["2006-10-29", "2007-03-11"]),
    "skipped": ("Pacific/Apia", CLERK, ["2012-01-02"], ["2011-12-30"]),
    "fixed": ("UTC", CLERK, ["2026-01-01", "2026-01-03"], ["2026-01-01"]),
}


class Calendar:
    def __init__(self, zone, hours, holidays, _):
        self.zone, self.hours, self.holidays = ZoneInfo(zone), hours, {date.fromisoformat(d) for d in holidays}
        self.starts = {}

    def is_workday(self, day):
        return day.weekday() in self.hours and day not in self.holidays

    def wall(self, moment):
        return moment.astimezone(self.zone).replace(tzinfo=None)

    def first(self, wall):
        """The first minute at which the clock shows that time, or something later."""
        if wall not in self.starts:
            moment = wall.replace(tzinfo=timezone.utc) - timedelta(hours=16)
            while self.wall(moment) < wall:
                moment += MINUTE
            self.starts[wall] = moment
        return self.starts[wall]

    def stretches(self, day):
        if not self.is_workday(day):
            return
        for hours in self.hours[day.weekday()]:
            begin, end = [datetime.combine(day, time.fromisoformat(text)) for text in hours.split("-")]
            yield self.first(begin), self.first(end if end.time() > time.min else end + DAY)

    def minutes(self, begin, end):
        """All working minutes between two moments."""
        worked = set()
        for n in range(-2, (end - begin).days + 3):
            for start, stop in self.stretches(begin.date() + n * DAY):
                moment = start
                while moment < stop:
                    worked.add(moment)
                    moment += MINUTE
        moment = begin
        while moment < end:
            if moment in worked:
                yield moment
            moment += MINUTE


def text(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def plus(calendar, day, n):
    step = DAY if n > 0 else -DAY
    for _ in range(abs(n)):
        day += step
        while not calendar.is_workday(day):
            day += step
    return day


def between(calendar, begin, end):
    if end < begin:
        return -between(calendar, end, begin)
    return sum(calendar.is_workday(begin + n * DAY) for n in range((end - begin).days))


def lines(name, chance):
    calendar, around = Calendar(*CALENDARS[name]), CALENDARS[name][3]
    for middle in map(date.fromisoformat, around):
        for _ in range(6):
            day, n = middle + chance.randint(-9, 9) * DAY, chance.choice([-260, -7, -2, -1, 0, 1, 2, 5, 11, 260])
            after = plus(calendar, day, n)
            yield "days", f"{name},{day},{n},{after},{between(calendar, day, after)}"
        noon = datetime(middle.year, middle.month, middle.day, 12, tzinfo=timezone.utc)
        for _ in range(9):
            begin = noon + chance.randint(-4 * 1440, 0) * MINUTE
            end = begin + chance.randint(0, 8 * 1440) * MINUTE
            worked = list(calendar.minutes(begin, end))
            yield "time", f"{name},{text(begin)},{text(end)},{len(worked)}"
            if worked:
                # the work of n minutes is over when the last of them is
                n = chance.randint(1, len(worked))
                yield "over", f"{name},{text(begin)},{n},{text(worked[n - 1] + MINUTE)}"


if __name__ == "__main__":
    for name in CALENDARS:
        for kind, row in lines(name, random.Random(name)):
            if kind == sys.argv[1]:
                print(row)
