package org.peergraph.generator;

import static org.peergraph.generator.NameStyles.ARABIC;
import static org.peergraph.generator.NameStyles.EASTERN;
import static org.peergraph.generator.NameStyles.NORTHERN;
import static org.peergraph.generator.NameStyles.SLAVIC;
import static org.peergraph.generator.NameStyles.SOUTHERN;
import static org.peergraph.generator.NameStyles.SOUTH_ASIAN;

import java.util.random.RandomGenerator;

/**
 * Countries, those with the most institutions first, each with a rough middle in degrees; cities
 * lie within a few degrees of it.
 */
enum Country {
    US(39, -98, NORTHERN),
    CN(34, 109, EASTERN),
    GB(53, -2, NORTHERN),
    IN(22, 79, SOUTH_ASIAN),
    DE(51, 10, NORTHERN),
    JP(36, 138, EASTERN),
    BR(-12, -49, SOUTHERN),
    FR(47, 2, SOUTHERN),
    RU(57, 45, SLAVIC),
    IT(43, 12, SOUTHERN),
    ES(40, -4, SOUTHERN),
    KR(36, 128, EASTERN),
    CA(50, -95, NORTHERN),
    AU(-28, 140, NORTHERN),
    EG(27, 30, ARABIC),
    SA(24, 45, ARABIC),
    UA(49, 31, SLAVIC),
    SE(60, 15, NORTHERN),
    MX(22, -102, SOUTHERN),
    NL(52, 5, NORTHERN),
    BD(24, 90, SOUTH_ASIAN),
    MA(32, -6, ARABIC),
    KE(0, 38, NORTHERN),
    NO(61, 9, NORTHERN);

    private final int latitude;
    private final int longitude;
    private final int nameStyle;

    Country(int latitude, int longitude, int nameStyle) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.nameStyle = nameStyle;
    }

    static Country pick(RandomGenerator choice) {
        Country[] all = values();
        return all[Skewed.pick(all.length, 2, choice)];
    }

    int latitude() {
        return latitude;
    }

    int longitude() {
        return longitude;
    }

    /** Index into {@link NameStyles#ALL}. */
    int nameStyle() {
        return nameStyle;
    }
}
