package io.bellwether.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The minister said that the ships would wait until the strike was over",
                "de|Der Minister sagte, dass die Schiffe nicht im Hafen warten",
                "fr|Les navires attendent dans le port, selon une source",
                "es|Los barcos esperan en el puerto por la huelga",
                "it|Le navi aspettano nel porto, il ministro e gli operai della città",
                "nl|Het schip wacht niet op een haven van de stad",
                "pl|Minister powiedział, że statki nie będą czekać w porcie",
                "cs|Ministr řekl, že se lodě při stávce v přístavu dočkají, ale není to jako dnes",
                "sk|Minister povedal, že sa lode v prístave dočkajú, ale nie dnes"
            })
    void tellsALanguageByAFewOfItsWords(String code, String text) {
        assertThat(GrammarWords.language(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Harbour strike enters third week",
                "the the the the the",
                "Minister w sprawie strajku",
                "部长表示，船只将在港口等待",
                "Le barche e la città: un porto"
            })
    void isSilentWhereItIsInDoubt(String text) {
        assertThat(GrammarWords.language(text)).isEmpty();
    }
}
