package io.github.guihua.batch;

import io.github.guihua.index.Stamps;
import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Path;

/** Puts an amended plan in place of the stored one: plan, ledger and index, as a run would. */
public final class Amendment {
    private Amendment() {}

    /** Makes the amended plan of the stored one; null for none. */
    @FunctionalInterface
    public interface Change {
        Plan of(Plan stored) throws IOException, UserException;
    }

    /**
     * @param file of the plan, below the output folder's {@code plans/}
     * @return whether there was something to change
     * @throws EnvironmentException where a run holds the folder, or it cannot be written
     */
    public static boolean make(Path output, Path file, Change change) throws UserException {
        try (OutputFolder folder = OutputFolder.lock(output);
                Ledger ledger = Ledger.open(folder.ledger())) {
            Plan amended = change.of(PlanJson.read(file));
            if (amended == null) {
                return false;
            }
            byte[] json = PlanJson.toBytes(amended);
            String name = folder.plans().relativize(file).toString().replace('\\', '/');
            DurableFiles.replace(folder.plan(name), out -> out.write(json));
            DurableFiles.sync(file.toAbsolutePath().getParent());
            ledger.amended(name, Stamps.of(json));
            IndexSync.run(folder, Copies.of(ledger));
            return true;
        } catch (IOException e) {
            throw new EnvironmentException(e, "batch", "error.unwritable", output, DurableFiles.reason(e));
        }
    }
}
