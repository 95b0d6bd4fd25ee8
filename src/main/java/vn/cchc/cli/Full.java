package vn.cchc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nothing more can be written where results wait among the temporary files until the last of them is known. */
final class Full extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    Full(IOException refused) {
        super(refused);
    }
}
