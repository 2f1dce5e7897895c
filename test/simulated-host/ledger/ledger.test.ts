import { appendLines } from "../../../shared/chain/append-line";
import { readBook } from "../../../shared/chain/read-book";
import type { Deed } from "../../../shared/host/ledger-entry";
import { Ledger } from "../../../shared/host/ledger/ledger";
import { readSeatId } from "../../../shared/host/ledger/seat-id";
import type { PluginFiles } from "../../../shared/host/plugin-files";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";
import { openLedger, readAllBooks, receiptOf, restarted, STUDIO, type OpenLedger } from "./open-ledger";

const NEVER = new AbortController().signal;
const DEED: Deed = { panel: "shot-match", sequence: { guid: "s", name: "Reel 1" }, proposal: { offered: [{ id: "item", title: "A003", decision: "accepted", proposed: "Exposure +0.4", applied: "Exposure +0.4" }], engines: [] } };

async function write({ ledger }: OpenLedger, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) expect(await ledger.append(receiptOf(number), DEED)).toMatchObject({ ok: true });
}

function text({ disk }: OpenLedger, path: string): string {
  return Buffer.from(disk.readFile(path) ?? []).toString();
}

function put({ disk }: OpenLedger, path: string, content: string): void {
  disk.writeFile(path, Buffer.from(content));
}

function onlyBook({ disk, folder }: OpenLedger): string {
  return `${folder}/${disk.list(folder)[0] ?? ""}`;
}

describe("the ledger", () => {
  it("keeps who, where, what was proposed and the receipt, as far as the rules allow", async () => {
    const open = openLedger({ rules: { person: "Ada" } });
    await write(open, 1);
    const [entry] = (await readAllBooks(open.ledger)).entries;
    expect(entry).toMatchObject({ format: "trimbin-ledger-entry/1", id: "receipt-1", person: "Ada", app: "premiere", by: DEED, receipt: receiptOf(1) });
    expect(entry?.seat).toMatch(/^[0-9a-f]{16}$/);
    const silent = openLedger({ rules: { proposals: false } });
    await write(silent, 1);
    expect((await readAllBooks(silent.ledger)).entries).toMatchObject([{ person: null, by: { panel: "shot-match", proposal: null } }]);
  });

  it("writes nothing personal while the settings cannot be read", async () => {
    const open = openLedger();
    const ledger = new Ledger({ app: "premiere", files: open.files, studio: open.studio, clock: new VirtualClock(), rules: () => Promise.reject(new Error("damaged")) });
    expect(await ledger.append(receiptOf(1), DEED)).toMatchObject({ ok: true });
    expect((await readAllBooks(ledger)).entries).toMatchObject([{ person: null, by: { proposal: null } }]);
  });

  it("goes on in the same chain after a restart, and in a new book when one is full", async () => {
    const first = openLedger();
    const long = { ...receiptOf(1), undoSteps: Array.from({ length: 400 }, () => "x".repeat(3000)) };
    expect(await first.ledger.append(long, null)).toMatchObject({ ok: true });
    const again = openLedger({ disk: restarted(first.disk) });
    await write(again, 2, 3);
    const { listing, entries, faults } = await readAllBooks(again.ledger);
    expect(listing.books.map(({ name }) => name.slice(-10))).toEqual(["0001.jsonl", "0002.jsonl"]);
    expect(entries.map(({ id }) => id)).toEqual(["receipt-1", "receipt-2", "receipt-3"]);
    expect(faults).toEqual([]);
    expect(text(again, `${again.folder}/${listing.books[1]?.name ?? ""}`)).toMatch(/^\{"seq":2,/);
    expect(await again.ledger.readJournal("project-1", NEVER)).toMatchObject({ value: { receipts: [long, receiptOf(2), receiptOf(3)], damaged: 0 } });
  });

  it("of two instances of a host on one machine goes on from what the other one wrote", async () => {
    const one = openLedger();
    const two = openLedger({ disk: one.disk });
    await write(one, 1);
    await write(two, 2);
    await write(one, 3);
    const { entries, faults } = await readAllBooks(two.ledger);
    expect(entries.map(({ id }) => id)).toEqual(["receipt-1", "receipt-2", "receipt-3"]);
    expect(faults).toEqual([]);
    expect(await one.ledger.readJournal("project-1", NEVER)).toMatchObject({ value: { receipts: [receiptOf(1), receiptOf(2), receiptOf(3)] } });
  });

  it("of many entries at once writes each once, in their order", async () => {
    const open = openLedger();
    await Promise.all(Array.from({ length: 30 }, (_, number) => open.ledger.append(receiptOf(number), null)));
    const { entries, faults } = await readAllBooks(open.ledger);
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, number) => `receipt-${number}`));
    expect(faults).toEqual([]);
  });

  it("keeps its seat when the id is lost, by its books", async () => {
    const open = openLedger();
    await write(open, 1);
    open.disk.remove(`${open.folder}/../places/seat`);
    const again = openLedger({ disk: open.disk });
    await write(again, 2);
    expect((await readAllBooks(again.ledger)).faults).toEqual([]);
    expect(open.disk.list(open.folder)).toHaveLength(1);
  });

  it("shows that a book was cut, also after it went on", async () => {
    const open = openLedger();
    await write(open, 1, 2, 3);
    const book = onlyBook(open);
    put(open, book, text(open, book).split("\n").slice(0, 1).join("\n") + "\n");
    const again = openLedger({ disk: restarted(open.disk) });
    expect((await readAllBooks(again.ledger)).faults.map(({ kind }) => kind)).toEqual(["cut-end"]);
    await write(again, 4);
    expect((await readAllBooks(again.ledger)).faults.map(({ kind }) => kind)).toEqual(["missing-lines"]);
  });

  it("shows that its last book was removed", async () => {
    const open = openLedger();
    await write(open, 1, 2);
    open.disk.remove(onlyBook(open));
    const again = openLedger({ disk: restarted(open.disk) });
    await write(again, 3);
    expect((await readAllBooks(again.ledger)).faults.map(({ kind }) => kind)).toEqual(["missing-lines"]);
  });

  it("shows that everything from a line on was written and hashed anew", async () => {
    const open = openLedger();
    await write(open, 1, 2, 3);
    const book = onlyBook(open);
    const [first, ...later] = readBook(text(open, book), null).lines;
    if (!first) throw new Error("Nothing was written.");
    const forged = appendLines(true, first, later.map(({ entry }) => entry.replace("Match shot 2", "Match shot 9")));
    put(open, book, `${text(open, book).split("\n")[0] ?? ""}\n${forged.text}`);
    const { faults } = await readAllBooks(openLedger({ disk: restarted(open.disk) }).ledger);
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([["changed", 3]]);
  });

  it("begins anew after it was erased, without calling that a fault", async () => {
    const open = openLedger();
    await write(open, 1, 2);
    await open.ledger.erase();
    expect((await readAllBooks(open.ledger)).entries).toEqual([]);
    await write(open, 3);
    const { entries, faults } = await readAllBooks(open.ledger);
    expect([entries.map(({ id }) => id), faults]).toEqual([["receipt-3"], []]);
  });

  it("gives no page any other file", async () => {
    const open = openLedger();
    await write(open, 1);
    put(open, `${open.folder}/secret.txt`, "x");
    for (const name of ["secret.txt", "../places/seat", "seat"]) {
      expect(await open.ledger.readPart({ place: "seat", name, offset: 0 })).toEqual({ ok: false, problem: { kind: "missing-file", name } });
    }
  });

  it("finds a project's receipts among ten thousand entries", async () => {
    const open = openLedger();
    await write(open, 0);
    const book = onlyBook(open);
    const [line] = readBook(text(open, book), null).lines;
    if (!line) throw new Error("Nothing was written.");
    const entries = Array.from({ length: 10_000 }, (_, i) => line.entry.replace(/receipt-0/g, `receipt-x${i}`).replace("project-1", i % 100 === 0 ? "project-2" : "project-3"));
    put(open, book, text(open, book) + appendLines(true, line, entries).text);
    const again = openLedger({ disk: restarted(open.disk) });
    const page = await again.ledger.readJournal("project-2", NEVER);
    expect(page.ok && page.value.receipts.length).toBe(100);
    await write(again, 1);
    const after = await again.ledger.readJournal("project-1", NEVER);
    expect(after.ok && after.value.receipts.map(({ id }) => id)).toEqual(["receipt-0", "receipt-1"]);
  });
});

