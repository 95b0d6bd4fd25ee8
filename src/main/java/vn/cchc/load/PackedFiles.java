package vn.cchc.load;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.source.Packed;

/** How a list of files on disk is kept where there are many: of each what its folder does not share with the one before, and its name. */
final class PackedFiles implements Packed.Form<PlanFile> {
    @Override
    public void write(List<PlanFile> some, DataOutputStream to) throws IOException {
        List<DiskFolder> last = List.of();
        for (PlanFile file : some) {
            List<DiskFolder> way = file.folderOnDisk().way();
            int kept = 0;
            while (kept < Math.min(last.size(), way.size()) && last.get(kept) == way.get(kept)) {
                kept++;
            }
            to.writeByte(kept);
            to.writeByte(way.size() - kept);
            for (DiskFolder folder : way.subList(kept, way.size())) {
                folder.write(to);
            }
            to.writeUTF(file.name());
            to.writeBoolean(file.asked());
            last = way;
        }
    }

    @Override
    public List<PlanFile> read(int size, DataInputStream from) throws IOException {
        List<PlanFile> files = new ArrayList<>(size);
        List<DiskFolder> way = new ArrayList<>();
        Map<String, String> names = new HashMap<>(); // units hand in a file of their name for each milestone
        while (files.size() < size) {
            int kept = from.readByte();
            way.subList(kept, way.size()).clear();
            for (int more = from.readByte(); more > 0; more--) {
                DiskFolder last = way.isEmpty() ? null : way.get(way.size() - 1);
                way.add(DiskFolder.read(last, names, from));
            }
            String name = from.readUTF();
            files.add(new PlanFile(way.get(way.size() - 1), DiskFolder.once(name, names), from.readBoolean()));
        }
        return files;
    }
}
