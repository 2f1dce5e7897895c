import { fail, succeed, type Result } from "../../../shared/basics/result";
import { readOptions } from "../option-values";
import { parseAlpha, type AlphaOrder } from "./parse-effects";

/** Looks to be drawn on a frame. */
export type PreviewsOrder = {
  readonly command: "previews";
  readonly image: string;
  readonly out: string;
  /** Ids, look files, folders; empty for all built-in looks. */
  readonly looks: readonly string[];
  readonly query: string;
  readonly count: number | null;
  readonly strength: number;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly alpha: AlphaOrder;
  readonly asJson: boolean;
};

type HelpOrder = { readonly command: "help"; readonly topic: "previews" };

const LARGEST_PX = 8192;

/** What the words behind `trimbin previews` ask for. */
export function parsePreviews(args: readonly string[]): Result<PreviewsOrder | HelpOrder, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "previews" });
  const read = readOptions(args, { image: "one", out: "one", looks: "many", query: "one", count: "one", strength: "one", size: "one", alpha: "one", json: "flag", help: "flag" });
  if (!read.ok) return read;
  const { has, one, many, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "previews" });
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. Looks are named with --looks.`);
  const [image, out] = [one("image"), one("out")];
  if (image === undefined) return fail("previews needs --image, the picture or video@seconds to draw on.");
  if (out === undefined) return fail("previews needs --out, the folder for the pictures.");
  const count = one("count");
  if (count !== undefined && !/^[1-9]\d*$/.test(count)) return fail(`--count is a number of looks, not "${count}".`);
  const strength = Number(one("strength") ?? "1");
  if (!(strength >= 0 && strength <= 1)) return fail(`A strength lies between 0 and 1, not "${one("strength")}". 0.5 goes half way.`);
  const alpha = parseAlpha(one("alpha"));
  if (!alpha.ok) return alpha;
  const [, width = "", height = ""] = /^(\d{1,4})x(\d{1,4})$/.exec(one("size") ?? "320x180") ?? [];
  const size = { widthPx: Number(width), heightPx: Number(height) };
  if (!(size.widthPx > 0 && size.heightPx > 0 && size.widthPx <= LARGEST_PX && size.heightPx <= LARGEST_PX)) return fail(`--size is WIDTHxHEIGHT in pixels, such as 320x180, not "${one("size")}".`);
  return succeed({ command: "previews", image, out, looks: many("looks").flatMap((text) => text.split(",")).filter((text) => text !== ""), query: one("query") ?? "", count: count === undefined ? null : Number(count), strength, size, alpha: alpha.value, asJson: has("json") });
}
