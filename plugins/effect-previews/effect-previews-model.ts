import type { HostEvent } from "../../shared/host/host-port";
import { readCalibration } from "../../shared/panel/calibration/read-calibration";
import { LeftoversModel } from "../../shared/panel/leftovers";
import { Store } from "../../shared/panel/store";
import { ApplyModel } from "./apply/apply-model";
import { offerOf, type Offer } from "./apply/offer";
import { START, type EffectPreviewsState } from "./effect-previews-state";
import { aloneOffer, type AloneOffer } from "./frame/alone-offer";
import { FrameModel } from "./frame/frame-model";
import { DataFiles } from "./keep/data-files";
import { KeepModel } from "./keep/keep-model";
import { KeptFile } from "./keep/kept-file";
import { LooksModel } from "./looks/looks-model";
import { OpenLookModel } from "./open-look/open-look-model";
import { VerifyModel } from "./open-look/verify-model";
import { verifyPlan, type VerifyPlan } from "./open-look/verify-plan";
import type { PanelTools } from "./panel-tools";
import { ReceiptsModel } from "./receipts/receipts-model";
import { RefineModel } from "./refine/refine-model";
import type { SeenAs } from "./sheet/seen-as";
import { SheetModel } from "./sheet/sheet-model";
import { TasteModel } from "./taste/taste-model";

/** Decides everything in the Effect Previews panel: views show its state and send it, or the part of it that is asked, their intents. */
export class EffectPreviewsModel {
  readonly store: Store<EffectPreviewsState>;
  readonly frame: FrameModel;
  readonly sheet: SheetModel;
  readonly largeLook: OpenLookModel;
  readonly refine: RefineModel;
  readonly verify: VerifyModel;
  readonly apply: ApplyModel;
  readonly receipts: ReceiptsModel;
  readonly looks: LooksModel;
  readonly keep: KeepModel;
  readonly taste: TasteModel;
  readonly leftovers: LeftoversModel;
  private readonly opened = new AbortController();
  private prepared: Promise<void> | null = null;
  private readonly unsubscribe: () => void;

  constructor(private readonly tools: PanelTools) {
    const { host, description } = tools;
    this.store = new Store<EffectPreviewsState>({ ...START, app: description.profile.app });
    const files = new DataFiles(host);
    const follow = (job: Promise<void>): void => this.follow(job);
    this.sheet = new SheetModel(this.store, tools);
    this.leftovers = new LeftoversModel(host, (leftovers) => this.store.update({ leftovers }));
    this.frame = new FrameModel(this.store, tools, {
      onFrame: async () => {
        await this.prepared;
        await this.sheet.show();
      },
      onOwnChange: () => this.receipts.expectEcho(),
      onLeftBehind: () => this.follow(this.leftovers.look()),
    });
    this.largeLook = new OpenLookModel(this.store, tools);
    this.taste = new TasteModel(this.store, new KeptFile(host, files, "look-taste.json"), follow);
    this.refine = new RefineModel(this.store, tools, { largeLook: this.largeLook, onPicked: (chosen, shown) => this.taste.learn(chosen, shown) });
    this.receipts = new ReceiptsModel(this.store, host);
    this.apply = new ApplyModel(this.store, tools, { keepReceipt: (receipt) => this.receipts.keep(receipt), onApplied: (key) => this.learnFrom(key) });
    this.keep = new KeepModel(this.store, new KeptFile(host, files, "effect-previews.json"), follow);
    this.verify = new VerifyModel(this.store, tools, { keepReceipt: (receipt) => this.receipts.keep(receipt), keepBadge: (key, badge) => this.keep.keepBadge(key, badge) });
    this.looks = new LooksModel(this.store, host, files, () => this.sheet.refit());
    this.unsubscribe = host.subscribe((event) => this.hear(event));
  }

  /** Stops everything and hears nothing more. */
  dispose(): void {
    this.unsubscribe();
    this.opened.abort();
    for (const part of [this.frame, this.sheet, this.largeLook, this.refine, this.verify, this.apply, this.receipts, this.looks, this.keep, this.taste, this.leftovers]) part.dispose();
  }