describe("the studio's copy", () => {
  async function seat(disk = new InMemoryDisk()): Promise<OpenLedger> {
    const open = openLedger({ disk, rules: { folder: "Ledger" } });
    disk.makeFolder(STUDIO);
    await open.studio.choose(async () => undefined);
    return open;
  }

  /** Puts what one machine has in the studio folder onto another's. */
  function share(from: InMemoryDisk, to: InMemoryDisk): void {
    for (const name of from.list(`${STUDIO}/Ledger`)) to.writeFile(`${STUDIO}/Ledger/${name}`, from.readFile(`${STUDIO}/Ledger/${name}`) ?? new Uint8Array());
  }

  it("holds the same lines as the seat's own book, and entries seen twice count once", async () => {
    const one = await seat();
    await write(one, 1, 2);
    const { listing, entries, faults } = await readAllBooks(one.ledger);
    expect(listing).toMatchObject({ problem: null, books: [{ place: "seat", own: true }, { place: "studio", own: true }] });
    expect(text(one, `${STUDIO}/Ledger/${listing.books[0]?.name ?? ""}`)).toBe(text(one, onlyBook(one)));
    expect([entries.length, faults]).toEqual([2, []]);
  });

  it("of two seats shows both, and neither writes the other's book", async () => {
    const [one, two] = [await seat(), await seat()];
    await write(one, 1);
    await readAllBooks(one.ledger);
    share(one.disk, two.disk);
    const [ofOne = ""] = one.disk.list(`${STUDIO}/Ledger`);
    const before = text(two, `${STUDIO}/Ledger/${ofOne}`);
    await write(two, 2);
    const { listing, entries, faults } = await readAllBooks(two.ledger);
    expect(listing.books.map(({ place, own }) => [place, own])).toEqual(expect.arrayContaining([["seat", true], ["studio", true], ["studio", false]]));
    expect(entries.map(({ id }) => id)).toEqual(["receipt-1", "receipt-2"]);
    expect(new Set(entries.map((entry) => entry.seat)).size).toBe(2);
    expect(faults).toEqual([]);
    expect(text(two, `${STUDIO}/Ledger/${ofOne}`)).toBe(before);
  });

  it("gets what was written while it was away, each line once", async () => {
    const one = await seat();
    await write(one, 1);
    await readAllBooks(one.ledger);
    one.disk.rename(STUDIO, "/Volumes/Elsewhere");
    await write(one, 2, 3);
    const away = await readAllBooks(one.ledger);
    expect(away.listing).toMatchObject({ problem: { kind: "missing-file" }, books: [{ place: "seat" }] });
    expect(away.entries).toHaveLength(3);
    one.disk.rename("/Volumes/Elsewhere", STUDIO);
    await write(one, 4);
    const { listing } = await readAllBooks(one.ledger);
    expect(listing.problem).toBeNull();
    expect(text(one, `${STUDIO}/Ledger/${listing.books[0]?.name ?? ""}`)).toBe(text(one, onlyBook(one)));
  });

  it("says that the drive is away when none was chosen", async () => {
    const open = openLedger({ rules: { folder: "Ledger" } });
    await write(open, 1);
    expect((await readAllBooks(open.ledger)).listing.problem).toEqual({ kind: "missing-file", name: "the studio folder" });
  });

  it("is not written by a machine that was copied from another", async () => {
    const one = await seat();
    await write(one, 1);
    await readAllBooks(one.ledger);
    const copy = openLedger({ disk: restarted(one.disk), rules: { folder: "Ledger" } });
    await write(one, 2);
    await readAllBooks(one.ledger);
    share(one.disk, copy.disk);
    await write(copy, 3);
    expect((await readAllBooks(copy.ledger)).listing.problem).toMatchObject({ kind: "host-refused", message: expect.stringContaining("another machine") as string });
  });

  it("tells when it says something else than the seat's own book", async () => {
    const one = await seat();
    await write(one, 1, 2);
    const { listing } = await readAllBooks(one.ledger);
    const path = `${STUDIO}/Ledger/${listing.books[0]?.name ?? ""}`;
    put(one, path, text(one, path).replace("Match shot 1", "Match shot 9"));
    const { entries, faults } = await readAllBooks(one.ledger);
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([["changed", 1]]);
    expect(entries.map(({ receipt }) => receipt.plan.label)).toEqual(["Match shot 1", "Match shot 2"]);
  });
});

