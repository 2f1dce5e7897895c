import { PREMIERE_SWITCH_VALUES } from "../../hosts/premiere/switch-values";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { check, openPremiereToCheck, words } from "./open-premiere-to-check";

type Switch = Exclude<keyof HostSwitches, "ignoreTransactions">;

const VALUES = PREMIERE_SWITCH_VALUES;

const QUESTION: { readonly [Name in Switch]: string } = {
  directMutationUndo: "direct-mutation-undo",
  exceptionRollback: "exception-rollback",
  createEmptySelection: "empty-selection",
  frameExport: "frame-export",
  emptyTransaction: "empty-transaction",
  staleHandles: "stale-handles",
  markerCommentsArgument: "marker-comments",
  build: "module-members",
};

/** What the check calls it where it can only see what a plugin sees: a host that answers no does not say why. */
const CALLED: Readonly<Record<string, string>> = { "disk-full": "refused" };

const SWITCHES = Object.keys(VALUES) as Switch[];

function every(names: readonly Switch[]): Partial<HostSwitches>[] {
  const [name, ...rest] = names;
  if (name === undefined) return [{}];
  return every(rest).flatMap((others) => VALUES[name].map((value) => ({ ...others, [name]: value })));
}

/** Null when each setting is found right and the person's project is as it was. */
async function whatIsWrong(switches: Partial<HostSwitches>): Promise<string | null> {
  const open = openPremiereToCheck({ switches });
  const [state, history] = [open.controls.state(), JSON.stringify(open.controls.history())];
  const answers = await check(open, Object.values(QUESTION));
  const found = words(answers);
  const wrong = SWITCHES.filter((name) => {
    const set = String(switches[name]);
    return !(found[QUESTION[name]] ?? "").startsWith(CALLED[set] ?? set);
  }).map((name) => `${name} is ${String(switches[name])}, found ${found[QUESTION[name]]}`);
  if (open.controls.state() !== state || JSON.stringify(open.controls.history()) !== history) wrong.push("the person's project was touched");
  if (answers.leftBehind.length > 0 || open.controls.openProjects().length !== 1) wrong.push("something was left");
  return wrong.length > 0 ? `${JSON.stringify(switches)}: ${wrong.join("; ")}` : null;
}

describe("the host check in a Premiere of any kind", () => {
  it("finds each setting right, for every combination of them", async () => {
    const all = every(SWITCHES);
    const complaints: string[] = [];
    for (const switches of all) {
      const wrong = await whatIsWrong(switches);
      if (wrong !== null && complaints.length < 5) complaints.push(wrong);
    }
    expect(complaints).toEqual([]);
    expect(all).toHaveLength(2016);
  }, 480_000);
});
