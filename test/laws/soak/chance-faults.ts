import API_TABLE from "../../hosts/premiere/host/api-table.json";
import type { Random } from "../fuzz/random";
import type { DrawnFault } from "../hosts-under-law";

/** How a call goes wrong. */
export type FaultKind = "throws" | "stalls" | "late" | "lies";

/** How many calls there were, and how many of them went wrong in which way. */
export type FaultCount = { calls: number } & Record<FaultKind, number>;

/** Longer than the pauses between steps, shorter than what anybody gives up after. */
const LATE_MS = 5000;

/**
 * What a lying host answers: yes where it does nothing, or a value that is not there. A host that hands out another object than the one that was asked for is not
 * among them: nothing that reads through the same host can find that out.
 */
const LIES: Readonly<Record<string, unknown>> = {
  "Project.executeTransaction": true,
  "ComponentParam.getValueAtTime": 4.25,
  "Marker.getComments": "not what was written",
  "Property.setValue": undefined,
  "Property.setValueAtTime": undefined,
  "Property.value": 4.25,
};

const SIGNATURES: ReadonlyMap<string, { readonly instance: Readonly<Record<string, string>>; readonly static: Readonly<Record<string, string>> }> = new Map(Object.entries(API_TABLE));

/** Lets calls go wrong by chance, each with this share; one lie at most, for two that fit together are the truth to whoever hears them. */
export class ChanceFaults {
  readonly count: FaultCount = { calls: 0, throws: 0, stalls: 0, late: 0, lies: 0 };
  private isOn = false;
  private hasLied = false;

  constructor(
    private readonly random: Random,
    private readonly share: number,
  ) {}

  /** From now on, until `end`. */
  begin(): void {
    [this.isOn, this.hasLied] = [true, false];
  }

  end(): void {
    this.isOn = false;
  }

  /** For the simulated host: what becomes of a call. */
  readonly draw = (member: string): DrawnFault | undefined => {
    if (!this.isOn) return undefined;
    this.count.calls += 1;
    if (this.random.next() >= this.share) return undefined;
    const kind = this.random.of(this.kindsFor(member));
    this.count[kind] += 1;
    switch (kind) {
      case "throws":
        return { kind: "throws", message: "Script action failed to execute" };
      case "stalls":
        return { kind: "never" };
      case "late":
        return { kind: "late", afterMs: LATE_MS };
      case "lies":
        this.hasLied = true;
        return { kind: "returns", value: LIES[member] };
    }
  };

  private kindsFor(member: string): readonly FaultKind[] {
    const lies: readonly FaultKind[] = !this.hasLied && member in LIES ? ["lies", "lies"] : [];
    const waits: readonly FaultKind[] = answersLater(member) ? ["stalls", "late"] : [];
    return ["throws", ...waits, ...lies];
  }
}

function answersLater(member: string): boolean {
  const [className = "", name = ""] = member.split(".");
  const table = SIGNATURES.get(className);
  return (table?.instance[name] ?? table?.static[name] ?? "").startsWith("async");
}
