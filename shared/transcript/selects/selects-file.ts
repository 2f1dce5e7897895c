import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { toJsonText } from "../../basics/json-text";
import { fail, succeed, type Result } from "../../basics/result";
import type { Story } from "../story/story";
import type { Select } from "./select";
import { selectsFileSchema } from "./selects-file-schema";
import { say } from "../../words/say";

/** All that the panel keeps of a project: nothing that an editor made stands anywhere else. */
export type SelectsFile = {
  readonly selects: readonly Select[];
  readonly stories: readonly Story[];
  /** The story that is shown; null where there is none yet. */
  readonly openStory: string | null;
  /** What the panel remembers between two evenings: its own words, checked where they are used. */
  readonly settings: Readonly<Record<string, SettingValue>>;
};

export type SettingValue = string | number | boolean;

/** Why a text is no selects file, for the person at the panel. A file of a newer Trimbin must not be written over. */
export type SelectsFileProblem = { readonly kind: "bad-selects-file" | "newer-selects-file"; readonly reason: string };

const FORMAT = "trimbin-selects/1";
const ANY_FORMAT = /^trimbin-selects\/(\d+)$/;

/** 200,000 selects; nothing longer is parsed. */
const MAX_TEXT = 100_000_000;

/** A project in which nothing was selected yet. */
export const NO_SELECTS: SelectsFile = { selects: [], stories: [], openStory: null, settings: {} };

/** The file as JSON text. */
export function selectsFileText({ selects, stories, openStory, settings }: SelectsFile): string {
  return toJsonText({ format: FORMAT, selects, stories, openStory, settings });
}

/** Reads a file; refuses what is not exactly one, rather than losing what it does not understand. */
export function readSelectsFile(text: string): Result<SelectsFile, SelectsFileProblem> {
  const bad = (reason: string) => fail({ kind: "bad-selects-file", reason } as const);
  if (text.length > MAX_TEXT) return bad(say`The file of selects is too long to be one. Put it aside and start a new one, or restore a copy.`);
  let data: unknown;
  try {
    data = boundedJson(text, MAX_TEXT);
  } catch {
    return bad(say`The file of selects is not JSON. Restore a copy, or put it aside and start a new one.`);
  }
  const version = versionOf(data);
  if (version === null) return bad(say`This is not a file of selects.`);
  if (version !== 1) return fail({ kind: "newer-selects-file", reason: say`This file of selects was made by a newer Trimbin (format ${version}). Update Trimbin to open it; it is left as it is.` });
  const parsed = v.safeParse(selectsFileSchema, data);
  if (parsed.success) return succeed({ selects: parsed.output.selects, stories: parsed.output.stories, openStory: parsed.output.openStory, settings: parsed.output.settings });
  const [issue] = parsed.issues;
  return bad(say`The file of selects is damaged: ${v.getDotPath(issue) ?? say`it`} ${issue.message}. Restore a copy, or put it aside and start a new one.`);
}

function versionOf(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("format" in data) || typeof data.format !== "string") return null;
  const version = ANY_FORMAT.exec(data.format)?.[1];
  return version === undefined ? null : Number(version);
}
