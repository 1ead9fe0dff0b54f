package org.incidentdesk.web.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/**
 * What one resource method offers, read off its annotations.
 *
 * @param verb the HTTP method
 * @param path the address, with its variables in braces
 * @param described what it does
 * @param callers whom it is open to
 * @param pathParameters the variables of the address
 * @param query the parameters of the address
 * @param body the record that it reads, or the text
 * @param reads the media type of the body
 */
public record ServiceOperation(
        String verb,
        String path,
        Described described,
        Callers callers,
        List<String> pathParameters,
        List<QueryParameter> query,
        Optional<Class<?>> body,
        String reads) {

    /**
     * A parameter of the address.
     *
     * @param name its name
     * @param several whether it may have several values
     */
    public record QueryParameter(String name, boolean several) {}

    /**
     * Reads resource classes.
     *
     * @param resources the classes
     * @return what they offer, in the order of the addresses
     */
    public static List<ServiceOperation> of(Collection<Class<?>> resources) {
        List<ServiceOperation> operations = new ArrayList<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    verb(method).ifPresent(verb -> operations.add(of(resource, method, verb)));
                }
            }
        }
        operations.sort(Comparator.comparing(ServiceOperation::path).thenComparing(ServiceOperation::verb));
        return operations;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static ServiceOperation of(Class<?> resource, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        List<String> variables = new ArrayList<>();
        List<QueryParameter> query = new ArrayList<>();
        Class<?> body = null;
        for (Parameter parameter : method.getParameters()) {
            PathParam variable = parameter.getAnnotation(PathParam.class);
            QueryParam asked = parameter.getAnnotation(QueryParam.class);
            if (variable != null) {
                variables.add(variable.value());
            } else if (asked != null) {
                query.add(new QueryParameter(asked.value(), Collection.class.isAssignableFrom(parameter.getType())));
            } else if (isEntity(parameter)) {
                body = parameter.getType();
            }
        }
        return new ServiceOperation(
                verb,
                path,
                method.getAnnotation(Described.class),
                method.getAnnotation(AllowedTo.class).value(),
                variables,
                query,
                Optional.ofNullable(body),
                Optional.ofNullable(method.getAnnotation(Consumes.class))
                        .map(consumes -> consumes.value()[0])
                        .orElse(MediaType.APPLICATION_JSON));
    }

    private static boolean isEntity(Parameter parameter) {
        Annotation[] annotations = parameter.getAnnotations();
        return annotations.length == 0;
    }
}
