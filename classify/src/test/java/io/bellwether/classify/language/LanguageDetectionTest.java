package io.bellwether.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The minister said that the ships would wait in the harbour until the strike was over.",
                "en|Harbour strike enters third week as talks between union and port authority stall again",
                "de|Der Minister sagte, dass die Schiffe im Hafen warten müssen, bis der Streik vorbei ist.",
                "fr|Le ministre a déclaré que les navires attendraient dans le port jusqu'à la fin de la grève.",
                "pl|Minister powiedział, że statki będą czekać w porcie aż do zakończenia strajku dokerów.",
                "zh|部长表示，船只将在港口等待，直到罢工结束，工会与港务局之间的谈判仍在继续进行中。",
                "und|Strike",
                "und|+++ 12:30 +++ 44 +++"
            })
    void tells_the_language_or_that_it_cannot(String code, String text) {
        assertThat(LanguageDetection.of(text, "", "")).isEqualTo(code);
    }
}
