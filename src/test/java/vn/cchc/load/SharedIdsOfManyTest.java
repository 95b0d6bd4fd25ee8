package vn.cchc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever plans are read together: no two have one id, and a plan that was not read goes by the id of none that was. */
class SharedIdsOfManyTest {
    private static final List<String> NAMES = List.of("a", "plans", "so", "Aa", "BB", "2022");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_named_plan_is_the_one_below_the_same_root_or_none(int seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Set<String> folders = folders(chance, 1 + chance.nextInt(12), 3);
            Set<String> registers = folders(chance, chance.nextInt(4), 1);
            SharedIds ids = SharedIds.of(folders, registers);
            Map<String, String> byId = new HashMap<>();
            for (String folder : folders) {
                String id = ids.id(folder, Surroundings.above(folder, registers));
                assertThat(byId.put(id, folder)).as("%s in %s", id, folders).isNull();
            }
            for (String folder : folders) {
                String root = PlanRoot.of(folder, Surroundings.above(folder, registers));
                for (String other : folders(chance, 6, 1)) {
                    String local = other.substring(1);
                    Optional<String> named = Optional.ofNullable(byId.get(ids.named(root, local)));
                    Optional<String> itself = folders.contains(root + "/" + local)
                            ? Optional.of(root + "/" + local)
                            : Optional.of(root).filter(at -> folders.contains(at) && local.equals(PlanRoot.name(at)));
                    assertThat(named)
                            .as("%s below %s, of %s with registers in %s", local, root, folders, registers)
                            .isEqualTo(itself);
                }
            }
        }
    }

    @Test
    void the_id_of_one_that_was_not_read_is_no_longer_than_it_has_to_be() {
        Set<String> registers = Set.of("/hue", "/ha-noi", "/hue/x");
        SharedIds ids = SharedIds.of(new TreeSet<>(Set.of("/hue/so/2022", "/ha-noi/truong/2022")), registers);
        assertThat(ids.named("/ha-noi", "truong/2022")).isEqualTo("truong/2022");
        assertThat(ids.named("/ha-noi", "phong/2022")).isEqualTo("phong/2022");
        assertThat(ids.named("/ha-noi", "so/2022")).isEqualTo("ha-noi/so/2022");
        SharedIds strange = SharedIds.of(
                new TreeSet<>(Set.of("/hue/so/2022", "/ha-noi/truong/2022", "/hue/x/ha-noi/so/2022")), registers);
        assertThat(strange.named("/ha-noi", "so/2022")).isEqualTo("/ha-noi/so/2022");
    }

    private static Set<String> folders(Random chance, int count, int least) {
        Set<String> folders = new TreeSet<>();
        for (int at = 0; at < count; at++) {
            StringBuilder folder = new StringBuilder();
            for (int depth = least + chance.nextInt(3); depth > 0; depth--) {
                folder.append('/').append(NAMES.get(chance.nextInt(NAMES.size())));
            }
            folders.add(folder.toString());
        }
        return folders;
    }
}
