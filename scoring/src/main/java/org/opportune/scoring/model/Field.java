package org.opportune.scoring.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Truth;

/** One fact a model asks for: what each of its cells answers to every atom about that fact alone. */
final class Field {
    final int index;
    final Key<?> key;
    final int[] words;
    final long[][] truths;

    /** What is unknown in the unknown cell; a value that is known answers every such atom. */
    final long[] unknowns;

    private final long[] owned;
    private final Cells cells;

    /** A question about this fact alone, and the number of its answer. */
    record Atom(int number, Condition condition) {}

    Field(int index, Key<?> key, List<Atom> atoms) {
        this.index = index;
        this.key = key;
        this.cells = Cells.of(key, atoms.stream().map(Atom::condition).toList());
        Map<Integer, Integer> places = new TreeMap<>();
        atoms.forEach(atom -> places.putIfAbsent(atom.number() >> 6, places.size()));
        this.words = new int[places.size()];
        places.forEach((word, place) -> words[place] = word);
        this.truths = new long[words.length][cells.count()];
        this.unknowns = new long[words.length];
        this.owned = new long[words.length];
        atoms.forEach(atom -> tabulate(atom, places.getOrDefault(atom.number() >> 6, 0)));
    }

    private void tabulate(Atom atom, int place) {
        long bit = 1L << atom.number();
        owned[place] |= bit;
        for (int cell = 0; cell < cells.count(); cell++) {
            if (cells.test(atom.condition(), cell) == Truth.TRUE) {
                truths[place][cell] |= bit;
            }
        }
        if (cells.test(atom.condition(), Cells.UNKNOWN) == Truth.UNKNOWN) {
            unknowns[place] |= bit;
        }
    }

    int cell(Answer<?> answer) {
        return cells.of(answer);
    }

    void cells(Answer<?>[] answers, int[] into) {
        cells.of(answers, into);
    }

    /** Adds what a cell answers to the answers of a row. */
    void add(int cell, Masks masks, int row) {
        for (int place = 0; place < words.length; place++) {
            masks.bits[masks.truths(words[place]) + row] |= truths[place][cell];
            if (cell == Cells.UNKNOWN) {
                masks.bits[masks.unknowns(words[place]) + row] |= unknowns[place];
            }
        }
    }

    /** Puts what a cell answers in the place of what another cell has answered before. */
    void replace(int cell, Masks masks, int row) {
        for (int place = 0; place < words.length; place++) {
            masks.bits[masks.truths(words[place]) + row] &= ~owned[place];
            masks.bits[masks.unknowns(words[place]) + row] &= ~owned[place];
        }
        add(cell, masks, row);
    }
}
