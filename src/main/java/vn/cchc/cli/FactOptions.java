package vn.cchc.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.load.Decimals;
import vn.cchc.model.Progress;
import vn.cchc.write.Fact;

/** Reads the options of {@code record} into the one fact they state; options of two facts at once are refused. */
final class FactOptions {
    private static final List<String> KINDS =
            List.of("--task", "--target", "--duty", "--submitted", "--number", "--difficulty", "--proposal");
    private static final List<String> OF_TASK =
            List.of("--progress", "--stage", "--product", "--evidence", "--date", "--link", "--file");
    private static final List<String> OF_TARGET = List.of("--value", "--count", "--total");

    private final Arguments arguments;

    private FactOptions(Arguments arguments) {
        this.arguments = arguments;
    }

    static Fact read(Arguments arguments) throws Failure {
        List<String> given = new ArrayList<>();
        for (String kind : KINDS) {
            if (arguments.text(kind).isPresent()) {
                given.add(kind);
            }
        }
        if (given.isEmpty()) {
            throw Failure.usage("record-what", KINDS);
        }
        if (given.size() > 1) {
            throw Failure.usage("record-one", given);
        }
        return new FactOptions(arguments).fact(given.get(0));
    }

    private Fact fact(String kind) throws Failure {
        refuseStrangers(kind);
        return switch (kind) {
            case "--task" -> task();
            case "--target" -> target();
            case "--duty" ->
                new Fact.OfDuty(
                        text(kind), day("--done").orElseThrow(() -> Failure.usage("record-needs", kind, "--done")));
            case "--submitted" ->
                new Fact.OfReport("submitted", day("--submitted").orElseThrow().toString());
            case "--number" -> new Fact.OfReport("number", text(kind));
            case "--difficulty" -> new Fact.OneMore("difficulties", text(kind));
            default -> new Fact.OneMore("proposals", text(kind));
        };
    }

    /** Options that belong to another kind of fact say that something else was meant. */
    private void refuseStrangers(String kind) throws Failure {
        for (String option : OF_TASK) {
            if (!kind.equals("--task") && arguments.text(option).isPresent()) {
                throw Failure.usage("record-stranger", option, kind);
            }
        }
        for (String option : OF_TARGET) {
            if (!kind.equals("--target") && arguments.text(option).isPresent()) {
                throw Failure.usage("record-stranger", option, kind);
            }
        }
        boolean takesDay = kind.equals("--task") || kind.equals("--duty");
        if (!takesDay && arguments.text("--done").isPresent()) {
            throw Failure.usage("record-stranger", "--done", kind);
        }
        boolean corrects = kind.equals("--task") || kind.equals("--target");
        for (String option : List.of("--corrects", "--reason")) {
            if (!corrects && arguments.text(option).isPresent()) {
                throw Failure.usage("record-stranger", option, kind);
            }
        }
    }

    private Fact task() throws Failure {
        Optional<LocalDate> done = day("--done");
        Optional<Integer> stage = number("--stage");
        Optional<Integer> product = number("--product");
        Optional<String> evidence = arguments.text("--evidence");
        Optional<Progress> progress = arguments
                .optionalChoice("--progress", List.of("not-started", "under-way", "dropped"))
                .flatMap(Progress::of);
        Optional<String> reason = arguments.text("--reason");
        Optional<String> corrects = arguments.text("--corrects");
        if (product.isPresent() && evidence.isEmpty()) {
            throw Failure.usage("record-needs", "--product", "--evidence");
        }
        for (String option : List.of("--date", "--link", "--file")) {
            if (evidence.isEmpty() && arguments.text(option).isPresent()) {
                throw Failure.usage("record-needs", option, "--evidence");
            }
        }
        if (stage.isPresent() && done.isEmpty()) {
            throw Failure.usage("record-needs", "--stage", "--done");
        }
        if (progress.isPresent() && done.isPresent()) {
            throw Failure.usage("record-one", List.of("--progress", "--done"));
        }
        if (progress.filter(Progress.DROPPED::equals).isPresent() && reason.isEmpty()) {
            throw Failure.usage("record-needs", "--progress dropped", "--reason");
        }
        if (corrects.isPresent() && reason.isEmpty()) {
            throw Failure.usage("record-needs", "--corrects", "--reason");
        }
        if (done.isEmpty() && progress.isEmpty() && evidence.isEmpty()) {
            throw Failure.usage("record-needs", "--task", "--done");
        }
        // with a product, the day is the product's: the others may still be open
        boolean wholeTask = done.isPresent() && stage.isEmpty() && product.isEmpty();
        Optional<LocalDate> date = day("--date").or(() -> product.isPresent() ? done : Optional.empty());
        return new Fact.OfTask(
                text("--task"),
                wholeTask ? Optional.of(Progress.DONE) : progress,
                wholeTask || stage.isPresent() ? done : Optional.empty(),
                stage,
                evidence.map(document ->
                        new Fact.Proof(product, document, date, arguments.text("--link"), arguments.text("--file"))),
                corrects,
                reason);
    }

    private Fact target() throws Failure {
        Optional<String> value = arguments.text("--value");
        Optional<BigDecimal> count = decimal("--count");
        Optional<BigDecimal> total = decimal("--total");
        if (value.isEmpty() && count.isEmpty()) {
            throw Failure.usage("record-needs", "--target", "--value");
        }
        if (value.isPresent() && (count.isPresent() || total.isPresent())) {
            throw Failure.usage("record-one", List.of("--value", "--count"));
        }
        if (value.isPresent() && !List.of("yes", "no", "có", "không").contains(value.get())) {
            decimal("--value");
        }
        return new Fact.OfTarget(
                text("--target"), value, count, total, arguments.text("--corrects"), arguments.text("--reason"));
    }

    private String text(String option) throws Failure {
        String text = arguments.text(option).orElse("").strip();
        if (text.isEmpty()) {
            throw Failure.usage("value-missing", option);
        }
        return text;
    }

    private Optional<LocalDate> day(String option) throws Failure {
        Optional<String> text = arguments.text(option);
        return text.isEmpty() ? Optional.empty() : Optional.of(Arguments.day(option, text.get()));
    }

    private Optional<Integer> number(String option) throws Failure {
        Optional<String> text = arguments.text(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = text.get();
        boolean number = digits.length() == 1 || digits.length() == 2;
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!number || Integer.parseInt(digits) == 0) {
            throw Failure.usage("number", option, digits);
        }
        return Optional.of(Integer.parseInt(digits));
    }

    private Optional<BigDecimal> decimal(String option) throws Failure {
        Optional<String> text = arguments.text(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.read(text.get());
        if (number.isEmpty()) {
            throw Failure.usage("decimal", option, text.get());
        }
        return number;
    }
}
