package org.incidentdesk.persistence;

import org.incidentdesk.domain.contract.AccountRepositoryContract;
import org.incidentdesk.domain.contract.ArticleRepositoryContract;
import org.incidentdesk.domain.contract.AssetRepositoryContract;
import org.incidentdesk.domain.contract.CategoryRepositoryContract;
import org.incidentdesk.domain.contract.GroupRepositoryContract;
import org.incidentdesk.domain.contract.LocationRepositoryContract;
import org.incidentdesk.domain.contract.MatrixRepositoryContract;
import org.incidentdesk.domain.contract.NumberingContract;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.PersonRepositoryContract;
import org.incidentdesk.domain.contract.ReceiptRepositoryContract;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.contract.TicketRepositoryContract;
import org.incidentdesk.domain.contract.TokenRepositoryContract;
import org.incidentdesk.domain.contract.UnitOfWorkContract;
import org.incidentdesk.domain.port.driven.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** Every contract of the storage ports, on one database for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageContracts {

    private Storage storage;

    abstract Database database();

    @BeforeAll
    void open() {
        storage = database().open(OnStorage.LISTENERS);
    }

    @AfterAll
    void close() {
        storage.close();
    }

    @Nested
    class Tickets implements TicketRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Units implements UnitOfWorkContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Numbers implements NumberingContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Accounts implements AccountRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Articles implements ArticleRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Assets implements AssetRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Categories implements CategoryRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Groups implements GroupRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Locations implements LocationRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Matrices implements MatrixRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class People implements PersonRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Receipts implements ReceiptRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Settings implements SettingsRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }

    @Nested
    class Tokens implements TokenRepositoryContract {
        @Override
        public Storage storage() {
            return storage;
        }
    }
}
