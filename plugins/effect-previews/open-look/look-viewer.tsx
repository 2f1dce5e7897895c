import type { KeyboardEvent } from "react";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { lookNeeds } from "../../../shared/effects/looks/look-needs";
import { ActionButton } from "../../../shared/panel/action-button";
import { ChoiceRow, type Choice } from "../../../shared/panel/choice-row";
import { hostWords } from "../../../shared/panel/host-words";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { FadeMoment } from "../fade/fade";
import type { SeenFrame } from "../frame/frame-state";
import { SaveLook } from "../looks/save-look";
import { RefineView } from "../refine/refine-view";
import { badgesOf } from "../sheet/tile-words";
import { useSeenAs } from "../sheet/use-seen-as";
import { FullSizeView } from "./full-size-view";
import { SeenBy } from "./seen-by";
import { LookCompare } from "./look-compare";
import type { LookingState } from "./looking-state";
import { MotionView } from "./motion-view";
import type { OpenLook } from "./open-look";
import { RecipeList } from "./recipe-list";
import { VerifyLine } from "./verify-line";
import { say } from "../../../shared/words/say";

type LookViewerProps = {
  readonly model: EffectPreviewsModel;
  readonly state: EffectPreviewsState;
  readonly open: OpenLook;
  readonly frame: SeenFrame;
  /** How pictures are looked at; stays from look to look. */
  readonly looking: LookingState;
  readonly onLooking: (looking: LookingState) => void;
  readonly holdBefore: boolean;
};

const MOMENTS: readonly Choice<FadeMoment>[] = [
  { value: "beginning", label: say`Beginning` },
  { value: "middle", label: say`Middle` },
  { value: "full", label: say`Full` },
];

/** One look large on the clip's own frame, with everything that can be decided about it. */
export function LookViewer({ model, state, open, frame, looking, onLooking, holdBefore }: LookViewerProps) {
  const { look, key, picture, verify, motion, strength } = open;
  const { keys } = state.sheet;
  const at = keys.indexOf(key);
  const isKept = state.library.looks.includes(look);
  const go = (to: number): void => {
    const next = keys[to];
    if (next !== undefined && at >= 0 && state.refine === null) model.follow(model.openLook(next));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest("input, button, summary, [role=grid], sp-action-button")) return;
    if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "ArrowDown") go(at + 1);
    else return;
    event.preventDefault();
  };
  return (
    <section className="look-viewer" data-keeps-focus="" tabIndex={-1} aria-label={at < 0 ? look.name : say`Look ${at + 1} of ${keys.length}, ${look.name}`} onKeyDown={press}>
      <div className="look-viewer-bar">
        <ActionButton isBordered disabled={verify.kind === "running"} onPress={() => model.follow(model.back())}>
          {state.refine ? say`Back to this look` : say`All looks`}
        </ActionButton>
        <ActionButton isBordered onPress={() => go(at - 1)} disabled={at <= 0 || state.refine !== null}>
          {say`Previous`}
        </ActionButton>
        <span className="caption">{at >= 0 && say`${at + 1} of ${keys.length}`}</span>
        <ActionButton isBordered onPress={() => go(at + 1)} disabled={at < 0 || at === keys.length - 1 || state.refine !== null}>
          {say`Next`}
        </ActionButton>
      </div>
      <Pictures model={model} state={state} open={open} frame={frame} looking={looking} onLooking={onLooking} holdBefore={holdBefore} />
      <div className="look-beside">
        {state.refine && picture.kind !== "undrawn" && <RefineView model={model} refine={state.refine} middle={picture} seenAs={state.seenAs} />}
        {open.fade.kind === "fades" && <ChoiceRow label={say`Show the fade at its`} choices={MOMENTS} value={open.moment} onChoose={(moment) => model.follow(model.largeLook.showMoment(moment))} />}
        <LookWords state={state} open={open} frame={frame} />
        <div className="look-actions">
          <button type="button" className="toggle" aria-pressed={state.kept.favourites.has(key)} disabled={!isKept} title={isKept ? "" : say`Save this variation as your look first`} onClick={() => model.toggleFavourite(key)}>
            {say`★ Favourite`}
          </button>
          {state.refine === null && (
            <span className="refine-start">
              <ActionButton isBordered onPress={() => model.follow(model.refine.start())}>{say`Refine around this look`}</ActionButton>
            </span>
          )}
          {lookNeeds(look).moves && <MotionView motion={motion} name={look.name} seenAs={state.seenAs} onShow={() => model.follow(model.largeLook.showMotion())} onClose={() => model.largeLook.closeMotion()} />}
        </div>
        <VerifyLine clip={hostWords(state.app).clip} verify={verify} plan={model.verifyOffer()} badge={state.kept.badges.get(key) ?? null} onVerify={() => model.follow(model.verify.verify())} onCancel={() => model.verify.cancel()} />
        <RecipeList look={look} strength={strength} layer={frame.layer} app={state.app} />
        <SaveLook key={key} open={open} news={state.looksNews} onSave={(name, note) => model.follow(model.looks.saveAsMine(name, note))} />
      </div>
    </section>
  );
}

function Pictures({ model, state, open, frame, looking, onLooking, holdBefore }: LookViewerProps) {
  const { look, picture, detail, verify } = open;
  const before = useSeenAs(frame.large, state.seenAs);
  const after = useSeenAs(picture.kind === "undrawn" ? frame.large : picture.image, state.seenAs);
  if (picture.kind === "undrawn") return <p className="sheet-note">{picture.why}</p>;
  return (
    <LookCompare
      before={before}
      after={after}
      host={verify.kind === "verified" ? verify.host : null}
      name={look.name}
      looking={looking}
      onLooking={onLooking}
      holdBefore={holdBefore}
      fullSize={<FullSizeView sequence={hostWords(state.app).sequence} detail={detail} name={look.name} seenAs={state.seenAs} holdBefore={holdBefore} onShow={() => model.follow(model.largeLook.showDetail())} />}
    />
  );
}

function LookWords({ state, open, frame }: Pick<LookViewerProps, "state" | "open" | "frame">) {
  const { look, picture } = open;
  const badges = badgesOf(look, state);
  const said = picture.kind === "drawn" ? measuresInWords(picture.measures) : null;
  return (
    <div>
      <h2 className="look-title">{look.name}</h2>
      <p>{look.intent}</p>
      {said && (
        <p className="caption">
          {say`On this frame: ${said.words}`}
          {said.numbers !== "" && ` (${said.numbers})`}
        </p>
      )}
      {state.seenAs !== "usual" && picture.kind === "drawn" && <SeenBy before={frame.large} after={picture.image} seenAs={state.seenAs} />}
      {badges.length > 0 && <p className="caption">{badges.join(" · ")}</p>}
    </div>
  );
}
