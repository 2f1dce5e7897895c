import { ActionButton } from "../../../shared/panel/action-button";
import { Button } from "../../../shared/panel/button";
import { counted } from "../../../shared/words/counted";
import { EmptyNote } from "../../../shared/panel/empty-note";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import { LookSheet, SheetPlaceholder } from "./look-sheet";
import { say } from "../../../shared/words/say";

type SheetViewProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState; readonly lastOpen: string | null };

/** The contact sheet with what stands around it: what was left out, and the way to see it. */
export function SheetView({ model, state, lastOpen }: SheetViewProps) {
  const { sheet, wish } = state;
  if (sheet.keys.length === 0 && (sheet.doing !== null || state.grabbing !== null || state.seen.size === 0)) return <SheetPlaceholder />;
  const like = wish.like === null ? null : model.sheet.lookOf(wish.like);
  return (
    <>
      {like && (
        <p className="sheet-note">
          {say`${counted(sheet.keys.length, "look")} like ${like.name}`} <ActionButton isBordered onPress={() => model.follow(model.sheet.wish({}))}>{say`Back to all looks`}</ActionButton>
        </p>
      )}
      {sheet.understood !== null && sheet.keys.length > 0 && <p className="caption">{say`Looked for: ${sheet.understood}`}</p>}
      {sheet.keys.length === 0 ? <Nothing model={model} state={state} /> : <LookSheet model={model} state={state} lastOpen={lastOpen} />}
      <div className="sheet-more">
        {sheet.more > 0 && <Button onPress={() => model.follow(model.sheet.showMore())}>{say`Show more looks`}</Button>}
        {sheet.unfit > 0 && like === null && (
          <button type="button" className="toggle" aria-pressed={wish.showsUnfit} onClick={() => model.follow(model.sheet.wish({ showsUnfit: !wish.showsUnfit }))}>
            {say`${wish.showsUnfit ? say`Hide` : say`Show`} ${counted(sheet.unfit, "look")} that this host cannot carry`}
          </button>
        )}
      </div>
      {like === null && <p className="caption">{totalInWords(state)}</p>}
    </>
  );
}

/** Where every look of the shelf is: the numbers add up. Empty where all are shown. */
function totalInWords({ sheet: { keys, more, similar, unfit }, wish: { showsUnfit } }: Pick<EffectPreviewsState, "sheet" | "wish">): string {
  const elsewhere = [
    ...(more > 0 ? [say`${more} to come`] : []),
    ...(similar > 0 ? [say`${similar} that look like one of these on this frame`] : []),
    ...(unfit > 0 && (!showsUnfit || more > 0) ? [say`${unfit} that this host cannot carry`] : []),
  ];
  const total = keys.length + more + similar + (!showsUnfit || more > 0 ? unfit : 0);
  return elsewhere.length === 0 || keys.length === 0 ? "" : `${counted(total, "look")}: ${[say`${keys.length} here`, ...elsewhere].join(", ")}.`;
}

function Nothing({ model, state: { wish } }: Omit<SheetViewProps, "lastOpen">) {
  const clear = <Button onPress={() => model.follow(model.sheet.clear())}>{say`Show all looks`}</Button>;
  if (wish.query.trim() !== "") return <EmptyNote action={clear}>{say`No look on this shelf is “${wish.query.trim()}”. Try fewer words, or words for what should change: warm, soft, dark, grain.`}</EmptyNote>;
  if (wish.shelf === "favourites") return <EmptyNote action={clear}>{say`No favourites yet: press F on a look to keep it here.`}</EmptyNote>;
  if (wish.shelf === "yours") return <EmptyNote action={clear}>{say`Nothing of your own yet: save a variation, take in a file of looks, or choose the studio's folder below.`}</EmptyNote>;
  return <EmptyNote action={clear}>{say`No look of this shelf can be shown on this frame.`}</EmptyNote>;
}
