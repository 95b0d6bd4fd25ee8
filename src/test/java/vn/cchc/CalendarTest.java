package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.cchc.load.FolderFiles;
import vn.cchc.load.WorkspaceLoader;
import vn.cchc.model.Plan;
import vn.cchc.status.Filter;
import vn.cchc.status.PlanStatus;
import vn.cchc.status.Status;

/** The calendar as another program reads it. */
class CalendarTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @Test
    void another_program_reads_every_last_day_once() throws Exception {
        for (String folder : List.of("plans/so-gddt-ha-noi/2022", "plans/vi-du/2022")) {
            CliRun run = CliRun.in(PROJECT, "calendar", folder, "--as-of", "2022-06-10");
            assertThat(run.exitCode()).isZero();
            Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
            assertThat(calendar.validate().hasErrors())
                    .as(calendar.validate().toString())
                    .isFalse();
            List<String> read = new ArrayList<>();
            Set<String> uids = new HashSet<>();
            for (Component event : calendar.getComponents(Component.VEVENT)) {
                read.add(((VEvent) event).getRequiredProperty(Property.DTSTART).getValue());
                uids.add(((VEvent) event).getRequiredProperty(Property.UID).getValue());
            }
            assertThat(read).containsExactlyInAnyOrderElementsOf(lastDays(folder));
            assertThat(uids).as("ids are unique").hasSize(read.size());
        }
    }

    @Test
    void lines_are_short_and_whole() {
        CliRun run = CliRun.in(PROJECT, "calendar", "plans/so-gddt-ha-noi/2022", "--as-of", "2022-06-10");
        for (String line : run.out().split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
        }
        assertThat(run.out().replace("\r\n ", "")).contains("Quán triệt, bồi dưỡng kiến thức".replace(",", "\\,"));
    }

    private static List<String> lastDays(String folder) {
        Plan plan = WorkspaceLoader.load(
                        FolderFiles.select(PROJECT, List.of(folder)).files())
                .workspace()
                .plans()
                .get(0);
        PlanStatus status = Status.of(plan, LocalDate.of(2022, 6, 10), Filter.ALL);
        List<String> days = new ArrayList<>();
        status.milestones().forEach(each -> days.add(basic(each.lastDay().orElseThrow())));
        status.tasks()
                .forEach(task -> task.task()
                        .effective()
                        .deadline()
                        .lastDays(plan.counting())
                        .forEach(day -> days.add(basic(day))));
        status.duties().forEach(duty -> duty.due().forEach(day -> days.add(basic(day))));
        return days;
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
