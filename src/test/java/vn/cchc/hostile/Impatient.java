package vn.cchc.hostile;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import vn.cchc.CliRun;
import vn.cchc.cli.Cli;
import vn.cchc.cli.Env;

/** The program as it starts, but that it waits for git only for so many seconds as its first word says. */
final class Impatient {
    private Impatient() {}

    public static void main(String[] args) {
        Env env = new Env(
                new ByteArrayInputStream(new byte[0]),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                () -> CliRun.TODAY,
                false,
                Integer.parseInt(args[0]));
        System.exit(new Cli(env).run(Arrays.copyOfRange(args, 1, args.length)));
    }
}
