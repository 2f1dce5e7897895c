import { receiptOf } from "./open-ledger";
import { toJsonText } from "../../../shared/basics/json-text";
import { openAdapter, patience, readAll, DRAWN_PROJECT } from "../adapter/open-adapter";
import { clipNamed, constant, planOf, setOpacity } from "../adapter/sample-plans";

describe("Premiere's ledger", () => {
  it("holds a commit with the panel that asked, and shows it to a page", async () => {
    const { host } = openAdapter();
    const now = await readAll(host);
    const by = { panel: "shot-match", sequence: null, proposal: null } as const;
    await host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf("Dim", [setOpacity(now, clipNamed(now, "interview"), constant(50))]), reverts: null, by }, () => undefined, patience());
    const listed = await host.listLedger(patience());
    expect(listed).toMatchObject({ ok: true, value: { problem: null, books: [{ place: "seat", own: true, head: { seq: 1 } }] } });
    const name = listed.ok ? (listed.value.books[0]?.name ?? "") : "";
    const part = await host.readLedgerPart({ place: "seat", name, offset: 0 }, patience());
    expect(part.ok && Buffer.from(part.value.base64, "base64").toString()).toContain('"by":{"panel":"shot-match"');
  });

  it("says in the diagnostics what became of older data", async () => {
    const adapter = openAdapter();
    adapter.disk.writeFile(`${adapter.uxp.controls.folders.data}/journal/20261101-a_project-1.json`, Buffer.from(toJsonText(receiptOf(1))));
    const diagnostics = await adapter.host.readDiagnostics(patience());
    expect(diagnostics.ok && diagnostics.value.lines).toEqual(expect.arrayContaining([{ name: "Data version", value: "2" }, { name: "Upgrade", value: expect.stringContaining("1 receipts") as string }]));
  });
});
