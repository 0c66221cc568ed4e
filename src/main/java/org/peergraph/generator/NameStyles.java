package org.peergraph.generator;

import java.util.List;
import org.peergraph.generator.NameStyle.Parts;

/** The name styles; {@code _} stands for nothing. Made up of syllables, not taken from anybody. */
final class NameStyles {

    static final int NORTHERN = 0;
    static final int SOUTHERN = 1;
    static final int EASTERN = 2;
    static final int SOUTH_ASIAN = 3;
    static final int ARABIC = 4;
    static final int SLAVIC = 5;

    static final List<NameStyle> ALL =
            List.of(
                    NameStyle.latin(
                            "An Ka Da Jo El Ma Li Be Fre Ha So Ni Vi Ti Ge Ros Wil Gun",
                            "na rin vid len mas lia bert da ne thea mon ka ric vin tje bel",
                            "And Lind Mor Berg Har Nor Cald Wes Thorn Ester Grun Kess Dahl Pell"
                                    + " Ravn Stad Ulm Vest Bjør Hüb Ost Quim Fair Brand",
                            "sen er mann ley ström ton gaard inger well by quist wick stad feld"
                                    + " hauer rup"),
                    NameStyle.latin(
                            "Ma Jo Lu Ca Al An Fe Pa Gi Ra Te El Vi Do San Be Au Cé",
                            "ria sé cía los ana dro lipe ola ulio quel resa mí tor nio dra lise",
                            "Gar Fer Mar Mon Sil Ro Pe Cas Al Bel Ver Del Tor Cor Bra Sal Duar"
                                    + " Len Ma Vi Zan Qui Ol Per",
                            "cía nandes tino tero veira rez driga tello meida trán gara va ini"
                                    + " elli eaux ière"),
                    NameStyle.latin(
                            "Wei Xiao Jun Hui Min Yu Li Jia Hao Zi Tian Ke Shu Bo Qi Rui Nan Yo",
                            "_ ming ling hua jie feng yan hong ying -jun -hee qing ran ko suke na",
                            "Wa Li Zha Che Ya Liu Hua Zho Wu Xu Su Zhu Ma Hu Gu Li Lu Ki Pa Choi Ta"
                                    + " Ni Fu Sai",
                            "_ ng n _ ng i o _ ng n e k nabe moto mura to"),
                    NameStyle.latin(
                            "Sa Ra Vi An Pri Su A Ma Di Ki Ne Ro Ar Ha Sh La Mo Bh",
                            "njay jesh kram il ya nita mit nish pa ran ha hit jun ri reya vanya"
                                    + " hini avna",
                            "Shar Ku Pa Gup Si Raj Me Ban Cha Re Na Das Iy Ver Bha Jos Mu Sri Kul"
                                    + " Pil",
                            "ma mar tel ta ngh an hta erjee krabarti ddy ir gupta er hi karni lai"),
                    new NameStyle(
                            Parts.of(
                                    "Mu Ah Kha Ha Sa Na Fa Ra La Am Yu Sal",
                                    "nir mad lid san mir dia tima nia yla ina suf wa",
                                    "Al-Ra Al-Ha Al-Sa Al-Ma Al-Qa Al-Ba Al-Na Al-Fa Had Sal Mans"
                                            + " Kar",
                                    "shid ddad leh sri simi kri jjar raj dad man our im"),
                            Parts.of(
                                    "مو أح خا حا سا نا فا را لا أم يو سل",
                                    "نير مد لد سن مر ديا طمة نيا يلى ينا سف وى",
                                    "الرا الحا السا الما القا البا النا الفا حد سل منص كر",
                                    "شد داد لح صري سمي كري جار رج اد مان ور يم")),
                    new NameStyle(
                            Parts.of(
                                    "Al An Ser Ni Dmi Ole Vla Ta Iri Ma Ye Yu",
                                    "eksey drey gey kolai triy na dimir tiana ra rina lena riy",
                                    "Iva Petro Sido Kuzne Volko Smirno Moro Novi Lebe Koza Oreho"
                                            + " Zai",
                                    "nov v renko tsov va kov zov tsev dev rin venko chuk"),
                            Parts.of(
                                    "Ал Ан Сер Ни Дми Оле Вла Та Ири Ма Е Ю",
                                    "ексей дрей гей колай трий на димир тьяна ра рина лена рий",
                                    "Ива Петро Сидо Кузне Волко Смирно Моро Нови Лебе Коза Орехо"
                                            + " Заи",
                                    "нов в ренко цов ва ков зов цев дев рин венко чук")));

    private NameStyles() {}
}