  /** Sees a job through for a view: a bug in it is shown, not lost. */
  follow(job: Promise<unknown>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads what is selected, and shows looks on it; what is open closes. */
  async refresh(): Promise<void> {
    const { open, stage } = this.state;
    if (open?.verify.kind === "running" || stage.name === "applying") return;
    this.refine.close();
    this.largeLook.close();
    this.apply.goOn();
    this.receipts.forget();
    this.prepared ??= this.prepare();
    await Promise.all([this.frame.lookAgain(), this.leftovers.look()]);
    await this.receipts.read();
  }

  /** Opens a look of the library large. */
  async openLook(key: string): Promise<void> {
    const look = this.sheet.lookOf(key);
    if (!look) return;
    this.refine.close();
    this.receipts.forget();
    await this.largeLook.open(look);
  }

  /** Closes what lies on top: first the variations, then the large look, then the page of look-alikes. */
  async back(): Promise<void> {
    const { refine, open, wish, stage } = this.state;
    if (stage.name === "applied" || stage.name === "failed") return this.goOn();
    if (refine) return this.refine.close();
    if (open) {
      this.receipts.forget();
      return this.largeLook.close();
    }
    if (wish.like !== null) await this.sheet.wish({});
  }

  toggleFavourite(key: string): void {
    const look = this.sheet.lookOf(key);
    if (look && this.keep.toggleFavourite(key, look.name)) this.learnFrom(key);
  }

  setSeenAs(seenAs: SeenAs): void {
    this.store.update({ seenAs });
  }

  /** What Apply would do now. */
  offer(): Offer {
    return offerOf(this.state, this.tools.description.profile);
  }

  /** What looking at the clip alone would do now; null where it is not offered. */
  aloneOffer(): AloneOffer | null {
    return aloneOffer(this.state, this.tools.description.profile);
  }

  /** What Verify would do now; null where it cannot be done. */
  verifyOffer(): VerifyPlan | null {
    const plan = verifyPlan(this.state, this.tools.description.profile);
    return plan.ok ? plan.value : null;
  }

  /** Away from a receipt: the clip holds the look now, so it is looked at anew. Away from a problem: back to the look. */
  async goOn(): Promise<void> {
    const { stage } = this.state;
    this.apply.goOn();
    if (stage.name === "applied") await this.refresh();
  }

  /** Takes back an earlier Apply, then looks at what is there now; an open look stays open, to be applied in another way. */
  async revert(receiptId: string): Promise<void> {
    if (!(await this.receipts.revert(receiptId))) return;
    if (this.state.open) await this.frame.readAgain();
    else await this.frame.lookAgain();
  }

  /** Beside the first look at the clip; the sheet waits for it. */
  private async prepare(): Promise<void> {
    const { host, description } = this.tools;
    const { signal } = this.opened;
    await Promise.all([
      readCalibration(host, description, signal).then((calibration) => this.store.update({ calibration })),
      host.listEffects(signal).then((listed) => this.store.update({ installed: listed.ok ? new Set(listed.value.map(({ matchName }) => matchName)) : null })),
      this.looks.load(),
      this.keep.load(),
      this.taste.load(),
    ]);
  }

  private learnFrom(key: string): void {
    const look = this.sheet.lookOf(key);
    const known = this.state.seen.get(key);
    if (look && known?.kind === "seen") this.taste.learn({ look, measures: known.measures }, this.sheet.shown());
  }

  /** With nothing open the panel follows the selection; a new picture never takes away what somebody is looking at: then it only says so. What was applied is looked after at every change. */
  private hear(event: HostEvent): void {
    const { open, stage, revert, frame } = this.state;
    const isBusy = stage.name === "applying" || revert.kind === "reverting" || open?.verify.kind === "running";
    if (event.kind === "theme-changed" || isBusy || this.prepared === null) return;
    // After Effects has no events: an edit and another composition are noticed as the same thing.
    const isEither = event.kind === "sequence-changed" && this.state.app === "after-effects";
    const isEdit = event.kind === "project-changed" || isEither;
    if (isEdit) this.follow(Promise.all([this.leftovers.look(), this.noticeUndo()]));
    if (stage.name !== "choosing" || (isEdit && this.receipts.isEcho())) return;
    if (open === null && isEither) this.follow(this.frame.followSelection());
    else if (open === null && (!isEdit || frame.kind !== "seen")) this.follow(this.frame.lookAgain());
    else this.store.update({ hostMovedOn: true });
  }

  /** Edit > Undo at the host may have taken back what was just applied: then the open look can be applied again. */
  private async noticeUndo(): Promise<void> {
    if (await this.receipts.check()) await this.frame.readAgain();
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}
