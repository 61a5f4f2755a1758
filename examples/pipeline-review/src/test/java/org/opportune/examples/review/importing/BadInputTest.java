package org.opportune.examples.review.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.examples.review.SmallExport;
import org.opportune.examples.review.csv.Problem;

/** Each message names file, line, column, value, rule and way out, and the other rows still count. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNamedWithThoseThatAreThere() {
        SmallExport export = new SmallExport(folder).without("products.csv");
        assertThat(errors(export))
                .containsExactly("products.csv must be a file in the folder of the export;"
                        + " the folder holds: accounts.csv, deals.csv, mapping.json [file not used]");
        assertOneDealCounts(export);
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatAreThere() {
        SmallExport export = new SmallExport(folder).write("products.csv", "product,cost", "Basic,100");
        assertThat(errors(export))
                .containsExactly("products.csv:1 column \"price\" must be in the header;"
                        + " name one of the columns present in the mapping: product, cost [file not used]");
        assertOneDealCounts(export);
    }

    @Test
    void anUnclosedQuoteCostsItsRowOnly() {
        SmallExport export =
                new SmallExport(folder).deals("D-9,\"ann,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR", SmallExport.WON);
        assertThat(errors(export))
                .containsExactly("deals.csv:2 column \"owner\" opens a quote that is never closed;"
                        + " close the quote, or write a quote inside a cell twice [row rejected]");
        assertOneDealCounts(export);
    }

    @Test
    void bytesOfAnotherCharsetAreShown() {
        byte[] latin = (SmallExport.HEADER + "\nD-9,Zo\u00eb,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR\n"
                        + SmallExport.WON + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        SmallExport export = new SmallExport(folder).write("deals.csv", latin);
        assertThat(errors(export))
                .containsExactly(
                        "deals.csv:2 column \"owner\" (Zo\ufffd) must be text in UTF-8, but holds the bytes EB;"
                                + " save the file in that charset, or name the right one as charset in the mapping"
                                + " [row rejected]");
        assertOneDealCounts(export);
        export.mapped(
                "\"currency\": \"EUR\",\n  \"pipe",
                "\"currency\": \"EUR\", \"csv\": {\"charset\": \"ISO-8859-1\"},\n  \"pipe");
        assertThat(export.imported().deals()).hasSize(2);
    }

    @Test
    void aFileInAnotherCharsetAltogetherIsNotTakenForOneWithoutColumns() {
        byte[] wide = "account,region\nAcme,North\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[wide.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(wide, 0, marked, 2, wide.length);
        SmallExport export = new SmallExport(folder).write("accounts.csv", marked);
        assertThat(errors(export))
                .containsExactly("accounts.csv:1 must be text in UTF-8, but holds the bytes FF;"
                        + " save the file in that charset, or name the right one as charset in the mapping"
                        + " [file not used]");
        assertOneDealCounts(export);
    }

    @Test
    void controlCharactersOfAFileNeverReachTheTerminal() {
        SmallExport export = new SmallExport(folder).write("accounts.csv", "acc\u001b[31mount,region", "Acme,North");
        assertThat(errors(export))
                .singleElement()
                .asString()
                .contains("acc\u00b7[31mount")
                .doesNotContain("\u001b");
        export.write("accounts.csv", "account,region", "Acme,\u001b[31mNorth");
        assertThat(export.reviewed().out()).contains("\u00b7[31mNorth").doesNotContain("\u001b");
    }

    @Test
    void aDuplicateIdNamesTheRowThatCounts() {
        SmallExport export = new SmallExport(folder).deals(SmallExport.WON, SmallExport.WON);
        assertThat(errors(export))
                .containsExactly("deals.csv:3 column \"id\" (D-1) must not stand in the file twice;"
                        + " the row of line 2 counts; delete one of the rows, or give it an identifier of its own"
                        + " [row rejected]");
        assertOneDealCounts(export);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D-9,ann,Basic,Acme,Won,2026-02-30,2026-03-20,90,EUR | column \"opened\" (2026-02-30) must be a day that exists, written as yyyy-MM-dd; correct the cell, or name its format under dates in the mapping",
                "D-9,ann,Basic,Acme,Won,2026-01-10,20.01.2026,90,EUR | column \"closed\" (20.01.2026) must be a day that exists, written as yyyy-MM-dd; correct the cell, or name its format under dates in the mapping",
                "D-9,ann,Basic,Acme,Won,2026-01-10,2026-01-20,-90,EUR | column \"amount\" (-90) must be zero or more; correct the cell; leave it blank if nobody knows",
                "D-9,ann,Basic,Acme,Won,2026-01-10,2026-01-20,ninety,EUR | column \"amount\" (ninety) must be a number such as 1234.5; correct the cell, or say under numbers in the mapping how numbers are written",
                "D-9,ann,Basic,Acme,Won,2026-01-10,2026-01-20,90.005,EUR | column \"amount\" (90.005) must have at most 2 decimals in EUR; round the cell",
                "D-9,ann,Basic,Acme,Won,2026-01-10,2026-01-20,90,EURO | column \"currency\" (EURO) must be a currency code such as EUR; correct the cell, or add an alias to the column in the mapping",
                "D-9,ann,Basic,Acme,On hold,2026-01-10,,90,EUR | column \"stage\" (On hold) must be one of the words under stageNames in the mapping: Talking, Won, Lost; correct the cell, or add the word to stageNames",
                ",ann,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR | column \"id\" must not be blank; give the row an identifier of its own",
                "D-9,ann,Basic,Acme,Won | has 5 cells, but the header has 9; add the missing delimiters",
                "D-9,ann,Basic,Acme,Won,2026-01-10,2026-01-20,1,200,EUR | has 10 cells, but the header has 9; put quotes around cells that hold the delimiter (,)"
            })
    void aRowThatCannotBeUsedSaysWhy(String row, String why) {
        SmallExport export = new SmallExport(folder).deals(row, SmallExport.WON);
        assertThat(errors(export)).containsExactly("deals.csv:2 " + why + " [row rejected]");
        assertOneDealCounts(export);
    }

    @Test
    void textAfterAClosingQuoteCostsItsRowOnly() {
        SmallExport export = new SmallExport(folder)
                .deals("D-9,\"ann\" lee,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR", SmallExport.WON);
        assertThat(errors(export))
                .containsExactly("deals.csv:2 column \"owner\" goes on after its closing quote;"
                        + " write a quote inside a cell twice, as in \"a \"\"b\"\" c\" [row rejected]");
        assertOneDealCounts(export);
    }

    @Test
    void aFileOfBrokenRowsIsGivenUpAfterAHundred() {
        String[] rows = new String[120];
        Arrays.fill(rows, "D-9,\"ann\" lee,Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR");
        rows[0] = SmallExport.WON;
        SmallExport export = new SmallExport(folder).deals(rows);
        assertThat(export.reviewed().lastLine())
                .isEqualTo("1 deal reviewed; 101 rows and the rest of 1 file could not be used, see above");
        assertThat(errors(export))
                .last()
                .isEqualTo("deals.csv:104 comes after 101 rows that cannot be read; nothing from here on was read;"
                        + " check the delimiter, the quotes and the charset of the file [rest of the file not used]");
    }

    @Test
    void aHeaderAloneAndAColumnNamedTwiceAreReported() {
        SmallExport export = new SmallExport(folder)
                .write("products.csv", "product,price")
                .write("accounts.csv", "account,region,region", "Acme,North,South");
        assertThat(export.imported().findings().stream()
                        .map(finding -> finding.first().toString()))
                .contains(
                        "products.csv has a header and no row below it; export it again if there should be some"
                                + " [used, with a gap]",
                        "accounts.csv:1 column \"region\" must stand in the header once; rename or remove one;"
                                + " the first is read [used, with a gap]");
        assertThat(export.imported().errors()).isEmpty();
    }

    @Test
    void anIdentifierTheLibraryRefusesIsReported() {
        SmallExport export = new SmallExport(folder)
                .deals("D-9,\"ann\nlee\",Basic,Acme,Won,2026-01-10,2026-01-20,90,EUR", SmallExport.WON);
        assertThat(errors(export))
                .containsExactly("deals.csv:2 column \"owner\" (ann\u00b7lee) must not contain a line break or another"
                        + " control character; correct the cell [row rejected]");
        assertOneDealCounts(export);
    }

    @Test
    void allThatIsWrongWithARowIsReportedAtOnce() {
        SmallExport export = new SmallExport(folder)
                .deals("D-1,ann,Basic,Acme,On hold,yesterday,2026-01-20,-90,EURO", SmallExport.WON);
        assertThat(export.imported().errors().stream().map(Finding::column))
                .containsExactly("stage", "opened", "currency");
        assertThat(export.imported().files().get(2).rejected()).isEqualTo(1);
        assertOneDealCounts(export);
    }

    @Test
    void anEmptyFileHasNoHeader() {
        SmallExport export = new SmallExport(folder).write("accounts.csv", new byte[0]);
        assertThat(errors(export))
                .containsExactly(
                        "accounts.csv must begin with a header, but is empty; export it again [file not used]");
        assertOneDealCounts(export);
    }

    @Test
    void strictStopsAndOtherwiseTheReviewGoesOnWithTheRest() {
        SmallExport export = new SmallExport(folder).deals("D-9,ann,Basic,Acme,On hold,,,,", SmallExport.WON);
        SmallExport.Result strict = export.reviewed("--strict");
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.lastLine()).isEqualTo("not reviewed: --strict, and 1 row could not be used, see above");
        assertThat(strict.out())
                .contains("deals.csv:2 column \"stage\" (On hold)")
                .doesNotContain("Win rate");
        SmallExport.Result result = export.reviewed();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lastLine()).isEqualTo("1 deal reviewed; 1 row could not be used, see above");
        assertThat(result.out())
                .contains("deals.csv:2 column \"stage\" (On hold)")
                .contains("Win rate");
    }

    @Test
    void withoutDealsThereIsNothingToReview() {
        SmallExport.Result result = new SmallExport(folder).without("deals.csv").reviewed();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.lastLine()).isEqualTo("not reviewed: there is neither a deal nor a lead, see above");
    }

    private static List<String> errors(SmallExport export) {
        return export.imported().errors().stream()
                .flatMap(finding -> finding.examples().stream())
                .map(Problem::toString)
                .toList();
    }

    private static void assertOneDealCounts(SmallExport export) {
        assertThat(export.imported().deals()).hasSize(1);
        assertThat(export.reviewed().code()).isEqualTo(1);
        assertThat(export.reviewed("--strict").code()).isEqualTo(3);
    }
}
