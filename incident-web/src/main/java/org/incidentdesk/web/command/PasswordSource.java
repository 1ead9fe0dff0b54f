package org.incidentdesk.web.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.incidentdesk.domain.access.Account;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Where a new password comes from. Never from an argument: other users of the machine see the arguments of every
 * process.
 */
final class PasswordSource {

    @ArgGroup
    private Choice choice;

    /** At most one of the two; a password is made up where neither is given. */
    private static final class Choice {
        @Option(names = "--password-stdin", description = "Read the password from the first line of standard input")
        private boolean standardInput;

        @Option(
                names = "--password-prompt",
                description =
                        "Ask for the password on the terminal; without either option one is made up and shown once")
        private boolean prompt;
    }

    /** Whether the password is made up, so that nobody knows it unless it is shown. */
    boolean isGenerated() {
        return choice == null;
    }

    /** Reads, asks for or makes up a password. */
    String password(InputStream in, Supplier<String> secrets) {
        if (isGenerated()) {
            return GeneratedPassword.from(secrets);
        }
        return longEnough(choice.standardInput ? firstLine(in) : ask());
    }

    /** Told before anything is changed; the domain has the last word all the same. */
    private static String longEnough(String password) {
        if (password.length() < Account.MIN_PASSWORD_LENGTH || password.length() > Account.MAX_PASSWORD_LENGTH) {
            throw new CommandFailed("A password has " + Account.MIN_PASSWORD_LENGTH + " to "
                    + Account.MAX_PASSWORD_LENGTH + " characters");
        }
        return password;
    }

    private static String firstLine(InputStream in) {
        try {
            String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new CommandFailed("Standard input is empty: there is no password");
            }
            return line;
        } catch (IOException e) {
            throw new CommandFailed("Standard input cannot be read: " + e.getMessage(), e);
        }
    }

    private static String ask() {
        Console console = System.console();
        if (console == null) {
            throw new CommandFailed("There is no terminal to ask on; use --password-stdin");
        }
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("The same again: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new CommandFailed("The two passwords differ");
        }
        return new String(first);
    }
}
