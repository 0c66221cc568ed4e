package slice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of a process and all it started, from Linux's /proc.
 *
 * <p>PostgreSQL has a process for each connection, and the time of those that ended is told by the one
 * that started them.
 */
record Cpu(ProcessHandle process) {

    /** The kernel counts in hundredths of a second. */
    private static final double TICKS = 100;

    double seconds() {
        long running = process.descendants().mapToLong(each -> ticks(each.pid(), 11, 12)).sum();
        return (ticks(process.pid(), 11, 12, 13, 14) + running) / TICKS;
    }

    /**
     * @param fields of the process' {@code stat} that are added, counted from behind its name: 11 and 12
     *     are its own time, 13 and 14 that of children that ended
     */
    private static long ticks(long process, int... fields) {
        try {
            String stat = Files.readString(Path.of("/proc", "" + process, "stat"));
            String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field : fields) {
                ticks += Long.parseLong(values[field]);
            }
            return ticks;
        } catch (IOException gone) {
            return 0;
        }
    }
}
