import { worstFirst } from "../color/scene/cut-jumps";
import { jumpWords, type ShownCut } from "./jump-words";
import type { ColumnWidths } from "./grid-columns";
import { useRovingGrid } from "./use-roving-grid";
import { say } from "../words/say";

type JumpMapProps = { readonly cuts: readonly ShownCut[]; readonly onOpen: (cut: ShownCut) => void };

/** A jump of this size (CIEDE2000) fills the strip. */
const FULL_HEIGHT = 12;
/** Even no jump at all leaves a mark that can be hit. */
const LEAST_HEIGHT = 0.1;
/** Wider than any panel: one column. */
const ONE_COLUMN: ColumnWidths = { minPx: 100_000 };

/** The colour jump at every cut: along the timeline as bars, and below as a list, worst first. Looking changes nothing. */
export function JumpMap({ cuts, onOpen }: JumpMapProps) {
  const sorted = worstFirst(cuts);
  const list = useRovingGrid(sorted.length, ONE_COLUMN, 0);
  return (
    <section className="jump-map" aria-label={say`Colour jumps at the cuts`}>
      {/* The list says the same, and more. */}
      <div className="jump-strip" aria-hidden="true">
        {cuts.map((cut) => (
          <div
            key={cut.key}
            className={`jump-bar jump-bar-${cut.basis}${sorted[list.current]?.key === cut.key ? " jump-bar-current" : ""}`}
            style={{ left: `${cut.share * 100}%`, height: `${heightOf(cut) * 100}%` }}
            title={`${cut.timecode} ${cut.label}`}
            onClick={() => onOpen(cut)}
          />
        ))}
      </div>
      <div ref={list.ref} className="jump-list" role="list" onKeyDown={list.onKeyDown}>
        {sorted.map((cut, index) => (
          <div key={cut.key} role="listitem">
            <button type="button" className="jump-line" data-cell tabIndex={index === list.current ? 0 : -1} onFocus={() => list.onCellFocus(index)} onClick={() => onOpen(cut)}>
              <span className="jump-number">{cut.difference === null ? "–" : cut.difference.toFixed(1)}</span>
              <span className="jump-name">{cut.label}</span>
              <span className="caption">
                {cut.timecode} · {jumpWords(cut)}
              </span>
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}

function heightOf({ difference }: ShownCut): number {
  return Math.min(1, Math.max(LEAST_HEIGHT, (difference ?? 0) / FULL_HEIGHT));
}
