package org.incidentdesk.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.TicketsResource;
import org.incidentdesk.web.security.AllowedTo;
import org.junit.jupiter.api.Test;

class GatekeeperTest {

    /** Every resource method of the house, whether registered or not. */
    static List<Method> resourceMethods() {
        List<Method> methods = new ArrayList<>();
        for (JavaClass resource : new ClassFileImporter().importPackagesOf(TicketsResource.class)) {
            for (Method method : resource.reflect().getDeclaredMethods()) {
                boolean hasVerb = Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
                if (hasVerb) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    @Test
    void everyResourceMethodSaysWhoMayCallItAndWhatItDoes() {
        List<Method> methods = resourceMethods();
        assertTrue(methods.size() > 70, () -> "only " + methods.size());
        for (Method method : methods) {
            assertTrue(method.isAnnotationPresent(AllowedTo.class), method::toString);
            assertTrue(method.isAnnotationPresent(Described.class), method::toString);
            assertFalse(method.getAnnotation(Described.class).text().isBlank(), method::toString);
        }
    }

    /** A resource whose author forgot. */
    static final class Forgetful {
        @GET
        public String read() {
            return "open to all";
        }
    }

    @Test
    void aMethodThatDoesNotSayItStopsTheServiceFromStarting() throws NoSuchMethodException {
        Method method = Forgetful.class.getMethod("read");
        ResourceInfo resource = new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                return method;
            }

            @Override
            public Class<?> getResourceClass() {
                return Forgetful.class;
            }
        };
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> new Gatekeeper(null).configure(resource, null));
        assertTrue(thrown.getMessage().contains("Forgetful"), thrown::getMessage);
        assertEquals(GET.class, method.getAnnotations()[0].annotationType());
    }
}
