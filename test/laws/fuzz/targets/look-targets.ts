import { readFileSync } from "node:fs";
import { readKept } from "../../../../plugins/effect-previews/keep/kept";
import { parseResponseProfile, responseFromProfile } from "../../../../shared/color/response/response-profile";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, SLIDER_RANGES } from "../../../../shared/color/sliders/basic-correction";
import { LATTICE_POINTS } from "../../../../shared/color/response/color-lattice";
import { tableToText } from "../../../../shared/color/response/table-text";
import { NEW_TASTE } from "../../../../shared/effects/choice/taste/taste";
import { readTaste, tasteText } from "../../../../shared/effects/choice/taste/taste-file";
import { readLooks } from "../../../../shared/effects/looks/read-looks";
import { writeLooks } from "../../../../shared/effects/looks/write-looks";
import { holds, saysWhy, type FuzzTarget } from "../fuzz-target";

const OWN = { kind: "yours", file: "a.looks.json" } as const;

/** A file of looks from a colleague or the studio: good looks come through, each bad one has a line and a reason. */
export const looks: FuzzTarget = {
  name: "looks",
  samples: ["blur", "legibility"].map((name) => readFileSync(`shared/effects/looks/built-in/${name}.looks.json`, "utf8")),
  judge(input) {
    const read = readLooks(input, OWN);
    for (const { line, reason } of read.flaws) {
      saysWhy(reason);
      holds(line >= 1, "a flaw has a line");
    }
    if (read.looks.length > 0) holds(readLooks(writeLooks(read.looks), OWN).flaws.length === 0, "what was read can be written and read again");
  },
};

/** What was learnt of somebody's taste. */
export const taste: FuzzTarget = {
  name: "taste",
  samples: [tasteText(NEW_TASTE)],
  judge(input) {
    const read = readTaste(input);
    if (read.problem !== null) saysWhy(read.problem);
    holds(readTaste(tasteText(read.taste)).problem === null, "a taste can be kept again");
  },
};

/** Favourites and measured likenesses of looks. */
export const keptLooks: FuzzTarget = {
  name: "kept-looks",
  samples: [JSON.stringify({ format: "trimbin-effect-previews/1", favourites: ["built-in/warm"], badges: [{ look: "built-in/warm", badge: { host: "Premiere 26.3", difference: 0.4, strength: 1, at: "2026-11-23T12:00:00Z" } }] })],
  judge(input) {
    const read = readKept(input);
    if (!read.ok) saysWhy(read.problem);
  },
};

const neutralTable = tableToText(new Float32Array(LATTICE_POINTS * 3));
const profile = {
  format: "trimbin-response/1",
  host: { name: "Simulated", version: "26.3" },
  measuredAt: "2026-11-23T12:00:00.000Z",
  sliders: Object.fromEntries(BASIC_SLIDERS.map((slider) => [slider, { positions: [SLIDER_RANGES[slider].neutral + 1], tables: [neutralTable] }])),
  order: BASIC_SLIDERS,
  headroom: "clips",
  accuracy: { combinations: 1, mean: 0.1, p95: 0.2 },
};

/** A calibration of the host: what is not exactly one is refused, and one that is gives colours. */
export const responseProfile: FuzzTarget = {
  name: "response-profile",
  samples: [JSON.stringify(profile)],
  judge(input) {
    const read = parseResponseProfile(input);
    if (!read.ok) return saysWhy(read.problem);
    const color = Float64Array.of(0.2, 0.4, 0.6);
    responseFromProfile(read.value).transformFor({ ...NEUTRAL_CORRECTION, exposure: 0.5 })(color, color);
    holds(color.every(Number.isFinite), "a response gives colours");
  },
};
