import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { measureLook } from "../../../shared/effects/choice/measure-look";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { hostInWords } from "../../../shared/panel/host-in-words";
import { hostWords } from "../../../shared/panel/host-words";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import { verifyInHost, type VerifyStage } from "./verify-in-host";
import type { EffectPreviewsState } from "../effect-previews-state";
import { decodeGrabbed, frameRequest } from "../frame/grab-frame";
import { LARGE_PX } from "../frame/look-at-clip";
import type { Badge } from "../keep/kept";
import type { PanelTools } from "../panel-tools";
import type { OpenLook, Verify } from "./open-look";
import { verifyPlan } from "./verify-plan";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type VerifyWays = {
  readonly keepReceipt: (receipt: Receipt) => void;
  readonly keepBadge: (key: string, badge: Badge) => void;
};

const STAGES: { readonly [stage in VerifyStage]: string } = { adding: say`Adding the effects for a moment`, looking: say`Taking the host's own frame`, "taking-away": say`Taking the effects away again` };

const NOTHING_CHANGED = say`Nothing was changed in your project.`;
const asItWas = (clip: Thing): string => say`The effects were added for this and are gone again: your ${thing(clip)} is as it was.`;

/** Has the host itself show the open look on its clip for a moment, and says how far our picture was from it. */
export class VerifyModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    private readonly ways: VerifyWays,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Stops the adding or the looking; what was added is taken away all the same. */
  cancel(): void {
    this.jobs.cancel();
  }

  async verify(): Promise<void> {
    const { open, source, frame, stage, revert } = this.state;
    if (!open || open.picture.kind !== "drawn" || open.verify.kind === "running" || source.kind !== "read" || frame.kind !== "seen" || stage.name !== "choosing" || revert.kind === "reverting") return;
    const wanted = verifyPlan(this.state, this.tools.description.profile);
    if (!wanted.ok) return this.show({ kind: "failed", text: { happened: wanted.problem, meaning: NOTHING_CHANGED, advice: say`Choose another look.` } });
    const ours = open.picture.image;
    const job = this.jobs.start();
    const verification = { projectGuid: source.projectGuid, plan: wanted.value.plan, frame: frameRequest({ sequence: source.sequence, at: frame.at, maxPx: LARGE_PX }), clip: hostWords(this.state.app).clip };
    const { receipts, outcome } = await verifyInHost(this.tools.host, verification, (now) => this.show({ kind: "running", doing: STAGES[now] }), job.signal);
    for (const receipt of receipts) this.ways.keepReceipt(receipt);
    if (!outcome.ok) return this.show({ kind: "failed", text: outcome.problem });
    const host = await decodeGrabbed(this.tools, source.sequence, outcome.value);
    if (!host.ok) return this.show({ kind: "failed", text: { ...describeProblem(host.problem), meaning: asItWas(hostWords(this.state.app).clip) } });
    this.finish(open, ours, host.value, receipts.reduce((sum, { undoSteps }) => sum + undoSteps.length, 0));
  }

  private finish({ key, strength }: OpenLook, ours: RgbaImage, host: RgbaImage, undoSteps: number): void {
    if (host.widthPx !== ours.widthPx || host.heightPx !== ours.heightPx) {
      const happened = say`The host's frame came as ${host.widthPx} x ${host.heightPx}, and the preview has ${ours.widthPx} x ${ours.heightPx}.`;
      return this.show({ kind: "failed", text: { happened, meaning: asItWas(hostWords(this.state.app).clip), advice: say`Refresh, then verify once more.` } });
    }
    const { difference } = measureLook(ours, host);
    this.show({ kind: "verified", host, difference, undoSteps });
    this.ways.keepBadge(key, { host: hostInWords(this.tools.description), difference, strength, at: new Date().toISOString() });
  }

  private show(verify: Verify): void {
    const { open } = this.state;
    if (!open) return;
    const says = verify.kind === "failed" ? verify.text.happened : verify.kind === "verified" ? say`The host's frame differs by ΔE ${verify.difference.toFixed(1)}` : null;
    this.store.update({ open: { ...open, verify }, ...(says === null ? {} : { says }) });
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}
