package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.DomainException;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.metrics.deal.WinRate;

/** What was written reads back; broken bytes are refused with what is wrong, and ask for no memory. */
class CodecProperties {
    private static final Calculator<TrackedDeal, ?, Report> CALCULATOR =
            SmallPipelineTest.SET.by(DealKeys.PRODUCT).traced(3).calculator(SmallPipeline.context());
    private static final byte[] BYTES = encoded(CALCULATOR);

    @Property(tries = 500)
    void readingIsTheInverseOfWriting(
            @ForAll long number, @ForAll List<Long> numbers, @ForAll String text, @ForAll Map<String, Long> ids) {
        long[] many = numbers.stream().mapToLong(Long::longValue).toArray();
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        CodecWriter out = new CodecWriter();
        out.signed(number);
        out.signeds(many);
        out.text(wellFormed);
        out.ids(new TreeMap<>(ids));
        CodecReader in = new CodecReader(out.toBytes());
        assertThat(in.signed()).isEqualTo(number);
        assertThat(in.signeds()).isEqualTo(many);
        assertThat(in.text()).isEqualTo(wellFormed);
        assertThat(in.ids()).hasSameSizeAs(ids);
        in.end();
    }

    @Example
    void theLargestAndSmallestNumbersReadBack() {
        for (long number : new long[] {0, -1, 1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE}) {
            CodecWriter out = new CodecWriter();
            out.signed(number);
            assertThat(new CodecReader(out.toBytes()).signed()).isEqualTo(number);
        }
    }

    @Example
    void bytesThatEndTooEarlyAreRefused() {
        assertThatThrownBy(() -> new CodecReader(new byte[] {(byte) 0x80}).signed())
                .isInstanceOf(DomainException.class)
                .hasMessage("The encoding (byte 1 of 1) of an accumulator ends too early. "
                        + "Decode what the same metric set in the same context encoded.");
    }

    @Example
    void aNumberOfMoreThanSixtyFourBitsIsRefused() {
        byte[] endless = new byte[11];
        Arrays.fill(endless, (byte) 0xff);
        assertThatThrownBy(() -> new CodecReader(endless).signed())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("has a number of more than 64 bits");
    }

    @Example
    void bytesTooManyAreRefused() {
        assertThatThrownBy(() -> new CodecReader(new byte[3]).end())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("(byte 0 of 3)")
                .hasMessageContaining("has 3 bytes too many");
    }

    @Example
    void aHostileLengthIsRefusedBeforeMemoryIsAskedFor() {
        CodecWriter out = new CodecWriter();
        out.signed(Integer.MAX_VALUE);
        byte[] hostile = out.toBytes();
        assertThatThrownBy(() -> new CodecReader(hostile).signeds())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("announces 2147483647 things and has 0 bytes left");
        assertThatThrownBy(() -> new CodecReader(hostile).text()).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new CodecReader(hostile).ids()).isInstanceOf(DomainException.class);
    }

    @Example
    void aNegativeLengthIsRefused() {
        CodecWriter out = new CodecWriter();
        out.signed(-1);
        assertThatThrownBy(() -> new CodecReader(out.toBytes()).length())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("announces -1 things");
    }

    @Property(tries = 100)
    void everyShorterAccumulatorIsRefused(@ForAll @IntRange(max = 1_000_000) int seed) {
        byte[] cut = Arrays.copyOf(BYTES, seed % BYTES.length);
        assertThatThrownBy(() -> CALCULATOR.decode(cut)).isInstanceOf(DomainException.class);
    }

    @Property(tries = 100)
    void aChangedByteIsRefusedAsSuchOrReadsAsOtherFigures(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll byte other) {
        byte[] changed = BYTES.clone();
        changed[seed % BYTES.length] = other;
        assertThat(refusedOrRead(CALCULATOR, changed)).isTrue();
    }

    @Example
    void anotherSetOrContextCannotReadIt() {
        assertThatThrownBy(() -> MetricSet.of(WinRate.closed())
                        .calculator(SmallPipeline.context())
                        .decode(BYTES))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be that of this metric set and context");
        MetricContext earlier =
                SmallPipeline.context().withAsOf(SmallPipeline.context().asOf().minusSeconds(1));
        assertThatThrownBy(() -> SmallPipelineTest.SET
                        .by(DealKeys.PRODUCT)
                        .traced(3)
                        .calculator(earlier)
                        .decode(BYTES))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("Decode it with the set and the context that encoded it.");
    }

    @Example
    void anotherVersionIsRefused() {
        byte[] changed = BYTES.clone();
        changed[0] = 6;
        assertThatThrownBy(() -> CALCULATOR.decode(changed))
                .isInstanceOf(DomainException.class)
                .hasMessage("The version (3) of an accumulator must be 2. Decode it with the release that encoded it.");
    }

    private static <A> boolean refusedOrRead(Calculator<TrackedDeal, A, Report> calculator, byte[] bytes) {
        try {
            return calculator.encode(calculator.decode(bytes)).length > 0;
        } catch (DomainException refused) {
            return !refused.violations().isEmpty();
        }
    }

    private static <A> byte[] encoded(Calculator<TrackedDeal, A, Report> calculator) {
        A accumulator = calculator.init();
        SmallPipeline.deals().forEach(deal -> calculator.add(accumulator, deal));
        return calculator.encode(accumulator);
    }
}
