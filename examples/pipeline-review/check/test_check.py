"""Checks the checks on rows small enough to count by hand.

    python3 -m unittest discover examples/pipeline-review/check
"""

import json
import tempfile
import unittest
from contextlib import redirect_stdout
from datetime import date
from decimal import Decimal
from fractions import Fraction
from io import StringIO
from pathlib import Path

import compare
import exact
import expected_leads as leads
import expected_opportunities as review
from opportunities import load

YEAR = review.Review(date(2017, 12, 31), date(2017, 1, 1), date(2018, 1, 1), Fraction("0.5"))
FILES = {
    "accounts.csv": "account,sector\nAcme,technolgy\nBolt,retail\n",
    "products.csv": "product,series,sales_price\nGTX Pro,GTX,200\nMG,MG,10\n",
    "sales_teams.csv": "sales_agent,manager,regional_office\nA,M,East\nB,M,West\nC,M,West\n",
    "sales_pipeline.csv": "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
    "1,A,GTXPro,Acme,Won,2017-01-31,2017-03-01,190\n"
    "2,A,MG,Bolt,Won,2016-12-31,2017-01-10,9.5\n"
    "3,B,MG,Bolt,Lost,2017-02-01,2017-02-28,0\n"
    "4,B,MG,,Engaging,2017-12-31,,\n"
    "5,B,GTXPro,,Prospecting,,,\n",
}


def five_deals():
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        return load(Path(folder), Path(folder, "sales_pipeline.csv"), "%Y-%m-%d")


class ExactTest(unittest.TestCase):
    def test_five_wins_of_fifty_are_ten_percent(self):
        self.assertEqual(exact.ratio(5, 50), {"n": 5, "d": 50, "decimal": "0.1"})

    def test_nothing_of_nothing_has_no_ratio(self):
        self.assertIsNone(exact.ratio(0, 0)["decimal"])

    def test_a_tie_at_the_seventeenth_digit_goes_to_the_even_neighbour(self):
        self.assertEqual(exact.decimal(Fraction(10**16 + 5, 10**16) / 10), "0.1")
        self.assertEqual(exact.decimal(Fraction(10**16 + 15, 10**17)), "0.1000000000000002")

    def test_one_to_ten_has_the_quartiles_three_and_a_quarter_and_seven_and_three_quarters_by_type_seven(self):
        # R: quantile(1:10, type = 7) is 1.00 3.25 5.50 7.75 10.00
        ordered = list(range(1, 11))
        found = [exact.type7(ordered, Fraction(p)) for p in ("0", "0.25", "0.5", "0.75", "1")]
        self.assertEqual(found, [1, Fraction("3.25"), Fraction("5.5"), Fraction("7.75"), 10])

    def test_five_values_have_the_textbook_nearest_ranks(self):
        # ranks ceil(0.05 * 5) = 1, 2, 2, 3 and 5
        ordered = [15, 20, 35, 40, 50]
        found = [exact.nearest_rank(ordered, Fraction(p)) for p in ("0.05", "0.3", "0.4", "0.5", "1")]
        self.assertEqual(found, [15, 20, 20, 35, 50])

    def test_amounts_become_cents_and_blank_stays_unknown(self):
        self.assertEqual([exact.cents(text) for text in ("12.5", "0", "")], [1250, 0, None])
        self.assertRaises(ValueError, exact.cents, "0.001")
        self.assertEqual([exact.money(amount) for amount in (1250, 7, -105)], ["12.50", "0.07", "-1.05"])


class OpportunitiesTest(unittest.TestCase):
    def setUp(self):
        self.found = review.expected(five_deals(), YEAR)
        self.total = self.found["total"]

    def test_win_rates_differ_by_what_they_divide_by(self):
        rates = self.total["winRate"]
        expected = {"closed": (2, 3), "created": (1, 3), "createdAll": (2, 5), "engaged": (2, 4)}
        self.assertEqual({name: (rates[name]["n"], rates[name]["d"]) for name in expected}, expected)
        self.assertEqual(rates["created"]["open"]["n"], 1)
        self.assertEqual(rates["created"]["undated"], 1)

    def test_lost_deals_of_value_zero_make_the_rate_by_value_one_but_not_the_rate_by_list_price(self):
        self.assertEqual(self.total["winRate"]["byValue"]["decimal"], "1")
        self.assertEqual(self.total["winRate"]["byListPrice"]["n"], "210.00")
        self.assertEqual(self.total["winRate"]["byListPrice"]["d"], "220.00")

    def test_bookings_fall_into_the_month_of_the_close(self):
        bookings = self.total["bookings"]
        self.assertEqual(bookings["total"], "199.50")
        self.assertEqual((bookings["byMonth"]["2017-01"], bookings["byMonth"]["2017-03"]), ("9.50", "190.00"))
        self.assertEqual(bookings["byQuarter"]["2017-Q1"], "199.50")

    def test_mean_and_median_cycle_of_ten_and_twenty_nine_days(self):
        cycle = self.total["cycle"]["won"]
        self.assertEqual(cycle["mean"], {"n": 39, "d": 2, "decimal": "19.5"})
        self.assertEqual(cycle["median"], {"nearestRank": "10", "type7": "19.5"})

    def test_velocity_is_open_times_rate_times_deal_by_cycle(self):
        per_day = 1 * Fraction(2, 3) * Fraction("99.75") / Fraction("19.5")
        self.assertEqual(self.total["velocity"]["perDay"], exact.decimal(per_day))

    def test_a_deal_is_open_from_its_engage_date_and_no_longer_on_its_close_date(self):
        ends = self.found["monthEnds"]
        days = ("2017-01-31", "2017-02-28", "2017-03-31", "2017-12-31")
        self.assertEqual([ends[day]["open"] for day in days], [1, 1, 0, 1])
        self.assertEqual(ends["2017-01-31"]["atListPrice"]["value"], "200.00")
        self.assertEqual(ends["2017-01-31"]["atListPrice"]["weighted"], "100")
        self.assertEqual({end["undated"] for end in ends.values()}, {1})

    def test_a_deal_that_closes_later_stands_in_engaging_and_one_that_opens_later_nowhere(self):
        first = review.expected(five_deals(), review.Review(date(2017, 1, 31), YEAR.start, YEAR.end, Fraction("0.5")))
        self.assertEqual(first["stages"], {"Engaging": 1, "Prospecting": 1, "Won": 1})

    def test_aliases_and_blank_accounts_decide_the_group(self):
        self.assertEqual(list(self.found["by"]["product"]), ["GTX Pro", "MG"])
        self.assertEqual(list(self.found["by"]["sector"]), ["retail", "technology", "unknown"])
        self.assertIsNone(self.found["by"]["sector"]["unknown"]["winRate"]["closed"]["decimal"])


