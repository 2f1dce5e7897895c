import { PARADE_LINES } from "../color/scopes/parade";
import { SCOPE_TARGETS, SKIN_LINE_DEGREES } from "../color/scopes/vectorscope";

/** Lines and percentages over a parade that fills its box. */
export function ParadeGraticule() {
  return (
    <div className="scope-graticule" aria-hidden="true">
      {PARADE_LINES.map((percent) => (
        <div key={percent} className="parade-line" style={{ top: `${100 - percent}%` }}>
          {percent % 50 === 0 && <span style={{ transform: `translateY(${percent - 100}%)` }}>{percent}</span>}
        </div>
      ))}
    </div>
  );
}

const SKIN = (SKIN_LINE_DEGREES * Math.PI) / 180;

/** Axes, the boxes of 75 % bars and the skin line, over a vectorscope that fills its box. */
export function VectorscopeGraticule() {
  return (
    <svg className="scope-graticule" viewBox="-0.5 -0.5 1 1" aria-hidden="true">
      <path d="M-.5 0h1M0-.5v1" />
      <circle r="0.5" />
      <path className="skin-line" d={`M0 0 ${0.5 * Math.cos(SKIN)} ${-0.5 * Math.sin(SKIN)}`} />
      {SCOPE_TARGETS.map(({ name, cb, cr }) => (
        <rect key={name} x={cb - 0.03} y={-cr - 0.03} width="0.06" height="0.06" />
      ))}
    </svg>
  );
}
