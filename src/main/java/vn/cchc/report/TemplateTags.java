package vn.cchc.report;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.CommentCode;
import com.github.mustachejava.codes.DefaultCode;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.DynamicPartialCode;
import com.github.mustachejava.codes.ExtendCheckNameCode;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.ExtendNameCode;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tags of a template stand for: every value is escaped, and there are no pragmas. The library's own visitor would set
 * up a logger for them, which is a fifth of what reading a template takes.
 */
final class TemplateTags implements MustacheVisitor {
    private final DefaultMustacheFactory factory;
    private final List<Code> codes = new ArrayList<>();
    /** What was written since the last tag: it comes in lines, and to add each to its tag would copy all before it. */
    private final StringBuilder written = new StringBuilder();

    TemplateTags(DefaultMustacheFactory factory) {
        this.factory = factory;
    }

    @Override
    public Mustache mustache(TemplateContext context) {
        settle();
        return new DefaultMustache(context, factory, codes.toArray(new Code[0]), context.file());
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        add(new ValueCode(context, factory, name, true)); // triple braces or not
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache inner) {
        add(new IterableCode(context, factory, inner, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache inner) {
        add(new NotIterableCode(context, factory, inner, name));
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        add(new PartialCode(ofPartial(context), factory, name));
    }

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        add(new DynamicPartialCode(ofPartial(context), factory, name));
    }

    /** Another template is read with the usual braces, whatever this one set. */
    private static TemplateContext ofPartial(TemplateContext context) {
        return new TemplateContext("{{", "}}", context.file(), context.line(), context.startOfLine());
    }

    @Override
    public void write(TemplateContext context, String text) {
        if (codes.isEmpty() && !text.isEmpty()) {
            codes.add(new WriteCode(context, factory, text));
        } else {
            written.append(text);
        }
    }

    private void add(Code code) {
        settle();
        codes.add(code);
    }

    private void settle() {
        if (written.length() > 0) {
            codes.get(codes.size() - 1).append(written.toString());
            written.setLength(0);
        }
    }

    @Override
    public void comment(TemplateContext context, String comment) {
        add(new CommentCode(context, factory, comment));
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache inner) {
        add(new ExtendCode(context, factory, inner, name));
    }

    @Override
    public void name(TemplateContext context, String name, Mustache inner) {
        add(new ExtendNameCode(context, factory, inner, name));
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache inner) {
        add(new ExtendCheckNameCode(context, factory, inner, name));
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw new MustacheException("{{% " + pragma + "}}", context);
    }

    @Override
    public void eof(TemplateContext context) {
        add(new DefaultCode());
    }
}
