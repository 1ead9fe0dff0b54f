package org.incidentdesk.examples.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The domain's records as JSON documents. Everything that is kept is a record of values, and says itself what it consists
 * of: so one reader and one writer do for all. What is read comes to life through the record's own constructor, which
 * checks it as it checks anything else.
 */
final class Codec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Codec() {}

    static String write(Object record) {
        return node(record, record.getClass()).toString();
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return type.cast(value(JSON.readTree(text), type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is not JSON", e);
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    private static Type part(Type type) {
        return part(type, 0);
    }

    private static Type part(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }

    private static JsonNode node(Object value, Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return ((Optional<?>) value).map(inner -> node(inner, part(type))).orElseGet(NODES::nullNode);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            ArrayNode array = NODES.arrayNode();
            ((Collection<?>) value).forEach(each -> array.add(node(each, part(type))));
            return array;
        }
        if (raw == Map.class) {
            ArrayNode pairs = NODES.arrayNode();
            ((Map<?, ?>) value)
                    .forEach((key, kept) -> pairs.addArray()
                            .add(node(key, part(type, 0)))
                            .add(node(kept, part(type, 1))));
            return pairs;
        }
        if (raw.isRecord()) {
            ObjectNode object = NODES.objectNode();
            for (RecordComponent component : raw.getRecordComponents()) {
                object.set(component.getName(), node(get(component, value), component.getGenericType()));
            }
            return object;
        }
        if (value instanceof Number number) {
            return NODES.numberNode(number.longValue());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return NODES.textNode(value instanceof Enum<?> constant ? constant.name() : textOf(value, raw));
    }

    private static String textOf(Object value, Class<?> type) {
        if (type == String.class || type == Instant.class || type == Duration.class) {
            return value.toString();
        }
        throw new IllegalStateException("no document can hold a " + type.getName());
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record cannot be read: " + component, e);
        }
    }

    private static Object value(JsonNode node, Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return node.isNull() ? Optional.empty() : Optional.of(value(node, part(type)));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return collection(node, raw, part(type));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            node.forEach(pair -> map.put(value(pair.get(0), part(type, 0)), value(pair.get(1), part(type, 1))));
            return map;
        }
        if (raw.isRecord()) {
            return record(node, raw);
        }
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException(raw.getSimpleName() + " has no " + node));
        }
        return plain(node, raw);
    }

    private static Object plain(JsonNode node, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return node.booleanValue();
        }
        if (type == int.class || type == Integer.class) {
            return node.intValue();
        }
        if (type == long.class || type == Long.class) {
            return node.longValue();
        }
        if (type == Instant.class) {
            return Instant.parse(node.textValue());
        }
        return type == Duration.class ? Duration.parse(node.textValue()) : node.textValue();
    }

    private static Object collection(JsonNode node, Class<?> type, Type part) {
        List<Object> values = new ArrayList<>();
        node.forEach(each -> values.add(value(each, part)));
        if (type.isAssignableFrom(List.class)) {
            return List.copyOf(values);
        }
        return type.isAssignableFrom(TreeSet.class) && type != Set.class
                ? new TreeSet<>(values)
                : new LinkedHashSet<>(values);
    }

    private static Object record(JsonNode node, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(node.get(component.getName()), component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a document is no " + type.getSimpleName(), e);
        }
    }
}
