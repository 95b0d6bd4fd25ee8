package vn.cchc.fuzz;

import java.util.List;
import java.util.Random;

/** Something that is tried with inputs made from a seed: it ends without a word, or throws what is wrong. */
interface Target {
    List<Target> ALL = List.of(
            new PlanTarget(),
            new CommandTarget(),
            new PhraseTarget(),
            new RecordTarget(),
            new TemplateTarget(),
            new HistoryTarget());

    String name();

    void run(Random random) throws Exception;
}
