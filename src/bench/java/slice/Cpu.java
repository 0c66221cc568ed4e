package slice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of a process and all it started, from Linux's /proc. */
record Cpu(ProcessHandle process) {

    /** The kernel counts in hundredths of a second. */
    private static final double TICKS = 100;

    double seconds() {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> ticks(each.pid()))
                .sum() / TICKS;
    }

    private static long ticks(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", "" + process, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
