package org.opportune.examples.review.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.opportune.examples.review.csv.CsvFile;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.csv.Place;
import org.opportune.examples.review.csv.Problem;
import org.opportune.examples.review.csv.ReadCount;
import org.opportune.examples.review.mapping.Column;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Table;
import org.opportune.examples.review.mapping.TableKind;

/**
 * Reads an export by its mapping.
 *
 * <pre>{@code
 * Imported imported = Importer.read(Mappings.load("crm-opportunities"), folder, (file, rows) -> {});
 * imported.findings().forEach(finding -> System.out.println(finding.first()));
 * }</pre>
 */
public final class Importer {
    private final Mapping mapping;
    private final Path folder;
    private final ObjLongConsumer<String> progress;
    private final FindingLog log = new FindingLog();
    private final List<FileCount> files = new ArrayList<>();

    private Importer(Mapping mapping, Path folder, ObjLongConsumer<String> progress) {
        this.mapping = mapping;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Reads an export from beginning to end, whatever is wrong with it.
     *
     * @param mapping what its files and columns hold
     * @param folder where the files are
     * @param progress told the file and the number of its rows read so far, after each row
     * @return deals and leads, and everything that was found wrong or odd
     */
    public static Imported read(Mapping mapping, Path folder, ObjLongConsumer<String> progress) {
        return new Importer(mapping, folder, progress).imported();
    }

    private Imported imported() {
        Directory products = directory(TableKind.PRODUCTS);
        Directory accounts = directory(TableKind.ACCOUNTS);
        Directory sellers = directory(TableKind.SELLERS);
        DealRows deals = new DealRows(mapping, products, accounts, sellers);
        read(TableKind.DEALS, deals);
        if (!deals.deals().isEmpty()) {
            reportUnused(TableKind.PRODUCTS, products);
            reportUnused(TableKind.ACCOUNTS, accounts);
            reportUnused(TableKind.SELLERS, sellers);
            mapping.table(TableKind.DEALS)
                    .ifPresent(table -> new HistoryCheck(table, mapping.zone()).report(deals.deals(), log));
        }
        LeadRows leads = new LeadRows();
        read(TableKind.LEADS, leads);
        return new Imported(files, deals.deals(), leads.leads(), log.findings());
    }

    private Directory directory(TableKind kind) {
        Directory directory = new Directory(mapping.currency());
        read(kind, directory);
        return directory;
    }

    private void reportUnused(TableKind kind, Directory directory) {
        mapping.table(kind).ifPresent(table -> directory.reportUnused(table, log));
    }

    private void read(TableKind kind, RowReader reader) {
        mapping.table(kind).ifPresent(table -> read(table, reader));
    }

    private void read(Table table, RowReader reader) {
        Survey survey = new Survey(table.file());
        long[] seenAndUsed = new long[2];
        ReadCount count = new CsvFile(folder, table.file(), mapping.format()).read(table.headers(), log, row -> {
            survey.row();
            if (reader.read(new Cells(table, row, mapping.zone(), log), survey)) {
                seenAndUsed[1]++;
            }
            progress.accept(table.file(), ++seenAndUsed[0]);
        });
        files.add(new FileCount(table.kind(), table.file(), count.rows(), seenAndUsed[1]));
        if (count.usable()) {
            survey.report(log);
            reportColumns(table, count.columns());
        }
    }

    private void reportColumns(Table table, List<String> columns) {
        Set<String> read = table.headers();
        for (String column : columns) {
            if (!read.contains(column)) {
                log.accept(new Problem(
                        "column.unread",
                        Place.of(table.file()).column(column),
                        "is not named by the mapping",
                        "",
                        Effect.NOT_READ));
            }
        }
        for (Column column : table.afterContact()) {
            log.accept(new Problem(
                    "column.afterContact",
                    Place.of(table.file()).column(column.header()),
                    "was filled in after sales talked to the lead, so no score may know it",
                    "",
                    Effect.NOT_READ));
        }
    }
}
