import { TIDY_KINDS } from "./parse-tidy";

/** All about `tidy`. */
export const TIDY_HELP = `TIDY: list what could go from a transcript, and why

  npm run -s trimbin -- tidy --transcript FILE [--only ${TIDY_KINDS.join(",")}] [--json]

  FILE         a transcript of any kind that convert reads

  Suggests retakes (the newest take stays), words said twice, fillers, long pauses, phrases such as "you know", and "let me start again"
  where no second take was found. Pauses and phrases are off by default. Pauses before an answer and those that look meant are not suggested. Only
  words and their times are looked at, not the sound. Changes nothing.

  --only K[,K...]  only these groups
  --json           print one JSON document: {"transcript", "format", "language", "words", "warnings", "groups", "suggestions", "plannedPauses",
                   "removedByDefault"}. A suggestion: "id", "group", "start", "end" (of the words or the pause, seconds), "text", "words" (index of the
                   first, and of the one behind the last), "removes" {"start", "end"} (what goes if it alone is accepted; never a part of another
                   word), "reason", "confidence" 0..1, "default" (ticked unless the editor unticks it); for retakes also "takes" (each "start",
                   "end", "text"), "dropped", "kept" (indexes into them) and "announcement" ({"start", "end", "text"} or null), for repeats
                   "kept" {"start", "end", "text"}. "groups": {"group", "title", "suggestions" (how many)} each. "plannedPauses": pauses that
                   look meant, each {"start", "end", "reason"}. "removedByDefault": ranges {"start", "end"} that go when all ticked suggestions are
                   accepted.
`;
