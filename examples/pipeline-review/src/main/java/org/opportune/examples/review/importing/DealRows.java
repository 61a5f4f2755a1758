package org.opportune.examples.review.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Stage;
import org.opportune.examples.review.csv.Effect;
import org.opportune.examples.review.mapping.Field;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Moment;
import org.opportune.examples.review.mapping.TableKind;

/** Makes deals of rows, completed by their product, account and seller. */
final class DealRows implements RowReader {
    private final Mapping mapping;
    private final Directory products;
    private final Directory accounts;
    private final Directory sellers;
    private final Ids ids = new Ids();
    private final List<TrackedDeal> deals = new ArrayList<>();

    DealRows(Mapping mapping, Directory products, Directory accounts, Directory sellers) {
        this.mapping = mapping;
        this.products = products;
        this.accounts = accounts;
        this.sellers = sellers;
    }

    @Override
    public boolean read(Cells cells, Survey survey) {
        Optional<DealId> id = ids.read(cells, DealId::of);
        Optional<Stage> stage = stage(cells);
        Optional<String> product =
                cells.value(Field.PRODUCT, text -> ProductId.of(text).value());
        Optional<String> account =
                cells.value(Field.ACCOUNT, text -> AccountId.of(text).value());
        Optional<String> owner =
                cells.value(Field.OWNER, text -> OwnerId.of(text).value());
        DealRow row = new DealRow(
                cells.text(Field.NAME),
                owner.map(OwnerId::of),
                account.map(AccountId::of),
                product.map(ProductId::of),
                cells.moment(Field.OPENED),
                cells.moment(Field.CLOSED),
                cells.moment(Field.EXPECTED_CLOSE).map(Moment::day),
                cells.money(Field.AMOUNT, mapping.currency()),
                listPrice(product),
                cells.value(Field.SOURCE, LeadSource::of),
                cells.value(Field.LOSS_REASON, LossReason::of),
                attributes(cells, survey, product, account, owner));
        if (cells.isRejected() || id.isEmpty() || stage.isEmpty()) {
            return false;
        }
        ids.counts(id.get(), cells);
        reportUnlisted(cells, Field.PRODUCT, TableKind.PRODUCTS, product, products);
        reportUnlisted(cells, Field.ACCOUNT, TableKind.ACCOUNTS, account, accounts);
        reportUnlisted(cells, Field.OWNER, TableKind.SELLERS, owner, sellers);
        DealGaps.report(cells, stage.get(), row, mapping.openValue());
        deals.add(row.deal(id.get(), stage.get(), mapping));
        return true;
    }

    private Optional<Stage> stage(Cells cells) {
        Optional<String> word = cells.text(Field.STAGE);
        Optional<Stage> stage = word.flatMap(
                        text -> Optional.ofNullable(mapping.stageNames().get(text)))
                .flatMap((StageId known) -> mapping.pipeline().orElseThrow().stage(known));
        if (stage.isEmpty()) {
            cells.reject(
                    Field.STAGE,
                    word.orElse(""),
                    "stage.unknown",
                    "must be one of the words under stageNames in the mapping: "
                            + String.join(", ", mapping.stageNames().keySet()),
                    "correct the cell, or add the word to stageNames");
        }
        return stage;
    }

    private Optional<Money> listPrice(Optional<String> product) {
        return product.flatMap(products::find).flatMap(Directory.Entry::listPrice);
    }

    private Attributes attributes(
            Cells cells, Survey survey, Optional<String> product, Optional<String> account, Optional<String> owner) {
        Attributes all = AttributeCells.of(cells, survey);
        all = AttributeCells.joined(all, of(products, product));
        all = AttributeCells.joined(all, of(accounts, account));
        return AttributeCells.joined(all, of(sellers, owner));
    }

    private static Attributes of(Directory directory, Optional<String> id) {
        return id.flatMap(directory::find).map(Directory.Entry::attributes).orElse(Attributes.none());
    }

    private static void reportUnlisted(
            Cells cells, Field field, TableKind kind, Optional<String> id, Directory directory) {
        if (id.isPresent() && !directory.isEmpty() && directory.find(id.get()).isEmpty()) {
            cells.note(
                    cells.table().column(field).orElseThrow(),
                    id.get(),
                    "reference.unlisted",
                    "must be in the file of the " + kind.property() + "; what stands there about it is unknown",
                    "add it there, or add an alias to the column in the mapping",
                    Effect.INCOMPLETE);
        }
    }

    List<TrackedDeal> deals() {
        return deals;
    }
}
