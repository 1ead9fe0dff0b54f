package org.incidentdesk.persistence.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.TimelineEntry;

/**
 * A document that a column keeps: JSON made of a domain record and read back as an equal one. Values of one part are
 * written as that part, moments and lengths of time as ISO 8601 writes them, and what is absent is left out.
 *
 * @param <T> what the document says
 */
final class Documents<T> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(values())
            // a record's parts are what it says; what it tells of them, such as isOpen(), is not kept
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addMixIn(TimelineEntry.class, EntryKinds.class)
            .addMixIn(Holiday.class, HolidayKinds.class)
            .addMixIn(GuideNode.class, NodeKinds.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private Documents(JavaType type) {
        this.writer = MAPPER.writerFor(type);
        this.reader = MAPPER.readerFor(type);
    }

    static <T> Documents<T> of(Class<T> type) {
        return new Documents<>(MAPPER.constructType(type));
    }

    static <T> Documents<T> of(TypeReference<T> type) {
        return new Documents<>(MAPPER.constructType(type));
    }

    String write(T value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a domain record cannot be written as a document", e);
        }
    }

    T read(String document) {
        try {
            return reader.readValue(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** The stable names of the kinds of entry; a record may be renamed, its stored name may not. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TimelineEntry.FollowUp.class, name = "FOLLOW_UP"),
        @JsonSubTypes.Type(value = TimelineEntry.Attachment.class, name = "ATTACHMENT"),
        @JsonSubTypes.Type(value = TimelineEntry.Task.class, name = "TASK"),
        @JsonSubTypes.Type(value = TimelineEntry.Solution.class, name = "SOLUTION")
    })
    private interface EntryKinds {}

    /** The stable names of the kinds of holiday. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Holiday.Dated.class, name = "DATED"),
        @JsonSubTypes.Type(value = Holiday.Yearly.class, name = "YEARLY")
    })
    private interface HolidayKinds {}

    /** The stable names of the kinds of node. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = GuideNode.Question.class, name = "QUESTION"),
        @JsonSubTypes.Type(value = GuideNode.Fact.class, name = "FACT"),
        @JsonSubTypes.Type(value = GuideNode.SolutionEnd.class, name = "SOLUTION"),
        @JsonSubTypes.Type(value = GuideNode.ArticleEnd.class, name = "ARTICLE"),
        @JsonSubTypes.Type(value = GuideNode.EscalationEnd.class, name = "ESCALATION")
    })
    private interface NodeKinds {}

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("values of one part");
        text(module, Title.class, Title::value, Title::new);
        text(module, Text.class, Text::value, Text::new);
        text(
                module,
                TimeOfDay.class,
                TimeOfDay::toString,
                text -> TimeOfDay.read(text).orElseThrow());
        text(module, FileName.class, FileName::value, FileName::new);
        text(module, ContentHash.class, ContentHash::value, ContentHash::new);
        text(module, PersonId.class, PersonId::value, PersonId::new);
        text(module, GroupId.class, GroupId::value, GroupId::new);
        text(module, CategoryId.class, CategoryId::value, CategoryId::new);
        text(module, CannedAnswerId.class, CannedAnswerId::value, CannedAnswerId::new);
        text(module, RuleId.class, RuleId::value, RuleId::new);
        text(module, GuideId.class, GuideId::value, GuideId::new);
        text(module, ScenarioId.class, ScenarioId::value, ScenarioId::new);
        text(module, NodeId.class, NodeId::value, NodeId::new);
        text(module, AnswerId.class, AnswerId::value, AnswerId::new);
        text(module, AssetId.class, AssetId::value, AssetId::new);
        text(module, LocationId.class, LocationId::value, LocationId::new);
        text(module, MatrixId.class, MatrixId::value, MatrixId::new);
        text(module, ServiceLevelId.class, ServiceLevelId::value, ServiceLevelId::new);
        text(module, CalendarId.class, CalendarId::value, CalendarId::new);
        text(module, Target.class, Target::toString, Target::parse);
        number(module, TicketNumber.class, TicketNumber::value, TicketNumber::new);
        number(module, ArticleId.class, ArticleId::value, ArticleId::new);
        return module;
    }

    private static <V> void text(SimpleModule module, Class<V> type, Function<V, String> out, Function<String, V> in) {
        module.addSerializer(type, new StdScalarSerializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(out.apply(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return in.apply(json.getText());
            }
        });
    }

    private static <V> void number(SimpleModule module, Class<V> type, ToLongFunction<V> out, LongFunction<V> in) {
        module.addSerializer(type, new StdScalarSerializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(out.applyAsLong(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return in.apply(json.getLongValue());
            }
        });
    }
}
