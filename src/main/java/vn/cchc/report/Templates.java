package vn.cchc.report;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.WriteCode;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.message.Language;
import vn.cchc.message.Messages;
import vn.cchc.source.Resources;
import vn.cchc.source.Suggestions;

/**
 * The only user of Mustache. A template is looked for in the user's folder, then among those built in; a name that nobody
 * gives is an error with template and line; every value is escaped for its format, triple braces or not.
 */
public final class Templates {
    private static final String TAG = "{{";

    private final Optional<Path> folder;
    private final Labels labels;
    private final Map<OutputFormat, Factory> factories = new EnumMap<>(OutputFormat.class);
    private final int most;

    public Templates(Optional<Path> folder, Language language) {
        this(folder, language, Effort.MOST_NAMES);
    }

    Templates(Optional<Path> folder, Language language, int most) {
        this.folder = folder;
        this.most = most;
        this.labels = new Labels(Messages.labels(language));
    }

    /** Fills the template of a document that stands alone. */
    public void render(String name, OutputFormat format, Object view, Writer out) throws IOException {
        render(name, format, view, Frame.NONE, out);
    }

    /** Fills the template of a document; each template is read once. */
    public void render(String name, OutputFormat format, Object view, Frame frame, Writer out) throws IOException {
        String file = file(name, format);
        try {
            compiled(file, format)
                    .execute(out, List.of(new Effort(most), new Around(labels, frame.site(), frame.commit()), view))
                    .flush();
        } catch (MustacheException bad) {
            throw fault(bad, file);
        } catch (StackOverflowError sections) {
            throw new TemplateFault("template-too-deep", file);
        }
    }

    /** Reads the template of a document before it is needed. Not while another thread uses these templates. */
    public void read(String name, OutputFormat format) {
        String file = file(name, format);
        try {
            compiled(file, format);
        } catch (MustacheException bad) {
            throw fault(bad, file);
        } catch (StackOverflowError sections) {
            throw new TemplateFault("template-too-deep", file);
        }
    }

    private static String file(String name, OutputFormat format) {
        return name + "." + format.ending() + ".mustache";
    }

    private Mustache compiled(String file, OutputFormat format) {
        Factory factory = factories.get(format);
        if (factory == null) {
            factory = new Factory(format);
            factories.put(format, factory);
        }
        return factory.compile(file);
    }

    /** What every template may name beside its view. */
    private record Around(Labels t, Optional<SitePlace> site, Optional<String> commit) {}

    private static TemplateFault fault(MustacheException bad, String file) {
        if (bad instanceof MustacheNotFoundException none) {
            return new TemplateFault("template-missing", none.getName());
        }
        for (Throwable cause = bad; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return fault;
            }
            if (cause instanceof UncheckedIOException broken) {
                throw broken;
            }
        }
        return new TemplateFault("template-broken", file, String.valueOf(bad.getMessage()));
    }

    private final class Factory extends DefaultMustacheFactory {
        private final OutputFormat format;

        Factory(OutputFormat format) {
            this.format = format;
            setObjectHandler(new StrictNames());
        }

        @Override
        public Reader getReader(String name) {
            if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
                throw new TemplateFault("template-outside", name);
            }
            Optional<String> written = folder.isPresent() ? TemplateFile.read(folder.get(), name) : Optional.empty();
            if (written.isPresent()) {
                return new StringReader(written.get());
            }
            Optional<byte[]> own = Resources.bytes("/templates/" + name);
            if (own.isEmpty()) {
                throw new MustacheNotFoundException(name);
            }
            return new StringReader(new String(own.get(), StandardCharsets.UTF_8));
        }

        /** A part without a single tag, as style sheets and scripts are, needs no parser. */
        @Override
        public Mustache compilePartial(String name) {
            Optional<byte[]> own = folder.isPresent() ? Optional.empty() : Resources.bytes("/templates/" + name);
            String text = own.isPresent() ? new String(own.get(), StandardCharsets.UTF_8) : TAG;
            if (text.contains(TAG)) {
                return super.compilePartial(name);
            }
            TemplateContext context = new TemplateContext(TAG, "}}", name, 1, false);
            return new DefaultMustache(context, this, new Code[] {new AsItIs(context, this, text, own.get())}, name);
        }

        @Override
        public void encode(String value, Writer writer) {
            if (writer instanceof DocumentText document) {
                byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
                if (format.isHarmless(utf8)) {
                    document.write(utf8);
                    return;
                }
            }
            try {
                writer.write(format.escape(value));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new TemplateTags(this);
        }
    }

    /** Text that is UTF-8 already where a document in memory is made. */
    private static final class AsItIs extends WriteCode {
        private final byte[] utf8;

        AsItIs(TemplateContext context, DefaultMustacheFactory factory, String text, byte[] utf8) {
            super(context, factory, text);
            this.utf8 = utf8;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            if (writer instanceof DocumentText document) {
                document.write(utf8);
                return writer;
            }
            return super.execute(writer, scopes);
        }
    }

    private static final class StrictNames extends BaseObjectHandler {
        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return new Lookup(Names.Dotted.of(name));
        }

        @Override
        public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
            return new Strict(Names.Dotted.of(name == null ? "" : name), context); // plain text has no name
        }

        private record Lookup(Names.Dotted name) implements Wrapper {
            @Override
            public @Nullable Object call(List<Object> scopes) {
                Optional<Names.Found> found = Names.find(name, scopes);
                return found.isPresent() ? found.get().value() : null;
            }
        }

        private record Strict(Names.Dotted name, TemplateContext context) implements Binding {
            @Override
            public @Nullable Object get(List<Object> scopes) {
                if (scopes.get(0) instanceof Effort effort) {
                    effort.name(context.file(), context.line());
                }
                Optional<Names.Found> found = Names.find(name, scopes);
                if (found.isEmpty()) {
                    throw unknown(name.whole(), context, scopes);
                }
                return found.get().value();
            }
        }

        private static TemplateFault unknown(String name, TemplateContext context, List<Object> scopes) {
            List<String> nearest = Suggestions.nearest(name, Names.known(scopes));
            return new TemplateFault("template-name-unknown", context.file(), context.line(), name, nearest);
        }
    }
}
