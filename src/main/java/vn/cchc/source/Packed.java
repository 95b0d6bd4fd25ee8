package vn.cchc.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A list that may grow to a million: what was added is kept deflated, some hundreds together, and made anew when it is asked
 * for. To go through it, or to ask for what stands close together, costs little; what is got twice need not be the same
 * object. Any thread may read once nothing is added any more.
 */
public final class Packed<T> extends AbstractList<T> implements RandomAccess {
    /** So many are deflated together; the first of them is at hand without that. */
    public static final int BLOCK = 512;

    /** Fewer are better kept as they are: that starts sooner. */
    public static final int MANY = 4_096;

    /** How some things that follow each other are written, and read again. */
    public interface Form<T> {
        void write(List<T> some, DataOutputStream to) throws IOException;

        /** @param size how many were written */
        List<T> read(int size, DataInputStream from) throws IOException;
    }

    /** So many blocks are kept as they were unpacked: who asks for some asks for those close to them next, and several threads do. */
    private static final int OPEN = 4;

    private record Open<T>(int block, List<T> items) {}

    private final Form<T> form;
    private final List<byte[]> blocks = new ArrayList<>();
    private final List<T> firsts = new ArrayList<>();
    /** What came after the last full block. */
    private final List<T> rest = new ArrayList<>();

    private final AtomicReferenceArray<@Nullable Open<T>> open = new AtomicReferenceArray<>(OPEN);

    private Packed(Form<T> form) {
        this.form = form;
    }

    /** The same things in a list that keeps them packed, to which more may be added; a list that does so already stays. */
    public static <T> List<T> of(List<T> items, Form<T> form) {
        if (items instanceof Packed) {
            return items;
        }
        List<T> packed = new Packed<>(form);
        packed.addAll(items);
        return packed;
    }

    @Override
    public boolean add(T item) {
        rest.add(item);
        if (rest.size() == BLOCK) {
            firsts.add(rest.get(0));
            blocks.add(deflated());
            rest.clear();
        }
        return true;
    }

    @Override
    public T get(int index) {
        int block = index / BLOCK;
        int at = index % BLOCK;
        if (block == blocks.size()) {
            return rest.get(at);
        }
        return at == 0 ? firsts.get(block) : items(block).get(at);
    }

    @Override
    public int size() {
        return blocks.size() * BLOCK + rest.size();
    }

    private List<T> items(int block) {
        Open<T> known = open.get(block % OPEN);
        if (known == null || known.block() != block) {
            known = new Open<>(block, inflated(blocks.get(block)));
            open.set(block % OPEN, known);
        }
        return known.items();
    }

    private byte[] deflated() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream to = new DataOutputStream(plain);
                DeflaterOutputStream all = new DeflaterOutputStream(bytes, deflater, 8192)) {
            form.write(rest, to);
            plain.writeTo(all); // at once: each call leaves the virtual machine
        } catch (IOException none) {
            throw new UncheckedIOException(none); // memory has none
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private List<T> inflated(byte[] bytes) {
        try (InflaterInputStream all = new InflaterInputStream(new ByteArrayInputStream(bytes));
                DataInputStream from = new DataInputStream(new ByteArrayInputStream(all.readAllBytes()))) {
            return form.read(BLOCK, from);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
