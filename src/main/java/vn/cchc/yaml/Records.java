package vn.cchc.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.cchc.source.Findings;

/** The records of a list, each opened when its turn comes; an item of another kind is a finding and passed over. To be gone through once. */
public final class Records implements Iterable<Fields>, Iterator<Fields> {
    private final Iterator<YamlNode> items;
    private final Findings findings;
    private Optional<Fields> next = Optional.empty();

    Records(List<YamlNode> items, Findings findings) {
        this.items = items.iterator();
        this.findings = findings;
    }

    @Override
    public Iterator<Fields> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && items.hasNext()) {
            next = Fields.of(items.next(), findings);
        }
        return next.isPresent();
    }

    @Override
    public Fields next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Fields record = next.get();
        next = Optional.empty();
        return record;
    }
}
