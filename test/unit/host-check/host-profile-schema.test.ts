import Ajv from "ajv";
import * as v from "valibot";
import schema from "../../../plugins/host-check/host-profile.schema.json";
import { measuredHostSchema } from "../../../shared/host/protocol/studio-schemas";
import { sampleMeasured } from "./sample-measured";

const byJsonSchema = new Ajv({ allErrors: true, strict: true }).compile(schema);
const byMainScript = (profile: unknown): boolean => v.safeParse(measuredHostSchema, profile).success;

const finding = sampleMeasured.host[0]!;
const { figures } = sampleMeasured;
const frames = figures.frames!;
const lumetri = figures.lumetri!;

const GOOD: readonly (readonly [string, unknown])[] = [
  ["every figure there is", sampleMeasured],
  ["nothing found", { ...sampleMeasured, host: [], page: [], figures: {} }],
  ["After Effects", { ...sampleMeasured, app: "after-effects", at: "2026-11-23T21:00:00Z" }],
];

const BAD: readonly (readonly [string, unknown])[] = [
  ["another format", { ...sampleMeasured, format: "trimbin-host-profile/2" }],
  ["an unknown host", { ...sampleMeasured, app: "resolve" }],
  ["no version", { ...sampleMeasured, hostVersion: "" }],
  ["a local time", { ...sampleMeasured, at: "2026-11-23T21:00:00+01:00" }],
  ["something more", { ...sampleMeasured, project: "Film" }],
  ["no page", { ...sampleMeasured, page: undefined }],
  ["a finding that is no object", { ...sampleMeasured, host: ["yes"] }],
  ["a finding without an id", { ...sampleMeasured, host: [{ ...finding, id: "" }] }],
  ["an answer of neither kind", { ...sampleMeasured, host: [{ ...finding, answer: { kind: "guessed", value: "1" } }] }],
  ["an answer of both kinds", { ...sampleMeasured, host: [{ ...finding, answer: { kind: "found", value: "1", why: "2" } }] }],
  ["time that runs backwards", { ...sampleMeasured, host: [{ ...finding, tookMs: -1 }] }],
  ["a longer list than anybody asks", { ...sampleMeasured, host: Array.from({ length: 501 }, () => finding) }],
  ["no action in a step", { ...sampleMeasured, figures: { ...figures, maxActions: 0 } }],
  ["actions without end", { ...sampleMeasured, figures: { ...figures, maxActions: 1e9 } }],
  ["half a millisecond", { ...sampleMeasured, figures: { ...figures, pauseBetweenStepsMs: 0.5 } }],
  ["an unknown picture format", { ...sampleMeasured, figures: { ...figures, frames: { ...frames, formats: ["gif"] } } }],
  ["a slider too few", { ...sampleMeasured, figures: { ...figures, lumetri: { ...lumetri, sliders: { tint: lumetri.sliders.tint } } } }],
  ["a layout of numbers", { ...sampleMeasured, figures: { ...figures, layouts: { "AE.ADBE Lumetri": [1] } } }],
  ["a word for yes", { ...sampleMeasured, figures: { ...figures, calibrated: "yes" } }],
];

describe("the published schema of a host profile", () => {
  it.each(GOOD)("and the main script's own accept %s", (_, profile) => {
    const asRead: unknown = JSON.parse(JSON.stringify(profile));
    expect([byJsonSchema(asRead), byMainScript(asRead)]).toEqual([true, true]);
  });

  it.each(BAD)("and the main script's own refuse %s", (_, profile) => {
    const asRead: unknown = JSON.parse(JSON.stringify(profile));
    expect([byJsonSchema(asRead), byMainScript(asRead)]).toEqual([false, false]);
  });
});
