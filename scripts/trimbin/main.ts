import { assertNever } from "../../shared/basics/assert-never";
import { bugWords } from "./bug-words";
import { parseCommandLine } from "./command-line";
import { CONVERT_HELP } from "./convert/convert-help";
import { EFFECTS_HELP, PREVIEWS_HELP } from "./effects/effects-help";
import { CUTS_HELP, FULL_HELP, MATCH_HELP } from "./help";
import { discardUnfinishedFiles } from "./output/whole-file";
import { REPORT_HELP } from "./report/report-help";
import { SELECTS_HELP } from "./selects/selects-help";
import type { Surroundings } from "./surroundings";
import { TIDY_HELP } from "./tidy/tidy-help";

const DONE = 0;
const BUG = 1;
const REFUSED = 2;
/** A shell's way of saying that a signal ended the program: 128 and the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs one command line and returns the exit code: 0 done, 2 refused (one line on standard error says why), 1 for a bug of ours. */
export async function runTrimbin(args: readonly string[], surroundings: Surroundings): Promise<number> {
  stopOnSignals();
  try {
    const complaint = await run(args, surroundings);
    if (complaint === null) return DONE;
    complain(complaint);
    return REFUSED;
  } catch (bug) {
    complain(bugWords(bug));
    return BUG;
  } finally {
    discardUnfinishedFiles();
  }
}

/** The complaint that stopped the command, or null. Each command is loaded when it is asked for: help need not wait for the engines. */
async function run(args: readonly string[], surroundings: Surroundings): Promise<string | null> {
  const parsed = parseCommandLine(args);
  if (!parsed.ok) return parsed.problem;
  const order = parsed.value;
  switch (order.command) {
    case "help":
      process.stdout.write({ all: FULL_HELP, match: MATCH_HELP, cuts: CUTS_HELP, convert: CONVERT_HELP, selects: SELECTS_HELP, tidy: TIDY_HELP, effects: EFFECTS_HELP, previews: PREVIEWS_HELP, report: REPORT_HELP }[order.topic]);
      return null;
    case "match":
      return (await import("./match/match-command")).matchCommand(order, surroundings);
    case "pairs":
      return (await import("./match/pairs-command")).pairsCommand(order, surroundings);
    case "cuts":
      return (await import("./cuts/cuts-command")).cutsCommand(order, surroundings);
    case "convert":
      return (await import("./convert/convert-command")).convertCommand(order, surroundings);
    case "selects":
      return (await import("./selects/selects-command")).selectsCommand(order, surroundings);
    case "selects-queries":
      return (await import("./selects/queries-command")).queriesCommand(order, surroundings);
    case "tidy":
      return (await import("./tidy/tidy-command")).tidyCommand(order, surroundings);
    case "effects-list":
      return (await import("./effects/effects-list-command")).effectsListCommand(order.asJson);
    case "effects-render":
      return (await import("./effects/effects-render-command")).effectsRenderCommand(order, surroundings);
    case "effects-jobs":
      return (await import("./effects/effects-render-command")).effectsJobsCommand(order, surroundings);
    case "previews":
      return (await import("./effects/previews-command")).previewsCommand(order, surroundings);
    case "report":
      return (await import("./report/report-command")).reportCommand(order, surroundings);
    default:
      return assertNever(order);
  }
}

function complain(message: string): void {
  process.stderr.write(`trimbin: ${message.replace(/\s*[\r\n]+\s*/g, " ").trim()}\n`);
}

/** Ends at once, half files removed: decoders and readers under way would otherwise hold the process until they are done. */
function stopOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      discardUnfinishedFiles();
      process.exit(ENDED_BY[signal]);
    });
  }
  // A reader that has seen enough (… | head -1) ends us without a word.
  process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
    discardUnfinishedFiles();
    process.exit(problem.code === "EPIPE" ? DONE : BUG);
  });
}
