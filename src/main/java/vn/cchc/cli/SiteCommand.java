package vn.cchc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.PlanStream;
import vn.cchc.report.DocumentText;
import vn.cchc.report.Frame;
import vn.cchc.report.OutputFormat;
import vn.cchc.report.Site;
import vn.cchc.report.SitePlace;
import vn.cchc.report.Templates;

/** {@code cchc site}: every document of every plan as linked pages in a folder. */
final class SiteCommand implements Command {
    @Override
    public String name() {
        return "site";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--output", "DIR")
                .value("--as-of", "DAY")
                .value("--templates", "DIR")
                .value(Revision.OPTION, "REV")
                .flag("--force")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        String target = arguments.text("--output").orElse("-");
        if (target.equals("-") || target.isEmpty()) {
            throw Failure.usage("site-where");
        }
        LocalDate asOf = arguments.asOf();
        Optional<String> commit = Revision.known(arguments, session);
        Templates templates = new Templates(
                TemplateFolder.of(arguments, session), session.messages().language());
        List<String> paths = arguments.positionals();
        FolderFiles.Selection selection = Inputs.select(paths, session);
        Path folder = session.env().workingFolder().resolve(target);
        refuse(folder, target, selection);
        try (SiteFolder site = open(folder, target)) {
            Writing writing = new Writing(site, templates, commit, target, session);
            PlanStream.Summed<Site> summed;
            try {
                summed = Inputs.sum(selection, paths, () -> writing.anew(asOf), (pages, plan) -> pages.add(plan));
                Inputs.refuseErrors(selection, summed.findings(), session);
                summed.sum().finish();
            } catch (Refused refused) {
                throw refused.failure;
            } finally {
                writing.progress.end();
            }
            refuseForeign(site, target, arguments.flag("--force"), session);
            SiteFolder.Done done = site.finish();
            session.note(
                    "site.written",
                    done.pages(),
                    target,
                    done.changed(),
                    done.pages() - done.changed(),
                    done.removed());
            return ExitCode.FINE;
        } catch (IOException broken) {
            throw Failure.untold("unwritable", target, Refusal.of(broken));
        }
    }

    private static SiteFolder open(Path folder, String target) throws Failure {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Failure.untold("site-not-folder", target);
        }
        try {
            return new SiteFolder(folder, target);
        } catch (IOException denied) {
            throw Failure.untold("unwritable", target, Refusal.of(denied));
        }
    }

    /** A site stands neither among plans nor around them. */
    private static void refuse(Path folder, String target, FolderFiles.Selection selection) throws Failure {
        List<Path> plans = new ArrayList<>();
        selection.files().stream()
                .map(file -> Path.of(file.folder()))
                .distinct()
                .forEach(plans::add);
        Output.refuseAmongPlans(folder, target, plans);
        Path real = Output.real(folder);
        for (Path plan : plans) {
            if (Output.real(plan).startsWith(real)) {
                throw Failure.usage("site-around-plans", target);
            }
        }
    }

    private static void refuseForeign(SiteFolder site, String target, boolean force, Session session)
            throws Failure, IOException {
        if (!site.blocked().isEmpty()) {
            throw Failure.untold("site-blocked", target, few(site.blocked()));
        }
        List<String> foreign = site.foreign();
        if (!foreign.isEmpty() && !force) {
            throw Failure.untold("site-foreign", target, few(foreign), foreign.size());
        }
        for (String path : foreign) {
            session.note("site.forced", target.replaceAll("/+$", "") + "/" + path);
        }
    }

    private static List<String> few(List<String> paths) {
        return paths.subList(0, Math.min(3, paths.size()));
    }

    /** Carries a failure out of the middle of the plans. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Failure failure;

        Refused(Failure failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** Renders pages into the folder. */
    private record Writing(
            SiteFolder folder,
            Templates templates,
            Optional<String> commit,
            String target,
            Session session,
            Progress progress) {
        Writing(SiteFolder folder, Templates templates, Optional<String> commit, String target, Session session) {
            this(folder, templates, commit, target, session, new Progress("site.progress", session));
        }

        Site anew(LocalDate asOf) {
            try {
                folder.begin();
            } catch (IOException denied) {
                throw refused(denied);
            }
            return new Site(asOf, session.messages(), this::page);
        }

        private void page(String path, String template, Object view, SitePlace place) {
            DocumentText text = new DocumentText();
            try {
                templates.render(template, OutputFormat.HTML, view, new Frame(Optional.of(place), commit), text);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            try {
                folder.page(path, text.bytes());
            } catch (IOException denied) {
                throw refused(denied);
            }
            progress.step();
        }

        private Refused refused(IOException denied) {
            return new Refused(Failure.untold("unwritable", target, Refusal.of(denied)));
        }
    }
}
