/** One shot of the sample edit after the check: what the panel said and did, and how far it is from the truth. */
export type ShotRow = {
  readonly scene: string;
  readonly shot: string;
  readonly verdict: string;
  /** Mean CIEDE2000 to the clean edit over the measured frames. */
  readonly before: number;
  readonly after: number;
  readonly changed: boolean;
};

/** A shot made worse by more than this is a broken promise: about a quarter of a just visible difference. */
export const WORSE_LIMIT = 0.25;

/** The check's table as text: a line per shot, then the totals of all and of the changed shots. */
export function reportTable(rows: readonly ShotRow[]): string {
  const lines = rows.map(({ scene, shot, verdict, before, after, changed }) => [scene, shot, verdict, before.toFixed(2), after.toFixed(2), changed ? signed(after - before) : "unchanged"]);
  const changed = rows.filter((row) => row.changed);
  const table = [["scene", "shot", "panel says", "ΔE before", "ΔE after", "change"], ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  const text = table.map((line) => line.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  "));
  return [...text, "", totals("all shots", rows), totals("changed shots", changed)].join("\n");
}

function totals(name: string, rows: readonly ShotRow[]): string {
  if (rows.length === 0) return `${name}: none`;
  const mean = (value: (row: ShotRow) => number): string => (rows.reduce((sum, row) => sum + value(row), 0) / rows.length).toFixed(2);
  const worse = rows.filter((row) => row.after > row.before + WORSE_LIMIT).length;
  return `${name}: ${rows.length}, mean true ΔE2000 ${mean((row) => row.before)} -> ${mean((row) => row.after)}, ${worse} made worse by more than ${WORSE_LIMIT}`;
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(2)}`;
}
