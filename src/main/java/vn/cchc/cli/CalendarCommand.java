package vn.cchc.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.CalendarIcs;
import vn.cchc.message.Messages;
import vn.cchc.model.Plan;
import vn.cchc.status.DutyStanding;
import vn.cchc.status.Filter;
import vn.cchc.status.MilestoneStanding;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.StageStanding;
import vn.cchc.status.Status;
import vn.cchc.status.TaskStanding;

/** {@code cchc calendar}: last days of tasks, milestones and duties as an {@code .ics} file. */
final class CalendarCommand implements Command {
    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public void define(Options options) {
        options.arguments("PATH")
                .value("--as-of", "DAY")
                .value("--unit", "ID")
                .value("--output", "FILE")
                .common();
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure, IOException {
        arguments.atMost(1);
        List<Plan> plans = Inputs.plans(arguments.positionals(), session);
        Optional<String> unit = Named.unit(arguments.text("--unit"), plans);
        LocalDate asOf = arguments.asOf();
        Filter filter = new Filter(unit, Optional.empty(), Optional.empty());
        List<CalendarIcs.Event> events = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Plan plan : plans) {
            titles.add(plan.document().title());
            events.addAll(events(Status.of(plan, asOf, filter), session.messages()));
        }
        StringWriter text = new StringWriter();
        CalendarIcs.write(String.join("; ", titles), asOf, events, text);
        List<Path> folders = plans.stream().map(plan -> Path.of(plan.folder())).toList();
        Output.write(
                List.of(Output.Piece.of("cchc.ics", text.toString())), arguments.text("--output"), folders, session);
        return ExitCode.FINE;
    }

    private static List<CalendarIcs.Event> events(PlanStatus status, Messages messages) {
        Plan plan = status.plan();
        List<CalendarIcs.Event> events = new ArrayList<>();
        for (MilestoneStanding milestone : status.milestones()) {
            milestone
                    .lastDay()
                    .ifPresent(day -> events.add(new CalendarIcs.Event(
                            plan.id() + "/milestone/" + milestone.milestone().id(),
                            day,
                            messages.get(
                                    "calendar.milestone", milestone.milestone().title()),
                            milestone.milestone().due().text() + "\n"
                                    + plan.document().title(),
                            messages.get("calendar.milestones"))));
        }
        for (TaskStanding task : status.tasks()) {
            for (StageStanding stage : task.stages()) {
                events.add(new CalendarIcs.Event(
                        plan.id() + "/task/" + task.task().id() + "/" + stage.number(),
                        stage.lastDay(),
                        messages.get(
                                "calendar.task", task.task().id(), task.task().label()),
                        task.task().effective().text() + "\n" + leads(task, plan),
                        messages.get("calendar.tasks")));
            }
        }
        for (DutyStanding duty : status.duties()) {
            for (int i = 0; i < duty.due().size(); i++) {
                events.add(new CalendarIcs.Event(
                        plan.id() + "/duty/" + duty.duty().id() + "/" + (i + 1),
                        duty.due().get(i),
                        duty.duty().label(),
                        duty.duty().due().text() + "\n" + plan.document().title(),
                        messages.get("calendar.duties")));
            }
        }
        return events;
    }

    private static String leads(TaskStanding task, Plan plan) {
        List<String> names = new ArrayList<>();
        task.task()
                .leads()
                .forEach(lead -> names.add(plan.units().nameOf(plan.units().idOf(lead))));
        return String.join("; ", names);
    }
}
