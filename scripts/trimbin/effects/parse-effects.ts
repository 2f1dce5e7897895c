import { fail, succeed, type Result } from "../../../shared/basics/result";
import { readOptions } from "../option-values";

/** How the alpha of a picture is meant. */
export type AlphaOrder = "straight" | "premultiplied";

export type EffectsOrder =
  | { readonly command: "effects-list"; readonly asJson: boolean }
  | { readonly command: "effects-render"; readonly image: string; readonly effect: string; readonly params: string; readonly out: string; readonly alpha: AlphaOrder; readonly frame: number; readonly asJson: boolean }
  | { readonly command: "effects-jobs"; readonly file: string; readonly alpha: AlphaOrder };

type HelpOrder = { readonly command: "help"; readonly topic: "effects" };

const HELP: HelpOrder = { command: "help", topic: "effects" };

/** What the words behind `trimbin effects` ask for. */
export function parseEffects(args: readonly string[]): Result<EffectsOrder | HelpOrder, string> {
  const [action, ...rest] = args;
  if (args.includes("-h") || args.includes("--help") || action === undefined) return succeed(HELP);
  if (action === "list") return parseList(rest);
  if (action === "render") return parseRender(rest);
  return fail(`effects can list or render, not "${action}". Add --help to read about them.`);
}

function parseList(args: readonly string[]): Result<EffectsOrder, string> {
  const read = readOptions(args, { json: "flag" });
  if (!read.ok) return read;
  const [extra] = read.value.rest;
  return extra === undefined ? succeed({ command: "effects-list", asJson: read.value.has("json") }) : fail(`effects list takes no "${extra}". Leave it out.`);
}

function parseRender(args: readonly string[]): Result<EffectsOrder, string> {
  const read = readOptions(args, { image: "one", effect: "one", params: "one", out: "one", jobs: "one", alpha: "one", frame: "one", json: "flag" });
  if (!read.ok) return read;
  const { has, one, rest } = read.value;
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. Effect names with spaces go into quotes: --effect "ADBE Tint".`);
  const alpha = parseAlpha(one("alpha"));
  if (!alpha.ok) return alpha;
  const jobs = one("jobs");
  if (jobs !== undefined) {
    const other = (["image", "effect", "params", "out", "frame"] as const).find(has);
    return other ? fail(`--${other} cannot stand beside --jobs: each line of that file says its own. Leave one of the two out.`) : succeed({ command: "effects-jobs", file: jobs, alpha: alpha.value });
  }
  const [image, effect, out] = [one("image"), one("effect"), one("out")];
  if (image === undefined) return fail("effects render needs --image, the picture or video@seconds to draw on.");
  if (effect === undefined) return fail("effects render needs --effect, a match name in quotes; effects list shows them.");
  if (out === undefined) return fail("effects render needs --out, the picture to write.");
  const frame = Number(one("frame") ?? "0");
  if (!Number.isInteger(frame) || frame < 0) return fail(`--frame is the number of a frame, 0 or more, not "${one("frame")}".`);
  return succeed({ command: "effects-render", image, effect, params: one("params") ?? "{}", out, alpha: alpha.value, frame, asJson: has("json") });
}

/** "straight" unless said otherwise. */
export function parseAlpha(text: string | undefined): Result<AlphaOrder, string> {
  if (text === undefined || text === "straight") return succeed("straight");
  return text === "premultiplied" ? succeed("premultiplied") : fail(`--alpha is straight or premultiplied, not "${text}".`);
}
