package org.opportune.house;

/** How much memory a piece of work asks for. */
public final class Allocations {
    private Allocations() {}

    /**
     * Does a piece of work.
     *
     * @param work the work
     * @return how many bytes this thread allocated for it
     */
    public static long during(Runnable work) {
        try {
            // looked up by name, since the module under test does not read the JDK's management
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            var allocated =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
            long before = (long) allocated.invoke(threads);
            work.run();
            return (long) allocated.invoke(threads) - before;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
