import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { FilePart } from "../../../shared/host/file-part";
import type { FileListing, FileRequest, HostEvent } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { MeasuredHost } from "../../../shared/host/check-port";
import type { DataKind, KeptData, SettingsChange, SettingsReport } from "../../../shared/host/settings-port";
import type { Policy } from "../../../shared/policy/policy";
import { SettingsModel } from "../../../plugins/settings/settings-model";
import type { SettingsState } from "../../../plugins/settings/settings-state";
import { ObedientHost } from "../protocol/obedient-host";
import { sampleDescription } from "../protocol/sample-messages";
import { untilState } from "../panel/until";

/** Before a person or a studio decided anything. */
export const UNDECIDED: SettingsReport = {
  language: { value: "en", lockedBy: null },
  theme: { value: "host", lockedBy: null },
  person: { value: "", lockedBy: null },
  tourSeen: true,
  studioFolder: { value: null, lockedBy: null },
  policy: { kind: "none" },
};

/** A studio that decides a good deal. */
export const NORD: Policy = {
  format: "trimbin-policy/1",
  studio: { name: "Post house Nord", contact: "it@nord.example" },
  panels: { "effect-previews": "off" },
  models: { folder: "models", allowed: [{ name: "skin-segmenter.onnx", sha256: "a".repeat(64), bytes: 3 }] },
  looks: { folder: "looks" },
  ledger: { folder: "ledger", person: "seat", proposals: "left-out" },
  updates: { channel: "none" },
  limits: { undoSteps: 10, framesPerHour: 1000 },
  language: "en",
};

/** A seat with settings, data and files of its own; `problem`, while it is set, is the answer to whatever changes something. */
export class SeatHost extends ObedientHost {
  settings: SettingsReport = UNDECIDED;
  kept: readonly KeptData[] = [
    { kind: "selects", files: 2, bytes: 3400 },
    { kind: "ledger", files: 1, bytes: 1_250_000 },
    { kind: "taste", files: 0, bytes: 0 },
  ];
  measured: MeasuredHost | null = null;
  studio: FileListing = { folder: null, names: [] };
  problem: HostProblem | null = null;

  override readSettings(): Promise<Result<SettingsReport, HostProblem>> {
    return Promise.resolve(succeed(this.settings));
  }

  override changeSettings(change: SettingsChange): Promise<Result<SettingsReport, HostProblem>> {
    if (this.problem) return Promise.resolve(fail(this.problem));
    const { settings } = this;
    this.settings = {
      ...settings,
      ...(change.language === undefined ? {} : { language: { ...settings.language, value: change.language } }),
      ...(change.theme === undefined ? {} : { theme: { ...settings.theme, value: change.theme } }),
      ...(change.person === undefined ? {} : { person: { ...settings.person, value: change.person } }),
      ...(change.tourSeen === undefined ? {} : { tourSeen: change.tourSeen }),
      ...(change.studioFolder === undefined ? {} : { studioFolder: { ...settings.studioFolder, value: null } }),
    };
    if (change.studioFolder === null) this.studio = { folder: null, names: [] };
    this.announce({ kind: "settings-changed" } satisfies HostEvent);
    return Promise.resolve(succeed(this.settings));
  }

  override measureData(): Promise<Result<readonly KeptData[], HostProblem>> {
    return Promise.resolve(succeed(this.kept));
  }

  override eraseData({ kinds }: { readonly kinds: readonly DataKind[] }): Promise<Result<readonly KeptData[], HostProblem>> {
    if (this.problem) return Promise.resolve(fail(this.problem));
    this.kept = this.kept.map((each) => (kinds.includes(each.kind) ? { ...each, files: 0, bytes: 0 } : each));
    return Promise.resolve(succeed(this.kept));
  }

  override listFiles(): Promise<Result<FileListing, HostProblem>> {
    return Promise.resolve(this.problem ? fail(this.problem) : succeed(this.studio));
  }

  override chooseStudioFolder(): Promise<Result<FileListing, HostProblem>> {
    if (this.problem) return Promise.resolve(fail(this.problem));
    this.studio = { folder: "Nord", names: ["trimbin-policy.json", "house.looks.json", "notes.txt"] };
    this.settings = { ...this.settings, studioFolder: { value: "Nord", lockedBy: null }, policy: { kind: "in-force", policy: NORD, foundIn: "studio-folder" } };
    return Promise.resolve(succeed(this.studio));
  }

  override readFile({ name }: FileRequest): Promise<Result<FilePart, HostProblem>> {
    if (this.problem) return Promise.resolve(fail(this.problem));
    if (name.endsWith(".wasm")) return Promise.resolve(fail({ kind: "missing-file", name }));
    return Promise.resolve(succeed({ base64: btoa("abc"), totalBytes: 3, nextOffset: null }));
  }

  override readMeasuredHost(): Promise<Result<MeasuredHost | null, HostProblem>> {
    return Promise.resolve(this.problem ? fail(this.problem) : succeed(this.measured));
  }
}

/** The Settings panel on a seat, with everything read. */
export async function openSettings(host = new SeatHost()): Promise<{ readonly host: SeatHost; readonly model: SettingsModel; readonly state: () => SettingsState; readonly until: (what: string, holds: (state: SettingsState) => boolean) => Promise<SettingsState> }> {
  const model = new SettingsModel({ host, description: { ...sampleDescription, settings: host.settings } });
  await model.refresh();
  return { host, model, state: model.store.getState, until: (what, holds) => untilState(model.store, what, holds) };
}
