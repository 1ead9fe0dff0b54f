package org.incidentdesk.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.incidentdesk.domain.port.driven.RecurringWork;

/** Repeats work by db-scheduler: what is due, and who is at it, stands in a table. */
final class ScheduledWork implements RecurringWork {

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    /** A node that has not said for four of these that it lives is taken for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataSource connections;

    ScheduledWork(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public Repetition every(String name, Duration pause, Runnable work) {
        RecurringTask<Void> task = Tasks.recurring(name, FixedDelay.of(pause))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.run());
        Duration half = pause.dividedBy(2);
        Scheduler scheduler = Scheduler.create(connections)
                .startTasks(task)
                .schedulerName(new SchedulerName.Fixed(
                        "process " + ProcessHandle.current().pid()))
                .tableName("scheduled_task")
                .threads(1)
                .pollingInterval(half.compareTo(LONGEST_LOOK) < 0 ? half : LONGEST_LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .commitWhenAutocommitDisabled(true)
                // telling of a failure is the work's own affair
                .failureLogging(LogLevel.DEBUG, false)
                .build();
        scheduler.start();
        return scheduler::stop;
    }
}
