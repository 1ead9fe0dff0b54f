package org.incidentdesk.examples.first;

import org.incidentdesk.domain.contract.SecretsContract;
import org.incidentdesk.domain.port.driven.Secrets;

class HexSecretsTest implements SecretsContract {

    private final Secrets secrets = new HexSecrets();

    @Override
    public Secrets secrets() {
        return secrets;
    }
}