describe("a ledger that is erased", () => {
  it.each([0, 1, 2, 3, 5, 8, 12])("keeps what is applied meanwhile, %i turns later", async (turns) => {
    const open = openLedger();
    await write(open, 1);
    const erasing = open.ledger.erase();
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    await write(open, 2);
    await erasing;
    expect((await readAllBooks(open.ledger)).entries.map(({ id }) => id)).toEqual(["receipt-2"]);
  });
});

describe("a disk that stumbles", () => {
  it("gives the seat no other id, and its books stay its own", async () => {
    const open = openLedger();
    await write(open, 1);
    const again = openLedger({ disk: restarted(open.disk) });
    let stumbles = 4;
    const stumbling: PluginFiles = {
      ...again.files,
      readText: async (file) => {
        if (stumbles-- > 0) throw new Error("EMFILE");
        return again.files.readText(file);
      },
    };
    await expect(readSeatId(stumbling)).rejects.toThrow("EMFILE");
    const third = openLedger({ disk: restarted(again.disk) });
    expect((await readAllBooks(third.ledger)).entries.map(({ id }) => id)).toEqual(["receipt-1"]);
  });

  it("is not taken for an empty folder, and a folder that was never made is", async () => {
    const { uxp, fs } = createSimulatedUxp({ disk: new InMemoryDisk() });
    const failing = { ...fs, readdir: async () => Promise.reject(new Error("EMFILE")) };
    const over = (each: unknown): PluginFiles => uxpPluginFiles(each as UxpFs, uxp.storage.localFileSystem, uxp.storage.formats.binary);
    await expect(over(failing).list("plugin-data:/places")).rejects.toThrow("EMFILE");
    await expect(over(fs).list("plugin-data:/never/made")).resolves.toEqual([]);
  });

  it("does not give a line that was changed after it was read as a receipt", async () => {
    const open = openLedger();
    await write(open, 1);
    await open.ledger.readJournal("project-1", NEVER);
    put(open, onlyBook(open), text(open, onlyBook(open)).replace('"Match shot 1","items', '"Match SHOT 9","items'));
    await expect(open.ledger.readJournal("project-1", NEVER)).resolves.toMatchObject({ value: { receipts: [], damaged: 1 } });
  });
});
