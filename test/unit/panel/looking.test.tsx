import { renderToStaticMarkup } from "react-dom/server";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { ChoiceRow } from "../../../shared/panel/choice-row";
import { CompareView, type CompareMode } from "../../../shared/panel/compare-view";
import { JumpMap } from "../../../shared/panel/jump-map";
import { LockRow } from "../../../shared/panel/lock-row";
import { ScopeView } from "../../../shared/panel/scope-view";

const PICTURE = rgbaImage(2, 1, new Uint8ClampedArray(8));
const nothing = (): void => undefined;

function compare(mode: CompareMode, holdBefore = false): string {
  return renderToStaticMarkup(
    <CompareView before={PICTURE} after={PICTURE} hero={{ image: PICTURE, name: "A001" }} afterLabel="Preview" name="A003" mode={mode} onMode={nothing} wipe={0.5} onWipe={nothing} holdBefore={holdBefore} />,
  );
}

describe("comparing before and after", () => {
  it("side by side shows the reference too, each picture with its name", () => {
    const html = compare("side-by-side");
    for (const name of ["A003, before", "A003, preview", "A001, the reference"]) expect(html).toContain(`aria-label="${name}"`);
  });

  it("shows before in both places while B is held", () => {
    expect(compare("side-by-side", true)).not.toContain("A003, preview");
    expect(compare("flicker", true)).toMatch(/flicker-hidden"><canvas[^>]*aria-label="A003, preview"/);
  });

  it("as flicker can be paused and turned by hand", () => {
    expect(compare("flicker")).toMatch(/>Pause<.*>Swap</);
  });

  it("as a wipe is a slider", () => {
    expect(compare("wipe")).toContain(`role="slider"`);
  });
});

describe("a row of alternatives", () => {
  it("says why one of them can't be picked, in sight", () => {
    const choices = [
      { value: "match", label: "Match", key: "1" },
      { value: "skin", label: "Skin first", key: "4", unavailable: "no skin was found." },
    ] as const;
    const html = renderToStaticMarkup(<ChoiceRow label="Match by" choices={choices} value="match" onChoose={nothing} />);
    expect(html).toMatch(/<p[^>]*>Skin first: no skin was found\.<\/p>/);
    expect(html).toMatch(/<input[^>]*disabled=""[^>]*value="skin"|<input[^>]*value="skin"[^>]*disabled=""|disabled=""[^>]*aria-keyshortcuts="4"/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });
});

describe("the locks", () => {
  it("say which are closed", () => {
    const html = renderToStaticMarkup(<LockRow locks={["balance"]} onLocks={nothing} />);
    expect(html).toMatch(/aria-pressed="true" aria-label="Lock balance"/);
    expect(html.match(/aria-pressed="false"/g)).toHaveLength(3);
  });
});

describe("the map of colour jumps", () => {
  it("has one line in the tab order, the worst, whatever the order of the timeline", () => {
    const cuts = [1, 8, 3].map((difference, at) => ({ key: String(at), label: `A00${at} to A00${at + 1}`, timecode: "00:00:10:00", share: at / 3, difference, basis: "same-things" as const }));
    const html = renderToStaticMarkup(<JumpMap cuts={cuts} onOpen={nothing} />);
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(html).toMatch(/tabindex="0"[^>]*><span class="jump-number">8\.0/i);
  });
});

describe("the scopes", () => {
  it("keep their place for every picture before they are measured", () => {
    const html = renderToStaticMarkup(<ScopeView pictures={["Before", "After", "Reference"].map((label) => ({ label, image: PICTURE }))} />);
    expect(html.match(/class="scope-parade"/g)).toHaveLength(3);
    expect(html).not.toContain("canvas");
  });
});
