"""Reads the files of the opportunities export into deals, and counts the oddities in them."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import exact

PRODUCT_ALIASES = {"GTXPro": "GTX Pro"}
SECTOR_ALIASES = {"technolgy": "technology"}
COUNTRY_ALIASES = {"Philipines": "Philippines"}
UNKNOWN = "unknown"
WON, LOST, OPEN, UNDATED, LATER = "won", "lost", "open", "undated", "later"


@dataclass(frozen=True)
class Deal:
    """One row of the pipeline file with what its product, account and agent add."""

    stage: str
    engaged: date | None
    closed: date | None
    value: int | None
    list_price: int | None
    groups: dict[str, str]

    def state(self, day: date) -> str:
        is_closed = self.stage in ("Won", "Lost")
        if is_closed and self.closed is None:
            return UNDATED
        if is_closed and self.closed <= day:
            return self.stage.lower()
        if self.engaged is None:
            return UNDATED
        return OPEN if self.engaged <= day else LATER

    def cycle(self) -> int | None:
        return None if self.engaged is None else (self.closed - self.engaged).days


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def load(folder: Path, deals: Path, date_format: str) -> list[Deal]:
    sectors = {a["account"]: SECTOR_ALIASES.get(a["sector"], a["sector"]) for a in rows(folder / "accounts.csv")}
    products = {p["product"]: p for p in rows(folder / "products.csv")}
    agents = {t["sales_agent"]: t for t in rows(folder / "sales_teams.csv")}

    def day(text: str) -> date | None:
        return datetime.strptime(text, date_format).date() if text else None

    def deal(row: dict[str, str]) -> Deal:
        product = PRODUCT_ALIASES.get(row["product"], row["product"])
        known, team = products.get(product, {}), agents.get(row["sales_agent"], {})
        groups = {
            "agent": row["sales_agent"] or UNKNOWN,
            "manager": team.get("manager", UNKNOWN),
            "region": team.get("regional_office", UNKNOWN),
            "product": product or UNKNOWN,
            "series": known.get("series", UNKNOWN),
            "sector": sectors.get(row["account"], UNKNOWN),
        }
        price = exact.cents(known.get("sales_price", ""))
        value = exact.cents(row["close_value"])
        return Deal(row["deal_stage"], day(row["engage_date"]), day(row["close_date"]), value, price, groups)

    return [deal(row) for row in rows(deals)]


def begins(deals: list[Deal]) -> dict | None:
    """The first closing, if it comes later after the first opening than half of the deals need; else None."""
    cycles = sorted((deal.closed - deal.engaged).days for deal in deals if deal.engaged and deal.closed)
    first = min(deal.closed for deal in deals if deal.closed)
    wait = (first - min(deal.engaged for deal in deals if deal.engaged)).days
    return {"count": 1, "values": {first.isoformat(): 1}} if wait > cycles[(len(cycles) - 1) // 2] else None


def imported(folder: Path, file: Path, deals: list[Deal]) -> dict:
    """How many rows were read, and how many each oddity of the files touches; None where it touches none."""
    accounts, teams, pipe = rows(folder / "accounts.csv"), rows(folder / "sales_teams.csv"), rows(file)
    names, busy = {row["account"] for row in accounts}, {row["sales_agent"] for row in pipe}
    idle = [row["sales_agent"] for row in teams if row["sales_agent"] not in busy]
    ids = Counter(row["opportunity_id"] for row in pipe)
    status = {"Won": "won", "Lost": "lost"}

    def among(column: str, text: str, code: str) -> dict:
        """By status how many deals hold a text; a deal is open unless it is won or lost."""
        counted = Counter(status.get(row["deal_stage"], "open") for row in pipe if row[column] == text)
        return {f"{code}.{name}": found(counted[name]) for name in ("open", "won", "lost")}

    return {
        "files": {
            "deals": {"rows": len(pipe), "used": len(pipe) - sum(n - 1 for n in ids.values())},
            "accounts": {"rows": len(accounts)},
            "sellers": {"rows": len(teams)},
        },
        "findings": {
            file.relative_to(folder).as_posix(): {
                "opportunity_id": {"id.duplicate": found(sum(n - 1 for n in ids.values()))},
                "product": {"cell.alias": aliased([row["product"] for row in pipe], PRODUCT_ALIASES)},
                "account": {
                    **among("account", "", "cell.blank"),
                    "reference.unlisted": found(sum(1 for r in pipe if r["account"] and r["account"] not in names)),
                },
                "engage_date": among("engage_date", "", "cell.blank"),
                "close_date": {"history.begins": begins(deals)},
                "close_value": {
                    **among("close_value", "", "cell.blank"),
                    "amount.zero.lost": among("close_value", "0", "zero")["zero.lost"],
                },
            },
            "accounts.csv": {
                "sector": {"cell.alias": aliased([row["sector"] for row in accounts], SECTOR_ALIASES)},
                "office_location": {
                    "cell.alias": aliased([row["office_location"] for row in accounts], COUNTRY_ALIASES)
                },
            },
            "sales_teams.csv": {
                "sales_agent": {"reference.unused": {"count": len(idle), "values": {name: 1 for name in idle}}}
            },
        },
    }


def found(count: int) -> dict | None:
    return {"count": count} if count else None


def aliased(values: list[str], aliases: dict[str, str]) -> dict | None:
    counted = Counter(f"{value} = {aliases[value]}" for value in values if value in aliases)
    return {"count": sum(counted.values()), "values": dict(counted)} if counted else None