class LeadsTest(unittest.TestCase):
    def test_a_tie_counts_one_half(self):
        # pairs: 3 > 1, 3 > 2, 2 > 1, 2 = 2
        rows = [("a", 3, True), ("b", 2, True), ("c", 2, False), ("d", 1, False)]
        scored = [leads.Scored(lead, Fraction(score), converted) for lead, score, converted in rows]
        self.assertEqual(leads.auc(scored), Fraction(7, 8))

    def test_one_class_has_no_auc(self):
        self.assertIsNone(leads.auc([leads.Scored("1", Fraction(1), True)]))

    def test_deciles_of_thirteen_take_one_or_two_leads_and_order_ties_by_id(self):
        scored = [leads.Scored(f"{i:02d}", Fraction(0), i == 12) for i in range(13)]
        table = leads.deciles(scored)
        self.assertEqual([part["n"] for part in table.values()], [1, 1, 1, 2, 1, 1, 2, 1, 1, 2])
        self.assertEqual([part["converted"] for part in table.values()], [0] * 9 + [1])
        self.assertEqual(table["10"]["lift"]["decimal"], "6.5")
        self.assertEqual(table["10"]["capture"]["decimal"], "1")

    def test_scores_are_read_from_a_review_and_a_lead_without_outcome_tells_nothing(self):
        rows = [
            {"lead": "7", "score": "12.5", "converted": True},
            {"lead": "8", "score": "0", "converted": False},
            {"lead": "9", "score": "1", "converted": None},
        ]
        with tempfile.TemporaryDirectory() as folder:
            review, plain, table = (Path(folder, name) for name in ("review.json", "list.json", "scores.csv"))
            review.write_text(json.dumps({"leads": {"scored": rows}}), encoding="utf-8")
            plain.write_text(json.dumps(rows), encoding="utf-8")
            table.write_text("lead,score,converted\n7,12.5,1\n8,0,0\n", encoding="utf-8")
            expected = [leads.Scored("7", Fraction("12.5"), True), leads.Scored("8", Fraction(0), False)]
            self.assertEqual([leads.read_scores(path) for path in (review, plain, table)], [expected] * 3)

    def test_scores_that_are_not_those_of_the_export_are_told(self):
        rows = [{"Lead Number": "7", "Prospect ID": "x", "Converted": "1"}, {"Lead Number": "8", "Prospect ID": "y", "Converted": "0"}]
        scored = [leads.Scored("7", Fraction(1), False), leads.Scored("7", Fraction(1), True), leads.Scored("9", Fraction(1), True)]
        self.assertEqual(
            leads.against_export(scored, rows), {"notInExport": 1, "otherOutcome": 1, "scoredTwice": 1, "notScored": 0}
        )


class CompareTest(unittest.TestCase):
    def test_equal_numbers_may_be_written_differently(self):
        self.assertEqual(compare.compare({"a": "1.50", "b": 2}, {"a": Decimal("1.5"), "b": "2.00", "c": 1}), (2, []))

    def test_a_mismatch_names_its_path(self):
        count, wrong = compare.compare({"a": {"b": [1, "x"]}}, {"a": {"b": [1, "y"]}})
        self.assertEqual((count, wrong), (3, ['a.b[1]: expected "x", found "y"']))

    def test_an_expected_null_may_be_left_out_and_a_figure_may_not(self):
        self.assertEqual(compare.compare({"a": None}, {}), (1, []))
        self.assertEqual(compare.compare({"a": 0}, {})[1], ["a: expected 0, found nothing"])
        self.assertEqual(compare.compare({"a": None}, {"a": 0})[1], ["a: expected null, found 0"])

    def test_truth_is_not_one(self):
        self.assertEqual(len(compare.compare({"a": 1}, {"a": True})[1]), 1)

    def test_a_tolerance_is_for_fractions_only(self):
        self.assertEqual(compare.compare({"a": "0.5"}, {"a": "0.5000000000001"}, Decimal("1e-12"))[1], [])
        self.assertEqual(len(compare.compare({"a": 5}, {"a": "5.0000000000001"}, Decimal("1e-12"))[1]), 1)

    def test_the_exit_code_tells(self):
        with tempfile.TemporaryDirectory() as folder, redirect_stdout(StringIO()):
            one, two = Path(folder, "one.json"), Path(folder, "two.json")
            one.write_text(json.dumps({"a": 1}), encoding="utf-8")
            two.write_text(json.dumps({"found": {"a": 1}}), encoding="utf-8")
            self.assertEqual(compare.main([str(one), str(two), "--at", "found"]), 0)
            self.assertEqual(compare.main([str(one), str(two)]), 1)


if __name__ == "__main__":
    unittest.main()
