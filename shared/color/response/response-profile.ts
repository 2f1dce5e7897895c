import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { numberFrom, oneOf, textLike, textOf, wholeFrom } from "../../basics/plain-schemas";
import { fail, succeed, type Result } from "../../basics/result";
import { BASIC_SLIDERS, SLIDER_RANGES, type BasicSlider } from "../sliders/basic-correction";
import { LATTICE_POINTS } from "./color-lattice";
import { bySlider, transformsOf, type BySlider, type Headroom } from "./response-model";
import type { SliderTables } from "./slider-curve";
import type { SliderResponse } from "./slider-response";
import { TABLE_TEXT, tableFromText } from "./table-text";
import { say } from "../../words/say";

/** A host and its release, as it says them. */
export type HostRelease = { readonly name: string; readonly version: string };

/** What a calibration found, as plain JSON of about 0.75 MB: kept with the plugin's data under RESPONSE_PROFILE_FILE. */
export type ResponseProfile = {
  readonly format: "trimbin-response/1";
  readonly host: HostRelease;
  /** ISO 8601. */
  readonly measuredAt: string;
  readonly sliders: BySlider<ProfileSlider>;
  readonly order: readonly BasicSlider[];
  readonly headroom: Headroom;
  /** On combinations that the calibration did not learn from. */
  readonly accuracy: ProfileAccuracy;
};

/** Positions ascending without neutral, and for each one its table as text. */
type ProfileSlider = { readonly positions: readonly number[]; readonly tables: readonly string[] };

/** CIEDE2000 between predicted and rendered colours, over the patches between the lattice's points. */
export type ProfileAccuracy = { readonly combinations: number; readonly mean: number; readonly p95: number };

/** The name of the file that holds the profile, in the plugin's own data. */
export const RESPONSE_PROFILE_FILE = "response-profile.json";

/** A profile is 0.75 MB; nothing much longer is parsed. */
const MAX_TEXT = 2_000_000;
const MAX_POSITIONS = 16;
/** Twice any host's hard limits. */
const FARTHEST_POSITION = 600;

const sliderSchema: v.GenericSchema<unknown, ProfileSlider> = v.pipe(
  v.strictObject({ positions: v.pipe(v.array(numberFrom(-FARTHEST_POSITION, FARTHEST_POSITION)), v.minLength(1), v.maxLength(MAX_POSITIONS)), tables: v.array(textLike(TABLE_TEXT, "must be a colour table")) }),
  v.check(({ positions, tables }) => positions.length === tables.length, "needs a table for each position"),
  v.check(({ positions }) => positions.every((position, index) => index === 0 || position > positions[index - 1]!), "needs ascending positions"),
);

const slidersSchema: v.GenericSchema<unknown, ResponseProfile["sliders"]> = v.strictObject({
  temperature: sliderSchema,
  tint: sliderSchema,
  saturation: sliderSchema,
  exposure: sliderSchema,
  contrast: sliderSchema,
  highlights: sliderSchema,
  shadows: sliderSchema,
  whites: sliderSchema,
  blacks: sliderSchema,
});

const orderSchema: v.GenericSchema<unknown, readonly BasicSlider[]> = v.pipe(
  v.array(oneOf(...BASIC_SLIDERS)),
  v.check((order) => order.length === BASIC_SLIDERS.length && new Set(order).size === order.length, "needs every slider once"),
);

/** A profile as it stands in JSON: exact in shape, every table of the right length. */
const responseProfileSchema: v.GenericSchema<unknown, ResponseProfile> = v.pipe(
  v.strictObject({
    format: oneOf("trimbin-response/1"),
    host: v.strictObject({ name: textOf(1, 200), version: textOf(1, 100) }),
    measuredAt: textLike(/^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/, "must be a time"),
    sliders: slidersSchema,
    order: orderSchema,
    headroom: oneOf("clips", "keeps"),
    accuracy: v.strictObject({ combinations: wholeFrom(1, 1000), mean: numberFrom(0, 200), p95: numberFrom(0, 200) }),
  }),
  v.check(({ sliders }) => BASIC_SLIDERS.every((slider) => !sliders[slider].positions.includes(SLIDER_RANGES[slider].neutral)), "neutral is not measured"),
);

/** Reads a profile; refuses what is not exactly one, with a sentence for the person at the host. */
export function parseResponseProfile(text: string): Result<ResponseProfile, string> {
  if (text.length > MAX_TEXT) return fail(say`The stored calibration is too long to be one. Calibrate again.`);
  let data: unknown;
  try {
    data = boundedJson(text, MAX_TEXT);
  } catch {
    return fail(say`The stored calibration is not JSON. Calibrate again.`);
  }
  const parsed = v.safeParse(responseProfileSchema, data);
  return parsed.success ? succeed(parsed.output) : fail(say`The stored calibration is damaged: ${v.getDotPath(parsed.issues[0]) ?? say`it`} ${parsed.issues[0].message}. Calibrate again.`);
}

/** Was this profile measured on the host at hand? Another release may answer its sliders differently. */
export function profileFits(profile: ResponseProfile, host: HostRelease): "fits" | "other-version" | "other-host" {
  if (profile.host.name !== host.name) return "other-host";
  return profile.host.version === host.version ? "fits" : "other-version";
}

/** The response that a profile describes, ready for fits and previews. */
export function responseFromProfile({ host, sliders, order, headroom }: ResponseProfile): SliderResponse {
  const measured = bySlider((slider) => tablesOf(slider, sliders[slider]));
  return { name: `${host.name} ${host.version}`, calibrated: true, transformFor: transformsOf(measured, { order, headroom }) };
}

/** The tables of a slider as the profile's text holds them, with neutral put where it belongs. */
export function tablesOf(slider: BasicSlider, { positions, tables }: ProfileSlider): SliderTables {
  const { neutral } = SLIDER_RANGES[slider];
  const entries = [{ position: neutral, table: new Float32Array(LATTICE_POINTS * 3) }, ...positions.map((position, index) => ({ position, table: tableFromText(tables[index]!) }))];
  entries.sort((one, other) => one.position - other.position);
  return { positions: entries.map(({ position }) => position), tables: entries.map(({ table }) => table) };
}
