import type { Policy } from "../../../shared/policy/policy";
import type { HostApp } from "../../../shared/host/host-profile";
import { toJsonText } from "../../../shared/basics/json-text";
import { MeasuredHosts } from "../../../shared/host/check/measured-hosts";
import { FileExchange } from "../../../shared/host/file-exchange";
import type { Receipt } from "../../../shared/host/receipt";
import { recallPolicy, rememberPolicy } from "../../../shared/host/settings/remembered-policy";
import { Seat } from "../../../shared/host/settings/seat";
import { StudioFolder } from "../../../shared/host/studio-folder";
import { DataUpgrade } from "../../../shared/host/upgrade/data-upgrade";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { sampleMeasured } from "../../unit/host-check/sample-measured";
import { VirtualClock } from "../../simulated-host/adapter/virtual-clock";
import { openLedger, readAllBooks, receiptOf, STUDIO, type OpenLedger } from "../../simulated-host/ledger/open-ledger";

/** Something that the plugin writes, and how a later start sees it. */
export type PowerScenario = {
  readonly name: string;
  /** What is there beforehand. */
  readonly prepare: (disk: InMemoryDisk) => Promise<void>;
  /** What is being written when the power goes. */
  readonly write: (disk: InMemoryDisk) => Promise<void>;
  /** What a later start finds: either as before, or as after, and nothing else. */
  readonly find: (disk: InMemoryDisk) => Promise<unknown>;
};

const HOSTS: readonly HostApp[] = ["premiere", "after-effects"];

const POLICY: Policy = { format: "trimbin-policy/1", studio: { name: "Post house Nord", contact: "Anna" } };

/** Longer than a book may be. */
const FILLS_A_BOOK = 1_100_000;

/** Everything that the plugin writes by itself or for a page. */
export const POWER_SCENARIOS: readonly PowerScenario[] = [
  ...HOSTS.flatMap((app): PowerScenario[] => [
    { name: `an entry of the ledger (${app})`, prepare: (disk) => append(disk, app, receiptOf(1), receiptOf(2)), write: (disk) => append(disk, app, receiptOf(3)), find: (disk) => labelsIn(disk, app) },
    { name: `an entry that begins a new book (${app})`, prepare: (disk) => append(disk, app, long(1)), write: (disk) => append(disk, app, receiptOf(2)), find: (disk) => labelsIn(disk, app) },
    { name: `receipts of an earlier version taken over (${app})`, prepare: putOldReceipts, write: (disk) => upgrade(disk, app), find: async (disk) => (await upgrade(disk, app), labelsIn(disk, app)) },
  ]),
  {
    name: "settings",
    prepare: async (disk) => void (await seatOn(disk).change({ person: "Anna", language: "en" })),
    write: async (disk) => void (await seatOn(disk).change({ person: "Ben", tourSeen: true })),
    find: async (disk) => seatOn(disk).report(),
  },
  {
    name: "a studio's folder",
    prepare: (disk) => choose(disk, STUDIO),
    write: (disk) => choose(disk, `${STUDIO} 2`),
    find: async (disk) => [await seatOn(disk).studio.name(), (await seatOn(disk).studio.open())?.name],
  },
  {
    name: "the memory of a studio's policy",
    prepare: (disk) => rememberPolicy(on(disk).files, POLICY, "a".repeat(64)),
    write: (disk) => rememberPolicy(on(disk).files, { ...POLICY, studio: { name: "Another studio", contact: "Ben" } }, "b".repeat(64)),
    find: (disk) => recallPolicy(on(disk).files),
  },
  {
    name: "an index or a look that a page keeps",
    prepare: (disk) => save(disk, "first ".repeat(300)),
    write: (disk) => save(disk, "second ".repeat(300)),
    find: async (disk) => new FileExchange(seatOn(disk)).read({ place: "data", name: "kept.json", offset: 0 }),
  },
  {
    name: "measured figures of a host",
    prepare: (disk) => measuredOn(disk).keep(sampleMeasured),
    write: (disk) => measuredOn(disk).keep({ ...sampleMeasured, at: "2026-11-24T21:00:00.000Z" }),
    find: async (disk) => (await measuredOn(disk).read())?.at,
  },
];

function on(disk: InMemoryDisk, app: HostApp = "premiere"): OpenLedger {
  return openLedger({ disk, app });
}

function seatOn(disk: InMemoryDisk): Seat {
  return new Seat(on(disk).files, new VirtualClock());
}

function measuredOn(disk: InMemoryDisk): MeasuredHosts {
  return new MeasuredHosts(on(disk).files, sampleMeasured.app, sampleMeasured.hostVersion);
}

/** Stops where the power goes, as everything after it does. */
async function append(disk: InMemoryDisk, app: HostApp, ...receipts: readonly Receipt[]): Promise<void> {
  const { ledger } = on(disk, app);
  for (const receipt of receipts) if (!(await ledger.append(receipt, null)).ok) return;
}

async function labelsIn(disk: InMemoryDisk, app: HostApp): Promise<readonly string[]> {
  const { entries } = await readAllBooks(on(disk, app).ledger);
  return entries.map(({ receipt }) => receipt.plan.label);
}

function long(number: number): Receipt {
  const receipt = receiptOf(number);
  const items = Array.from({ length: FILLS_A_BOOK / 1000 }, (_, i) => ({ id: `item-${i}`, title: "A003", why: "long ".repeat(200), needsConfirmation: false, edits: [] }));
  return { ...receipt, plan: { ...receipt.plan, items } };
}

function putOldReceipts(disk: InMemoryDisk): Promise<void> {
  const folder = on(disk).folder.replace(/ledger$/, "journal");
  for (const number of [1, 2, 3]) disk.writeFile(`${folder}/2026110${number}-receipt-${number}_project-1.json`, Buffer.from(toJsonText(receiptOf(number))));
  return Promise.resolve();
}

async function upgrade(disk: InMemoryDisk, app: HostApp): Promise<void> {
  await new DataUpgrade(on(disk, app).files, app).report();
}

async function choose(disk: InMemoryDisk, folder: string): Promise<void> {
  disk.makeFolder(folder);
  const uxp = createSimulatedUxp({ disk });
  uxp.controls.answerPicker([folder]);
  // The simulated fs answers a little more widely than UXP's types say.
  const files = uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary);
  await new StudioFolder(files).choose(() => Promise.resolve());
}

async function save(disk: InMemoryDisk, text: string): Promise<void> {
  await new FileExchange(seatOn(disk)).save({ to: { kind: "data", name: "kept.json" }, text }, new AbortController().signal);
}
