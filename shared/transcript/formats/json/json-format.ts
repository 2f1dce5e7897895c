import * as v from "valibot";
import { fail, succeed, type Result } from "../../../basics/result";
import type { Draft } from "../draft";
import type { TranscriptFormat } from "../transcript-format";
import { say } from "../../../words/say";

/** One kind of JSON file: how it is told from others, and how it is read once it is known. */
export type JsonFormat = {
  readonly format: TranscriptFormat;
  readonly isLike: (root: unknown) => boolean;
  /** The problem says where the file is not what its kind promises. */
  readonly read: (root: unknown) => Result<Draft, string>;
};

/** A kind of JSON file by its mark (checked shallowly), its whole shape, and what its content means. */
export function jsonFormat<Shape extends v.GenericSchema>(format: TranscriptFormat, mark: v.GenericSchema, shape: Shape, draft: (content: v.InferOutput<Shape>) => Draft): JsonFormat {
  return {
    format,
    isLike: (root) => v.is(mark, root),
    read: (root) => {
      const content = v.safeParse(shape, root);
      if (content.success) return succeed(draft(content.output));
      const [issue] = content.issues;
      return fail(say`${v.getDotPath(issue) ?? say`The file`} is not as expected (${issue.message}).`);
    },
  };
}

/** Looks no further than this for an entry that tells the kind of a file. */
const GLANCE = 50;

/** A list with such an entry among its first fifty. */
export function holding(entry: v.GenericSchema): v.GenericSchema {
  return v.custom((value) => Array.isArray(value) && value.slice(0, GLANCE).some((each) => v.is(entry, each)));
}
