import { say } from "../../shared/words/say";

/** The parts of the panel from top to bottom, with their headings. */
export const PARTS = [
  { id: "language", title: say`Language` },
  { id: "theme", title: say`Theme` },
  { id: "person", title: say`Your name in the ledger` },
  { id: "folder", title: say`Studio folder` },
  { id: "policy", title: say`Studio policy` },
  { id: "models", title: say`Models` },
  { id: "kept", title: say`What is kept on this machine` },
  { id: "diagnostics", title: say`Diagnostics` },
  { id: "host", title: say`This host` },
  { id: "help", title: say`Help` },
] as const;

/** One of them. */
export type PartId = (typeof PARTS)[number]["id"];

/** The id of a part's heading in the page. */
export function headingId(part: PartId): string {
  return `part-${part}`;
}
