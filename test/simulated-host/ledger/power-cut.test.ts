import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { openLedger, readAllBooks, receiptOf, restarted, STUDIO, type OpenLedger } from "./open-ledger";

const labels = ({ entries }: Awaited<ReturnType<typeof readAllBooks>>): string[] => entries.map(({ receipt }) => receipt.plan.label);

async function withTwo(rules: { readonly folder: string | null }): Promise<OpenLedger> {
  const open = openLedger({ rules });
  open.disk.makeFolder(STUDIO);
  await open.studio.choose(async () => undefined);
  for (const number of [1, 2]) expect(await open.ledger.append(receiptOf(number), null)).toMatchObject({ ok: true });
  await readAllBooks(open.ledger);
  return open;
}

/** How much power one more entry takes, with everything that it brings about. */
async function unitsOf(disk: InMemoryDisk, rules: { readonly folder: string | null }): Promise<number> {
  const trial = restarted(disk);
  trial.cutPowerAfter(1_000_000);
  const { ledger } = openLedger({ disk: trial, rules });
  await ledger.append(receiptOf(3), null);
  await ledger.list(new AbortController().signal);
  return 1_000_000 - trial.powerLeft();
}

describe("a power cut", () => {
  it("at any byte of an append loses at most the entry being written, and the next one is written after it", async () => {
    const { disk } = await withTwo({ folder: null });
    // The line, and behind it what is remembered of it in a file of its own.
    const all = await unitsOf(disk, { folder: null });
    expect(all).toBeGreaterThan(800);
    for (let units = 0; units <= all; units++) {
      const before = restarted(disk);
      before.cutPowerAfter(units);
      await openLedger({ disk: before }).ledger.append(receiptOf(3), null);
      const after = openLedger({ disk: restarted(before) });
      const kept = labels(await readAllBooks(after.ledger));
      expect([["Match shot 1", "Match shot 2"], ["Match shot 1", "Match shot 2", "Match shot 3"]]).toContainEqual(kept);
      expect(await after.ledger.append(receiptOf(4), null)).toMatchObject({ ok: true });
      const now = await readAllBooks(after.ledger);
      expect(labels(now)).toEqual([...kept, "Match shot 4"]);
      expect(now.faults.filter(({ kind }) => kind !== "torn-end")).toEqual([]);
      expect(now.faults.length).toBeLessThanOrEqual(1);
    }
  }, 120_000);

  it("while the studio's copy is written loses and doubles nothing in it", async () => {
    const { disk } = await withTwo({ folder: "Ledger" });
    const all = await unitsOf(disk, { folder: "Ledger" });
    for (let units = 0; units <= all; units += 7) {
      const before = restarted(disk);
      before.cutPowerAfter(units);
      const cut = openLedger({ disk: before, rules: { folder: "Ledger" } });
      await cut.ledger.append(receiptOf(3), null);
      await cut.ledger.list(new AbortController().signal);
      const disk2 = restarted(before);
      const after = openLedger({ disk: disk2, rules: { folder: "Ledger" } });
      expect(await after.ledger.append(receiptOf(4), null)).toMatchObject({ ok: true });
      const own = await readAllBooks(after.ledger);
      expect(own.listing.problem).toBeNull();
      const [name = ""] = disk2.list(`${STUDIO}/Ledger`);
      const whole = (path: string): string[] => Buffer.from(disk2.readFile(path) ?? []).toString().split("\n").filter((line) => /"hash":"\w{64}"\}$/.test(line));
      expect(whole(`${STUDIO}/Ledger/${name}`)).toEqual(whole(`${after.folder}/${name}`));
    }
  }, 120_000);

  it("that leaves half an entry is told as one torn line, once the ledger is read", async () => {
    const { disk } = await withTwo({ folder: null });
    disk.cutPowerAfter(40);
    const cut = openLedger({ disk });
    expect(await cut.ledger.append(receiptOf(3), null)).toMatchObject({ ok: false });
    const { faults } = await readAllBooks(openLedger({ disk: restarted(disk) }).ledger);
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([["torn-end", 3]]);
  });
});
