import { fail, succeed, type Result } from "../../shared/basics/result";
import { LOCK_GROUPS, MANNERS, type MatchChoice } from "../../shared/color/scene/match-choice";
import { parseConvert, type ConvertOrder } from "./convert/parse-convert";
import { parseEffects, type EffectsOrder } from "./effects/parse-effects";
import { parsePreviews, type PreviewsOrder } from "./effects/parse-previews";
import { readOptions } from "./option-values";
import { parseReport, type ReportOrder } from "./report/parse-report";
import { parseSelects, type SelectsOrder, type SelectsQueriesOrder } from "./selects/parse-selects";
import { parseTidy, type TidyOrder } from "./tidy/parse-tidy";

/** The commands, as one asks for help about them. */
const TOPICS = ["match", "cuts", "convert", "selects", "tidy", "effects", "previews", "report"] as const;

/** How a match is wanted, whatever the pictures. */
export type MatchTerms = {
  readonly choice: MatchChoice;
  /** 0 leaves the target as it is, 1 is the whole correction. */
  readonly strength: number;
  readonly colorSpaces: "ask" | "assume-same";
};

/** Which files a match is to leave; a file, a folder or a pattern with {name} each. */
export type MatchOutputs = { readonly image: string | undefined; readonly cube: string | undefined; readonly cdl: string | undefined; readonly report: string | undefined };

/** What one command line asks for. */
export type Order =
  | { readonly command: "help"; readonly topic: "all" | (typeof TOPICS)[number] }
  | ConvertOrder
  | SelectsOrder
  | SelectsQueriesOrder
  | TidyOrder
  | EffectsOrder
  | PreviewsOrder
  | ReportOrder
  | {
      readonly command: "match";
      readonly reference: string;
      readonly targets: readonly string[];
      readonly via: readonly string[];
      readonly outputs: MatchOutputs;
      readonly cubeSize: 33 | 65;
      readonly asJson: boolean;
      readonly terms: MatchTerms;
    }
  | { readonly command: "pairs"; readonly file: string; readonly terms: MatchTerms }
  | { readonly command: "cuts"; readonly video: string; readonly asJson: boolean };

const MATCH_OPTIONS = {
  reference: "one",
  target: "many",
  via: "many",
  pairs: "one",
  json: "flag",
  cube: "one",
  cdl: "one",
  report: "one",
  "image-out": "one",
  size: "one",
  strength: "one",
  manner: "one",
  lock: "many",
  "assume-same-space": "flag",
  help: "flag",
} as const;

/** Options that belong to a single match and make no sense for a list of pairs. */
const NOT_WITH_PAIRS = ["reference", "target", "via", "cube", "cdl", "report", "image-out", "size"] as const;

/** What the words behind `trimbin` ask for, or one sentence that says what is wrong with them. */
export function parseCommandLine(args: readonly string[]): Result<Order, string> {
  const [command, ...rest] = args;
  switch (command) {
    case undefined:
    case "help":
    case "--help":
    case "-h":
      return succeed({ command: "help", topic: TOPICS.find((topic) => topic === rest[0]) ?? "all" });
    case "match":
      return parseMatch(rest);
    case "cuts":
      return parseCuts(rest);
    case "convert":
      return parseConvert(rest);
    case "selects":
      return parseSelects(rest);
    case "tidy":
      return parseTidy(rest);
    case "effects":
      return parseEffects(rest);
    case "previews":
      return parsePreviews(rest);
    case "report":
      return parseReport(rest);
    default:
      return fail(`There is no command "${command}". Use ${TOPICS.slice(0, -1).join(", ")} or ${TOPICS[TOPICS.length - 1]}, or --help to read about them.`);
  }
}

function parseMatch(args: readonly string[]): Result<Order, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "match" });
  const read = readOptions(args, MATCH_OPTIONS);
  if (!read.ok) return read;
  const { has, one, many, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "match" });
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. Pictures are named with --reference, --target and --via.`);
  const terms = parseTerms(one("strength"), one("manner"), many("lock"), has("assume-same-space"));
  if (!terms.ok) return terms;
  const file = one("pairs");
  if (file !== undefined) {
    const other = NOT_WITH_PAIRS.find(has);
    return other ? fail(`--${other} cannot stand beside --pairs: each line of that file names its own pictures. Leave one of the two out.`) : succeed({ command: "pairs", file, terms: terms.value });
  }
  const reference = one("reference");
  if (reference === undefined) return fail("match needs --reference, the picture or video@seconds to match to.");
  if (many("target").length === 0) return fail("match needs --target, the picture or video@seconds to bring to the reference.");
  const size = one("size") ?? "33";
  if (size !== "33" && size !== "65") return fail(`A .cube has 33 or 65 points a side here, not "${size}". Use --size 33 or --size 65.`);
  if (has("size") && !has("cube")) return fail("--size is the size of the .cube file. Name one with --cube, or leave --size out.");
  return succeed({
    command: "match",
    reference,
    targets: many("target"),
    via: many("via"),
    outputs: { image: one("image-out"), cube: one("cube"), cdl: one("cdl"), report: one("report") },
    cubeSize: size === "65" ? 65 : 33,
    asJson: has("json"),
    terms: terms.value,
  });
}

function parseTerms(strengthText: string | undefined, mannerText: string | undefined, lockTexts: readonly string[], isSameSpace: boolean): Result<MatchTerms, string> {
  const strength = strengthText === undefined ? 1 : Number(strengthText);
  if (!(strength >= 0 && strength <= 1)) return fail(`A strength lies between 0 and 1, not "${strengthText}". 0.5 goes half way.`);
  const manner = MANNERS.find((each) => each === (mannerText ?? "match"));
  if (!manner) return fail(`There is no manner "${mannerText}". Use ${MANNERS.join(", ")}.`);
  const wanted = lockTexts.flatMap((text) => text.split(",")).filter((text) => text !== "");
  const stranger = wanted.find((text) => !LOCK_GROUPS.some((group) => group === text));
  if (stranger !== undefined) return fail(`"${stranger}" cannot be locked. Use ${LOCK_GROUPS.join(", ")}.`);
  return succeed({ choice: { manner, locks: LOCK_GROUPS.filter((group) => wanted.includes(group)) }, strength, colorSpaces: isSameSpace ? "assume-same" : "ask" });
}

function parseCuts(args: readonly string[]): Result<Order, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "cuts" });
  const read = readOptions(args, { json: "flag", help: "flag" });
  if (!read.ok) return read;
  const { has, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "cuts" });
  const [video, extra] = rest;
  if (video === undefined) return fail("cuts needs a video file behind it.");
  if (extra !== undefined) return fail(`cuts reads one video at a time; leave "${extra}" out.`);
  return succeed({ command: "cuts", video, asJson: has("json") });
}
