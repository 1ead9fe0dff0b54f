package org.incidentdesk.examples.spring;

import java.util.function.Function;
import javax.sql.DataSource;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.examples.sqlite.Numbers;
import org.incidentdesk.examples.sqlite.SqlRepositories;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The desk's units of work are the application's transactions. Where the application has begun one, the desk takes part in
 * it: both are kept, or neither is. A refusal that leaves the desk undoes the whole transaction, the application's part
 * included, even if the application catches it.
 */
public final class SpringUnitOfWork implements UnitOfWork {

    private final TransactionTemplate transactions;
    private final DataSource source;
    private final Numbers numbers;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /**
     * Units of work on a transaction manager.
     *
     * @param manager the application's own
     * @param source where its connections come from
     * @param numbers what numbers were given
     */
    public SpringUnitOfWork(PlatformTransactionManager manager, DataSource source, Numbers numbers) {
        this.transactions = new TransactionTemplate(manager);
        this.source = source;
        this.numbers = numbers;
    }

    @Override
    public <R> R within(Function<Repositories, R> work) {
        return unit(work, true);
    }

    @Override
    public <R> R reading(Function<Repositories, R> query) {
        return unit(query, false);
    }

    /** The desk's own units are not nested in one another; inside a transaction of the application they are at home. */
    private <R> R unit(Function<Repositories, R> work, boolean mayWrite) {
        if (inside.get()) {
            throw new IllegalStateException("units of work are not nested");
        }
        inside.set(true);
        try {
            return transactions.execute(transaction -> work.apply(
                    new SqlRepositories(DataSourceUtils.getConnection(source), numbers, mayWrite)));
        } finally {
            inside.remove();
        }
    }
}
