import type { JournalPage } from "../../../shared/host/host-port";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { openAdapter, patience, readAll, type OpenAdapter, DRAWN_PROJECT } from "./open-adapter";
import { clipNamed, constant, planOf, setOpacity } from "./sample-plans";

async function dim(adapter: OpenAdapter, to: number): ReturnType<OpenAdapter["host"]["commit"]> {
  const now = await readAll(adapter.host);
  return adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf(`Dim to ${to}`, [setOpacity(now, clipNamed(now, "interview"), constant(to))]), reverts: null }, () => undefined, patience());
}

async function journal({ host, controls }: OpenAdapter, guid = controls.state().guid): Promise<JournalPage> {
  const page = await host.readJournal(guid, patience());
  if (!page.ok) throw new Error(page.problem.kind);
  return page.value;
}

function ledgerFolder({ uxp }: OpenAdapter): string {
  return `${uxp.controls.folders.data}/ledger`;
}

/** The only book that there is yet. */
function book(adapter: OpenAdapter): { readonly path: string; readonly lines: readonly string[] } {
  const [name = ""] = adapter.disk.list(ledgerFolder(adapter));
  const path = `${ledgerFolder(adapter)}/${name}`;
  return { path, lines: new TextDecoder().decode(adapter.disk.readFile(path)).trimEnd().split("\n") };
}

describe("the journal", () => {
  it("is empty at first", async () => {
    expect(await journal(openAdapter())).toEqual({ receipts: [], damaged: 0, older: 0 });
  });

  it("gives all receipts of this project back after a restart, oldest first", async () => {
    const adapter = openAdapter();
    const done = [await dim(adapter, 50), await dim(adapter, 30), await dim(adapter, 20)];
    const again = openAdapter({ disk: new InMemoryDisk(adapter.disk.content()) });
    const page = await journal(again);
    expect(page).toEqual({ receipts: done.map((one) => one.ok && one.value), damaged: 0, older: 0 });
    expect(await journal(again, "another project")).toEqual({ receipts: [], damaged: 0, older: 0 });
  });

  it("leaves damaged lines out and counts them", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50);
    await dim(adapter, 30);
    const { path, lines } = book(adapter);
    adapter.disk.writeFile(path, new TextEncoder().encode(lines.map((line) => `${line.replace("Dim to 50", "Dim to 51")}\n`).join("")));
    const page = await journal(openAdapter({ disk: new InMemoryDisk(adapter.disk.content()) }));
    expect(page.damaged).toBe(1);
    expect(page.receipts.map((receipt) => receipt.plan.label)).toEqual(["Dim to 30"]);
  });

  it("on a full disk loses nothing: the commit stands, the receipt says that it was not kept, and it is written later", async () => {
    const adapter = openAdapter();
    const now = await readAll(adapter.host);
    adapter.disk.setFull(true);
    const done = await dim(adapter, 50);
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "applied" }, notKept: { kind: "disk-full" } } });
    expect(clipNamed(await readAll(adapter.host), "interview")).not.toEqual(clipNamed(now, "interview"));
    expect((await journal(adapter)).receipts).toHaveLength(1);
    adapter.disk.setFull(false);
    await dim(adapter, 30);
    expect(book(adapter).lines).toHaveLength(2);
    expect((await journal(adapter)).receipts.map((receipt) => receipt.plan.label)).toEqual(["Dim to 50", "Dim to 30"]);
  });

  it("never holds half a receipt when a write is torn", async () => {
    const adapter = openAdapter();
    adapter.disk.addFault({ on: "write", path: ledgerFolder(adapter), code: "EIO", times: 1, keepBytes: 20 });
    await dim(adapter, 50);
    expect(await journal(openAdapter({ disk: new InMemoryDisk(adapter.disk.content()) }))).toEqual({ receipts: [], damaged: 0, older: 0 });
  });
});
