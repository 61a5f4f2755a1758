package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.glossary.Glossary;
import org.opportune.core.glossary.Link;

/** What the glossary links to in this module is there; and what it waits for is not there yet, or must be linked. */
class GlossaryLinksTest {

    static Stream<Link.Type> linksIntoThisModule() throws IOException {
        String module = ThisModule.descriptor().name() + '.';
        return Glossary.standard().terms().stream()
                .flatMap(term -> term.links().stream())
                .filter(Link.Type.class::isInstance)
                .map(Link.Type.class::cast)
                .filter(link -> link.className().startsWith(module));
    }

    @ParameterizedTest
    @MethodSource("linksIntoThisModule")
    void aLinkLeadsToAPublicTypeAndToAPublicMemberOfIt(Link.Type link) throws ClassNotFoundException {
        Class<?> type = Class.forName(link.className());

        assertThat(type).isPublic();
        link.member().ifPresent(member -> assertThat(publicMembers(type)).contains(member));
    }

    @Test
    void noTypeThatATermWaitsForIsInThisModuleAlready() {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ThisModule()).importPackages("org.opportune").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(GlossaryFiles.waiting())
                .as("terms that wait for a type which is here: link them and take them off the list")
                .noneMatch(line -> line.get(1).equals("type") && types.contains(line.get(2)));
    }

    private static Set<String> publicMembers(Class<?> type) {
        return Stream.<Member>concat(Stream.of(type.getFields()), Stream.of(type.getMethods()))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .map(Member::getName)
                .collect(Collectors.toSet());
    }
}
