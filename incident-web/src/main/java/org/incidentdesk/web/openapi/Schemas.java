package org.incidentdesk.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Schemas made of records: which properties there are, which must be there, and what they mean. */
final class Schemas {

    private final ModelConverters converters = new ModelConverters(true);
    private final Map<String, Schema<?>> all = new TreeMap<>();
    private final Texts texts;

    Schemas(ObjectMapper mapper, Texts texts) {
        this.texts = texts;
        converters.addConverter(new ModelResolver(mapper).openapi31(true));
    }

    /** All that were referred to, by name. */
    Map<String, Schema<?>> all() {
        return all;
    }

    /** A reference to a record's schema. */
    Schema<?> reference(Class<?> record) {
        if (!all.containsKey(record.getSimpleName())) {
            add(record);
        }
        return new Schema<>().$ref("#/components/schemas/" + record.getSimpleName());
    }

    private void add(Class<?> record) {
        ResolvedSchema resolved = converters.resolveAsResolvedSchema(new AnnotatedType(record).resolveAsRef(true));
        Map<String, Class<?>> records = new LinkedHashMap<>();
        collect(record, records);
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (records.containsKey(name)) {
                complete(name, schema, records.get(name));
                all.put(name, schema);
            }
        });
    }

    private static void collect(Type type, Map<String, Class<?>> records) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof WildcardType wildcard) {
            collect(wildcard.getUpperBounds()[0], records);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && records.put(record.getSimpleName(), record) == null) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }

    /** A body must have what is not to be null; an answer has all that is not optional. */
    private void complete(String name, Schema<?> schema, Class<?> record) {
        boolean isBody = name.endsWith("Body");
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            boolean needed = isBody
                    ? component.getAccessor().isAnnotationPresent(NotNull.class)
                    : component.getType() != Optional.class;
            if (needed) {
                required.add(component.getName());
            }
            Schema<?> property = schema.getProperties().get(component.getName());
            property.setDescription(texts.property(name, component.getName()));
        }
        schema.setRequired(required.isEmpty() ? null : required);
        if (isBody) {
            schema.setAdditionalProperties(false);
        }
    }
}
