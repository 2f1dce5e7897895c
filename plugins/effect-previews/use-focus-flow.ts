import { useEffect, useRef } from "react";
import type { EffectPreviewsState } from "./effect-previews-state";

/** Places in the panel, by what stands there. */
const PLACES = {
  wipe: ".look-viewer [role=slider]",
  viewer: ".look-viewer",
  variations: ".refine-grid [data-cell][tabindex='0']",
  refine: ".refine-start sp-action-button",
  verify: ".verify-line",
  verifyAgain: ".verify-line .note sp-button",
  apply: ".zone-do .apply-bar-button sp-button:not([disabled])",
  revert: ".receipts .receipt-actions sp-action-button:not([disabled])",
  revertFailed: ".receipts .note sp-button",
  applyFailed: ".zone-look > .note sp-button",
} as const;

type Place = keyof typeof PLACES | "tile";

/** Where the focus goes, the first place that is there; `takes`: even where something has it, because the editor asked for what stands there. */
type Landing = { readonly places: readonly Place[]; readonly takes: boolean };

/**
 * A step of the work takes away the button that started it; this brings the focus to where the next step begins: from a tile to the large look and back to that
 * tile, from Apply to its receipt, from Revert to Apply. What somebody moved the focus to meanwhile is left alone.
 */
export function useFocusFlow(state: EffectPreviewsState, lastOpen: string | null): void {
  const before = useRef(state);
  const wanted = useRef<Landing | null>(null);
  useEffect(() => {
    wanted.current = landingAfter(before.current, state) ?? wanted.current;
    before.current = state;
    const land = (): void => {
      if (!wanted.current || !document.hasFocus()) return;
      if (!wanted.current.takes && !isLost()) wanted.current = null;
      const target = wanted.current?.places.map((place) => find(place, state, lastOpen)).find((each) => each !== null);
      if (!target) return;
      target.focus();
      // An element of Spectrum that was just drawn takes the focus a frame later.
      if (document.activeElement === target) wanted.current = null;
    };
    land();
    const soon = requestAnimationFrame(() => {
      land();
      if (wanted.current?.takes) wanted.current = { ...wanted.current, takes: false };
    });
    return () => cancelAnimationFrame(soon);
  }, [state, lastOpen]);
}

function landingAfter(before: EffectPreviewsState, now: EffectPreviewsState): Landing | null {
  const [was, is] = [before.stage.name, now.stage.name];
  if (was !== is && is === "applied") return { places: ["revert"], takes: true };
  if (was !== is && is === "failed") return { places: ["applyFailed"], takes: false };
  if (before.open && !now.open) return { places: ["tile"], takes: false };
  if (was !== is && is === "choosing") return { places: ["apply", "wipe", "viewer"], takes: false };
  if (before.revert.kind === "reverting" && now.revert.kind === "failed") return { places: ["revertFailed"], takes: false };
  if (before.revert.kind === "reverting" && now.revert.kind === "done") return { places: ["revert", "tile"], takes: false };
  if (!before.open && now.open) return { places: ["wipe", "viewer"], takes: false };
  if (!before.refine && now.refine) return { places: ["variations"], takes: true };
  if (before.refine && !now.refine) return { places: ["refine", "wipe", "viewer"], takes: false };
  if (before.open?.verify.kind !== now.open?.verify.kind) return { places: ["verifyAgain", "verify"], takes: false };
  return null;
}

function find(place: Place, { sheet }: EffectPreviewsState, lastOpen: string | null): HTMLElement | null {
  if (place !== "tile") return document.querySelector<HTMLElement>(PLACES[place]);
  const tile = lastOpen === null ? null : document.querySelector<HTMLElement>(`[data-look="${CSS.escape(lastOpen)}"]`);
  // While tiles are on their way, the one may still come.
  return tile ?? (sheet.doing === null ? document.querySelector<HTMLElement>(".look-sheet [data-cell][tabindex='0']") : null);
}

/** The landing ground of what goes is the panel's middle or the open look, see useKeptFocus: nobody went there. */
function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.tagName === "MAIN" || activeElement.hasAttribute("data-keeps-focus");
}
