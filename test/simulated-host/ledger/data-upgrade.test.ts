import { toJsonText } from "../../../shared/basics/json-text";
import { DataUpgrade, type UpgradeReport } from "../../../shared/host/upgrade/data-upgrade";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { openLedger, readAllBooks, receiptOf, restarted, type OpenLedger } from "./open-ledger";

function oldPlugin(count: number): OpenLedger {
  const open = openLedger();
  for (let number = 1; number <= count; number++) {
    const receipt = receiptOf(number);
    open.disk.writeFile(`${data(open)}/journal/${receipt.at.replace(/\D/g, "")}-${receipt.id}_project-1.json`, Buffer.from(toJsonText(receipt)));
  }
  return open;
}

function data({ folder }: OpenLedger): string {
  return folder.replace(/\/ledger$/, "");
}

async function start(disk: InMemoryDisk): Promise<OpenLedger & { readonly report: UpgradeReport }> {
  const open = openLedger({ disk });
  return { ...open, report: await new DataUpgrade(open.files, "premiere").report() };
}

async function ids(open: OpenLedger): Promise<string[]> {
  return (await readAllBooks(open.ledger)).entries.map(({ id }) => id);
}

describe("an upgrade", () => {
  it("takes receipts over into the ledger, of nobody, and keeps copies of them", async () => {
    const open = await start(oldPlugin(3).disk);
    const { entries, faults } = await readAllBooks(open.ledger);
    expect(entries).toMatchObject([1, 2, 3].map((number) => ({ person: null, by: null, receipt: receiptOf(number) })));
    expect(faults).toEqual([]);
    expect(open.disk.list(`${data(open)}/journal`)).toEqual([]);
    expect(open.disk.list(`${data(open)}/backups/1`)).toHaveLength(3);
    expect(open.report).toEqual({ version: 2, lines: ["3 receipts of an earlier version were taken over into the ledger; copies of them are kept."] });
  });

  it("of a fresh plugin says nothing", async () => {
    expect((await start(openLedger().disk)).report).toEqual({ version: 2, lines: [] });
  });

  it("interrupted at any write, and begun again, loses and doubles nothing", async () => {
    const { disk } = oldPlugin(3);
    const trial = restarted(disk);
    trial.cutPowerAfter(1_000_000);
    await start(trial);
    const all = 1_000_000 - trial.powerLeft();
    for (let units = 0; units <= all; units += 11) {
      const cut = restarted(disk);
      cut.cutPowerAfter(units);
      await start(cut).catch(() => undefined);
      const again = await start(restarted(cut));
      expect(await ids(again)).toEqual(["receipt-1", "receipt-2", "receipt-3"]);
      expect(again.disk.list(`${data(again)}/journal`).filter((name) => name.endsWith(".json"))).toEqual([]);
      expect(again.disk.list(`${data(again)}/backups/1`).filter((name) => name.endsWith(".json"))).toHaveLength(3);
    }
  }, 120_000);

  it("leaves what it cannot read where it is, and says so", async () => {
    const open = oldPlugin(1);
    open.disk.writeFile(`${data(open)}/journal/20261101-broken_project-1.json`, Buffer.from('{"half'));
    open.disk.makeFolder(`${data(open)}/journal/20261102-folder_project-1.json`);
    const { report } = await start(open.disk);
    expect(report.lines).toContain("2 receipts of an earlier version could not be read. They are left where they are.");
    expect(open.disk.list(`${data(open)}/journal`)).toEqual(["20261101-broken_project-1.json", "20261102-folder_project-1.json"]);
    expect(await ids(openLedger({ disk: restarted(open.disk) }))).toEqual(["receipt-1"]);
  });

  it("takes over what an older plugin wrote that was put back for a while", async () => {
    const open = await start(oldPlugin(1).disk);
    const receipt = receiptOf(2);
    open.disk.writeFile(`${data(open)}/journal/${receipt.at.replace(/\D/g, "")}-${receipt.id}_project-1.json`, Buffer.from(toJsonText(receipt)));
    expect(await ids(await start(restarted(open.disk)))).toEqual(["receipt-1", "receipt-2"]);
  });

  it("touches nothing of a newer version, whose books stay as they are while this one writes its own", async () => {
    const open = oldPlugin(2);
    const newer = { [`${data(open)}/places/data-version`]: "7", [`${open.folder}/ledger2-premiere-0123456789abcdef-0001.book`]: "another form" };
    for (const [path, content] of Object.entries(newer)) open.disk.writeFile(path, Buffer.from(content));
    const before = open.disk.content();
    const { report } = await start(open.disk);
    expect(open.disk.content()).toEqual(before);
    expect(report).toEqual({ version: 7, lines: ["The plugin's data is of version 7, this plugin knows version 2: it leaves alone what it cannot read."] });
    const again = openLedger({ disk: open.disk });
    expect(await again.ledger.append(receiptOf(9), null)).toMatchObject({ ok: true });
    expect(await ids(again)).toEqual(["receipt-9"]);
    for (const [path, content] of Object.entries(newer)) expect(Buffer.from(open.disk.readFile(path) ?? []).toString()).toBe(content);
  });

  it("comes before anything else that wants the files", async () => {
    const open = oldPlugin(2);
    const upgrade = new DataUpgrade(open.files, "premiere");
    expect(await upgrade.files.list("plugin-data:/journal")).toEqual([]);
    expect(await upgrade.files.list("plugin-data:/ledger")).toHaveLength(1);
  });

  it("that the disk refuses leaves the old data, and the plugin goes on", async () => {
    const open = oldPlugin(2);
    open.disk.setFull(true);
    const { report } = await start(open.disk);
    expect(report.lines).toEqual(["Data of an earlier version could not be brought to this one. It is still there, and tried again at the next start."]);
    open.disk.setFull(false);
    expect(await ids(await start(restarted(open.disk)))).toEqual(["receipt-1", "receipt-2"]);
  });
});
