"""Computes the content hashes that ContentHashTest expects, independently of the library.

A content hash is SHA-256 over a sequence of texts, each preceded by the number of its UTF-8 bytes as four bytes, the
highest first. A named part is its name and its value; a list is its name, the number of its items and then the items.

Usage: python3 content_hashes.py
"""
import hashlib
import json


def encoded(texts):
    return b"".join(len(t.encode()).to_bytes(4, "big") + t.encode() for t in texts)


def digest(texts):
    return hashlib.sha256(encoded(texts)).hexdigest()


def optional(name, value):
    return [name, "0"] if value is None else [name, "1", "value", value]


def stage(id, label, kind, category, probability=None, funnel=None, actions=(), rot=(), entry=(), exit=()):
    return (
        ["id", id, "label", label, "kind", kind]
        + optional("probability", probability)
        + ["forecastCategory", category]
        + optional("funnelStage", funnel)
        + ["actions", str(len(actions))] + [text for action in actions for text in ("action", action)]
        + (["rotAfter", "1", "rotAfter", *rot] if rot else ["rotAfter", "0"])
        + ["entryCriteria", str(len(entry))] + [text for criterion in entry for text in criterion]
        + ["exitCriteria", str(len(exit))] + [text for criterion in exit for text in criterion]
    )


AMOUNT_NAMED = [
    "id", "amount", "label", "somebody has named an amount",
    "condition", "condition", "exists", "key", "deal.amount", "valueType", "money",
]

PIPELINE = (
    ["type", "pipeline", "id", "sales", "version", "2", "label", "Prospection à l'étranger"]
    + optional("market", "B2B") + ["stages", "4"]
    + stage("lead", "Lead", "OPEN", "PIPELINE", funnel="INTEREST", actions=("call", "meet"))
    + stage(
        "proposal", "Proposal", "OPEN", "COMMIT", "0.6 of 40", rot=("workdays", "days", "10"), entry=(AMOUNT_NAMED,)
    )
    + stage("won", "Won", "WON", "CLOSED")
    + stage("lost", "Lost", "LOST", "OMITTED")
    + ["skipForward", "false", "backward", "true", "reopenWon", "true", "reopenLost", "true", "amountToWin", "true"]
    + ["edges", "1", "from", "lead", "to", "proposal"]
)

CONDITION = (
    ["filter", "condition", "all", "parts", "6"]
    + ["condition", "in", "key", "country", "valueType", "text", "values", "2", "value", "FR", "value", "LT"]
    + ["condition", "range", "key", "employees", "valueType", "integer"]
    + optional("from", "200") + optional("to", None)
    + ["condition", "not", "condition", "exists", "key", "deal.owner", "valueType", "text"]
    + ["condition", "contains", "key", "title", "valueType", "text", "part", "Head"]
    + ["condition", "countWithin", "key", "interaction.DEMO", "valueType", "occurrences"]
    + ["within", "PT720H", "atLeast", "3"] + optional("atMost", "9")
    + ["condition", "any", "parts", "1", "condition", "always"]
)

LONG = ["text", "é" * 35_000]

if __name__ == "__main__":
    print(json.dumps({"pipeline": digest(PIPELINE), "condition": digest(CONDITION), "long": digest(LONG)}, indent=2))
