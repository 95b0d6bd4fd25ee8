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

    TemplateTags(DefaultMustacheFactory factory) {
        this.factory = factory;
    }

    @Override
    public Mustache mustache(TemplateContext context) {
        return new DefaultMustache(context, factory, codes.toArray(new Code[0]), context.file());
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        codes.add(new ValueCode(context, factory, name, true)); // triple braces or not
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache inner) {
        codes.add(new IterableCode(context, factory, inner, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache inner) {
        codes.add(new NotIterableCode(context, factory, inner, name));
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        codes.add(new PartialCode(ofPartial(context), factory, name));
    }

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        codes.add(new DynamicPartialCode(ofPartial(context), factory, name));
    }

    /** Another template is read with the usual braces, whatever this one set. */
    private static TemplateContext ofPartial(TemplateContext context) {
        return new TemplateContext("{{", "}}", context.file(), context.line(), context.startOfLine());
    }

    @Override
    public void write(TemplateContext context, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (codes.isEmpty()) {
            codes.add(new WriteCode(context, factory, text));
        } else {
            codes.get(codes.size() - 1).append(text);
        }
    }

    @Override
    public void comment(TemplateContext context, String comment) {
        codes.add(new CommentCode(context, factory, comment));
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache inner) {
        codes.add(new ExtendCode(context, factory, inner, name));
    }

    @Override
    public void name(TemplateContext context, String name, Mustache inner) {
        codes.add(new ExtendNameCode(context, factory, inner, name));
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache inner) {
        codes.add(new ExtendCheckNameCode(context, factory, inner, name));
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw new MustacheException("{{% " + pragma + "}}", context);
    }

    @Override
    public void eof(TemplateContext context) {
        codes.add(new DefaultCode());
    }
}
