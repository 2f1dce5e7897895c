import { assertNever } from "../../shared/basics/assert-never";
import { counted } from "../../shared/words/counted";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { Button } from "../../shared/panel/button";
import { CommitProgressLine } from "../../shared/panel/commit-progress-line";
import { ProgressLine } from "../../shared/panel/progress-line";
import { hostWords } from "../../shared/panel/host-words";
import { hasStrength } from "../../shared/effects/looks/look-strength";
import type { EffectPreviewsModel } from "./effect-previews-model";
import type { EffectPreviewsState } from "./effect-previews-state";
import { FadeRow } from "./fade/fade-row";
import { fadeInWords } from "./fade/fade-words";
import { StrengthSlider } from "./open-look/strength-slider";
import { ReceiptList } from "./receipts/receipt-list";
import type { SheetWork } from "./sheet/sheet";
import { say } from "../../shared/words/say";
import { thing, things } from "../../shared/words/thing-word";

type DoZoneProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState };

/** What will happen next, with one primary button; or how far it is, or what came of it. */
export function DoZone({ model, state }: DoZoneProps) {
  const { stage, source, open, sheet, frame, revert } = state;
  if (source.kind !== "read") return null;
  switch (stage.name) {
    case "choosing":
      if (open) return <Decide model={model} state={state} />;
      if (sheet.doing) return <ProgressLine {...workWords(sheet.doing)} onCancel={() => model.sheet.cancel()} />;
      if (revert.kind === "done") return <p className="caption">{revert.words}</p>;
      return frame.kind === "seen" ? <p className="caption">{say`Enter or a click opens a look: try it at any strength there, and apply it. Until then nothing changes in your project.`}</p> : null;
    case "applying":
      return <CommitProgressLine label={stage.label} progress={stage.progress} onCancel={() => model.apply.cancel()} />;
    case "applied":
      return (
        <div className="outcome">
          <ReceiptList model={model} state={state} />
          <div className="apply-bar">
            <Button onPress={() => model.follow(model.goOn())}>{source.clips.length === 1 ? say`Look at the ${thing(hostWords(state.app).clip)} as it is now` : say`Look at the ${things(hostWords(state.app).clip)} as they are now`}</Button>
          </div>
        </div>
      );
    case "failed":
      return stage.receipt && <ReceiptList model={model} state={state} />;
    default:
      return assertNever(stage);
  }
}

function Decide({ model, state }: DoZoneProps) {
  const { open, source, revert } = state;
  if (!open || source.kind !== "read") return null;
  const offer = model.offer();
  const { look, strength, fade, verify } = open;
  const isBusy = verify.kind === "running";
  const amount = strength === 1 ? "" : ` ${say`at ${Math.round(strength * 100)}\u00a0%`}`;
  const fades = fadeInWords(fade);
  const outcome = say`Apply ${look.name}${amount}${fades === null ? "" : `, ${fades},`} to ${counted(source.clips.length, hostWords(state.app).clip)}`;
  return (
    <ApplyBar outcome={offer.kind === "ready" ? `${outcome} · ${counted(offer.undoSteps, "undo step")}` : outcome} canApply={offer.kind === "ready" && !isBusy} onApply={() => model.follow(model.apply.apply())}>
      {hasStrength(look) && <StrengthSlider strength={strength} disabled={isBusy} onMove={(next) => model.follow(model.largeLook.setStrength(next))} />}
      {state.app === "after-effects" && <FadeRow fade={fade} disabled={isBusy} onFade={(next) => model.follow(model.largeLook.setFade(next))} />}
      {revert.kind === "done" && <p className="caption">{revert.words}</p>}
      {offer.kind === "refused" && <p className="caption">{offer.why}</p>}
      {offer.kind === "ready" && offer.whySteps !== null && <p className="caption">{offer.whySteps}</p>}
    </ApplyBar>
  );
}

function workWords({ kind, done, of }: SheetWork): { readonly label: string; readonly share: number } {
  return { label: kind === "comparing" ? say`Comparing ${of} looks on this frame` : say`Drawing look ${Math.min(of, done + 1)} of ${of}`, share: of === 0 ? 1 : done / of };
}
