package io.github.guihua.read.word;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A LibreOffice that is installed on this machine, for files that nothing else reads. Each document gets a process and a
 * profile of its own, in a folder that is gone afterwards; macros and links to elsewhere stay shut.
 */
public final class LibreOffice {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long LONGEST = 64L << 20;

    private static final String PROFILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path program;
    private final Duration limit;
    private final long longest;

    /** What the file is, so that nothing has to be guessed: what is damaged is then refused and not taken for text. */
    enum Kind {
        WORD("MS Word 97"),
        WORKS("MS_Works");

        private final String filter;

        Kind(String filter) {
            this.filter = filter;
        }
    }

    private LibreOffice(Path program, Duration limit, long longest) {
        this.program = program;
        this.limit = limit;
        this.longest = longest;
    }

    /** The one on the {@code PATH}; null where there is none. */
    public static LibreOffice installed() {
        return on(System.getenv("PATH"), LIMIT, LONGEST);
    }

    /**
     * @param path folders, as in the environment variable; those that are not absolute are passed over
     * @param limit how long a document may take
     * @param longest what it may become, in bytes
     * @return null where none of them has {@code soffice}
     */
    static LibreOffice on(String path, Duration limit, long longest) {
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
            Path program = Path.of(folder).resolve("soffice");
            if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                return new LibreOffice(program, limit, longest);
            }
        }
        return null;
    }

    /**
     * @return the document as DOCX; null where LibreOffice cannot read it, takes too long or makes too much of it
     * @throws IOException where the machine is at fault
     */
    byte[] docx(byte[] document, Kind kind) throws IOException {
        Path folder = Files.createTempDirectory("guihua-office");
        try {
            Path user = Files.createDirectories(folder.resolve("profile/user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), PROFILE);
            Path in = Files.write(folder.resolve("document.doc"), document);
            Path out = Files.createDirectories(folder.resolve("out")).resolve("document.docx");
            BoundedRun run = new BoundedRun(limit, () -> !Files.exists(out) || Files.size(out) <= longest);
            boolean ended = run.of(command(folder, in, out, kind));
            return ended && Files.isRegularFile(out) && Files.size(out) <= longest ? Files.readAllBytes(out) : null;
        } finally {
            BoundedRun.delete(folder);
        }
    }

    private ProcessBuilder command(Path folder, Path in, Path out, Kind kind) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--infilter=" + kind.filter,
                "--convert-to",
                "docx",
                "--outdir",
                out.getParent().toString(),
                in.toString()));
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", path == null ? "/usr/bin:/bin" : path);
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        return builder.directory(folder.toFile());
    }
}
