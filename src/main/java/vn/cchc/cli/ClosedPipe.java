package vn.cchc.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

/**
 * Whether nobody reads any more what is written. Java has no exception for that: it hands on what the system says, in the language
 * of the machine. What it says is heard from a pipe of one's own that nobody reads.
 */
final class ClosedPipe {
    private ClosedPipe() {}

    static boolean says(Exception broken) {
        String said = String.valueOf(broken.getMessage());
        if (said.contains("Broken pipe")) {
            return true;
        }
        String heard = heard();
        return !heard.isBlank() && said.contains(heard);
    }

    /** What the system says of such a pipe; empty where it has none to try it with. */
    private static String heard() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                return refusal(sink);
            }
        } catch (IOException noPipe) {
            return "";
        }
    }

    private static String refusal(Pipe.SinkChannel closed) {
        try {
            closed.write(ByteBuffer.allocate(1));
            return "";
        } catch (IOException refused) {
            return refused.getMessage() == null ? "" : refused.getMessage();
        }
    }
}
