package io.github.guihua.read.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table: stretches across the page that hold text, with gaps between them that no row crosses. */
final class Zones {
    private final List<float[]> zones;

    private Zones(List<float[]> zones) {
        this.zones = zones;
    }

    static Zones of(List<Band> bands) {
        List<float[]> stretches = new ArrayList<>();
        for (Band band : bands) {
            band.strips().forEach(strip -> stretches.add(new float[] {strip.left(), strip.right()}));
        }
        return new Zones(united(stretches));
    }

    private static List<float[]> united(List<float[]> stretches) {
        stretches.sort(Comparator.comparingDouble(stretch -> stretch[0]));
        List<float[]> united = new ArrayList<>();
        for (float[] stretch : stretches) {
            float[] last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last != null && stretch[0] <= last[1]) {
                last[1] = Math.max(last[1], stretch[1]);
            } else {
                united.add(stretch);
            }
        }
        return united;
    }

    /** These zones where one more line must fit. */
    Zones with(Band band) {
        List<float[]> all = new ArrayList<>(zones.size() + band.strips().size());
        zones.forEach(zone -> all.add(zone.clone()));
        band.strips().forEach(strip -> all.add(new float[] {strip.left(), strip.right()}));
        return new Zones(united(all));
    }

    /** With the zone and the next one as one. */
    Zones joined(int zone) {
        List<float[]> joined = new ArrayList<>(zones);
        joined.set(zone, new float[] {zones.get(zone)[0], zones.get(zone + 1)[1]});
        joined.remove(zone + 1);
        return new Zones(joined);
    }

    int count() {
        return zones.size();
    }

    float left() {
        return zones.get(0)[0];
    }

    float right() {
        return zones.get(zones.size() - 1)[1];
    }

    /** The zone that most of the strip lies in, or the next one where it lies in none. */
    int first(Strip strip) {
        for (int i = 0; i < zones.size(); i++) {
            float overlap = Math.min(strip.right(), zones.get(i)[1]) - Math.max(strip.left(), zones.get(i)[0]);
            if (overlap > 0) {
                return i;
            }
        }
        return nearest((strip.left() + strip.right()) / 2);
    }

    int last(Strip strip) {
        for (int i = zones.size() - 1; i >= 0; i--) {
            float overlap = Math.min(strip.right(), zones.get(i)[1]) - Math.max(strip.left(), zones.get(i)[0]);
            if (overlap > 0) {
                return i;
            }
        }
        return nearest((strip.left() + strip.right()) / 2);
    }

    private int nearest(float x) {
        int best = 0;
        float distance = Float.MAX_VALUE;
        for (int i = 0; i < zones.size(); i++) {
            float d = Math.abs((zones.get(i)[0] + zones.get(i)[1]) / 2 - x);
            if (d < distance) {
                distance = d;
                best = i;
            }
        }
        return best;
    }
}
