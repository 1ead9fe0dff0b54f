package org.incidentdesk.examples.spring;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.examples.sqlite.SqliteDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** An application with a desk inside: the desk is one bean, and knows nothing of Spring. */
@SpringBootApplication
public class DeskApplication {

    /** For Spring. */
    public DeskApplication() {}

    /**
     * Starts the application.
     *
     * @param arguments {@code --desk.file=FILE}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(DeskApplication.class, arguments);
    }

    @Bean
    SqliteDatabase database(@Value("${desk.file}") Path file) {
        return new SqliteDatabase(file);
    }

    @Bean
    DataSource dataSource(SqliteDatabase database) {
        return database.source();
    }

    @Bean
    IncidentDesk desk(PlatformTransactionManager transactions, DataSource source, SqliteDatabase database) {
        DrivenPorts driven = new DrivenPorts(
                new SpringUnitOfWork(transactions, source, database.numbers()),
                new InMemoryKnowledgeIndex(),
                new Pbkdf2PasswordHashing(),
                new RandomSecrets(),
                new InMemoryNotifier(Set.of()),
                new InMemoryFileStore(InstantSource.system()));
        return IncidentDesk.assemble(driven, InstantSource.system());
    }
}
