package org.incidentdesk.web.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.incidentdesk.web.bootstrap.Service;
import org.incidentdesk.web.command.ServeOptions;
import picocli.CommandLine;

/** A whole service with the demonstration's organisation, on a clock that the case turns. */
final class ServedCase {

    private ServedCase() {}

    static DeskDriver serve(Path data, String... more) {
        List<String> args = new ArrayList<>(List.of("--port", "0", "--demo", "--data", data.toString()));
        args.addAll(List.of(more));
        ServeOptions options = CommandLine.populateCommand(new ServeOptions(), args.toArray(String[]::new));
        AtomicReference<Instant> clock = new AtomicReference<>(HoraireProCase.TUESDAY_10);
        Service service = Service.start(options, clock::get, announcement -> {});
        return new HttpDriver(service.address(), clock::set, service::close);
    }
}
