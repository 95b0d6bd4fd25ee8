package vn.cchc.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.source.Resources;

/**
 * The lines of a bundle, {@code key = sentence}, found by key. A run needs a few of a thousand sentences, so the places of the
 * keys are made out only as far as the first that is asked for; what every run needs stands at the beginning. That is most of
 * what {@link java.util.Properties} takes start-up for.
 * Of its escapes there are {@code \n}, and a backslash before any other character.
 */
final class Sentences {
    private final byte[] bytes;
    /** Where the key that hashes to a slot begins, plus one; keys that hash alike follow in the next free slots. */
    private final int[] slots;
    /** What the key of a slot hashes to, as {@link String#hashCode()} says: keys are ASCII. */
    private final int[] hashes;
    /** The key of a slot, once it was asked for. */
    private final String[] keys;
    /** The sentence of the key of a slot, once it was asked for. */
    private final String[] told;
    /** The first line whose key was not made out yet. */
    private int next;

    private Sentences(byte[] bytes) {
        this.bytes = bytes;
        int lines = bytes.length / 16; // at most: each has more bytes
        this.slots = new int[2 * Integer.highestOneBit(Math.max(64, lines))];
        this.hashes = new int[slots.length];
        this.keys = new String[slots.length];
        this.told = new String[slots.length];
    }

    /** Makes out the key of one more line, and returns its slot; less than 0 where the line has none. */
    private int advance() {
        byte[] all = bytes;
        int line = next;
        int end = line;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        next = end + 1;
        return end > line && all[line] != '#' ? index(line) : -1;
    }

    static Sentences load(String resource) {
        return new Sentences(Resources.bytes(resource).orElseThrow());
    }

    private int index(int line) {
        byte[] all = bytes;
        int hash = 0;
        byte b = all[line];
        for (int i = line; b != ' ' && b != '=' && b != '\n'; b = all[++i]) {
            b = b == '\\' ? all[++i] : b;
            hash = 31 * hash + b;
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) % slots.length;
        }
        slots[slot] = line + 1;
        hashes[slot] = hash;
        return slot;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    /** A key ends at the blank before its sign of equality. */
    private boolean isKeyEnd(int i) {
        return bytes[i] == ' ' || bytes[i] == '=' || bytes[i] == '\n';
    }

    /** The sentence of a key. */
    synchronized Optional<String> find(String key) {
        int hash = key.hashCode();
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) % slots.length) {
            if (isAt(slot, hash, key)) {
                return Optional.of(told[slot]);
            }
        }
        while (next < bytes.length) {
            int slot = advance();
            if (slot >= 0 && isAt(slot, hash, key)) {
                return Optional.of(told[slot]);
            }
        }
        return Optional.empty();
    }

    /** Whether the key of a slot is this one; if so its sentence is made out. */
    private boolean isAt(int slot, int hash, String key) {
        if (hashes[slot] != hash) {
            return false;
        }
        if (keys[slot] != null) {
            return keys[slot].equals(key);
        }
        int end = keyEnd(slots[slot] - 1, key);
        if (end < 0) {
            return false;
        }
        told[slot] = sentence(end);
        keys[slot] = key;
        return true;
    }

    /** Where the key at a line ends, if it is this one; else -1. */
    private int keyEnd(int line, String key) {
        int i = line;
        for (int k = 0; k < key.length(); k++) {
            if (isKeyEnd(i)) {
                return -1;
            }
            i += bytes[i] == '\\' ? 1 : 0;
            if (bytes[i++] != (byte) key.charAt(k)) {
                return -1;
            }
        }
        return isKeyEnd(i) ? i : -1;
    }

    private String sentence(int keyEnd) {
        int from = keyEnd;
        while (bytes[from] == ' ' || bytes[from] == '=') {
            boolean equals = bytes[from++] == '=';
            if (equals) {
                while (from < bytes.length && bytes[from] == ' ') {
                    from++;
                }
                break;
            }
        }
        int to = from;
        boolean escaped = false;
        while (to < bytes.length && bytes[to] != '\n') {
            escaped |= bytes[to++] == '\\';
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return escaped ? unescaped(text) : text;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                c = c == 'n' ? '\n' : c;
            }
            plain.append(c);
        }
        return plain.toString();
    }

    synchronized Set<String> keys() {
        while (next < bytes.length) {
            advance();
        }
        Set<String> keys = new TreeSet<>();
        for (int slot : slots) {
            if (slot > 0) {
                int i = slot - 1;
                StringBuilder key = new StringBuilder();
                for (; !isKeyEnd(i); i++) {
                    i += bytes[i] == '\\' ? 1 : 0;
                    key.append((char) bytes[i]);
                }
                keys.add(key.toString());
            }
        }
        return keys;
    }
}
