package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.ContentDisposition;

class DownloadTests {

    static final List<String> NAMES = Hostile.NAMES;

    @ParameterizedTest
    @CsvSource({
        "Timothée Masquelier, timothee-masquelier.gexf, Timothée Masquelier.gexf",
        "王伟, peergraph.gexf, 王伟.gexf",
        "'../../etc/\"x\"', etc-x.gexf, .. .. etc x.gexf"
    })
    void namesTheFileForOldAndNewClients(String title, String ascii, String full) {
        String header = Download.disposition(title, "gexf");
        assertThat(header).contains("filename=\"" + ascii + "\"");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(full);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isOneLineOfAsciiWhateverTheTitle(String title) {
        assertThat(Download.disposition(title, "gexf"))
                .doesNotContain("%E2%80%AE")
                .matches("attachment; filename=\"[a-z0-9-]+\\.gexf\"; filename\\*=UTF-8''[!-~]+");
    }
}
