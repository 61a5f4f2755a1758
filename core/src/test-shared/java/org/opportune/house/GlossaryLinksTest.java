package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.glossary.Glossary;
import org.opportune.core.glossary.Link;

/** What the glossary links to in this module is there; and what it waits for is not there yet, or must be linked. */
class GlossaryLinksTest {

    @Test
    void aLinkLeadsToAPublicTypeAndToAPublicMemberOfIt() throws IOException {
        assertThat(linksIntoThisModule()).isNotEmpty().allSatisfy(link -> {
            Class<?> type = Class.forName(link.className());

            assertThat(type).isPublic();
            link.member().ifPresent(member -> assertThat(publicMembers(type)).contains(member));
        });
    }

    @Test
    void noTypeThatATermWaitsForIsInThisModuleAlready() throws IOException {
        Set<String> types = ThisModule.classNames().stream()
                .map(name -> name.replaceFirst(".*[.$]", ""))
                .collect(Collectors.toSet());

        assertThat(GlossaryFiles.waiting())
                .as("terms that wait for a type which is here: link them and take them off the list")
                .noneMatch(line -> line.get(1).equals("type") && types.contains(line.get(2)));
    }

    private static Stream<Link.Type> linksIntoThisModule() throws IOException {
        String module = ThisModule.descriptor().name() + '.';
        return Glossary.standard().terms().stream()
                .flatMap(term -> term.links().stream())
                .filter(Link.Type.class::isInstance)
                .map(Link.Type.class::cast)
                .filter(link -> link.className().startsWith(module));
    }

    private static Set<String> publicMembers(Class<?> type) {
        return Stream.<Member>concat(Stream.of(type.getFields()), Stream.of(type.getMethods()))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .map(Member::getName)
                .collect(Collectors.toSet());
    }
}
