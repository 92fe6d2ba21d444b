package io.github.guihua.batch;

import java.nio.file.Path;

/**
 * A document to be done, with what the ledger will need.
 *
 * @param unpackInto folder for its documents, should it be an archive; null where it is none or is in one
 * @param archive key of the archive that it is in; null for a file of its own
 */
record Job(Input input, String key, String plan, Path unpackInto, String archive) {}
