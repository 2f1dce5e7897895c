import * as fc from "fast-check";
import type { CutList } from "../../../shared/interchange/cut-list";
import { fcpxmlText } from "../../../shared/interchange/fcpxml/fcpxml-text";
import { allElements, readXml, type XmlElement } from "../../../shared/interchange/xml/read-xml";
import { FRAME_RATES, ticksPerFrame } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { anyCut, interviewCut } from "./cuts";

function elements(cut: CutList): XmlElement[] {
  const xml = readXml(fcpxmlText(cut).text);
  if (!xml.ok) throw new Error(xml.problem.reason);
  return allElements(xml.value);
}

function named(all: readonly XmlElement[], name: string): XmlElement[] {
  return all.filter((each) => each.name === name);
}

/** "1001/24000s" or "5s" in ticks; times that are no fraction of a second fail. */
function ticks(element: XmlElement, attribute: string): bigint {
  const [, numerator, denominator = "1"] = /^(\d+)(?:\/(\d+))?s$/.exec(element.attributes.get(attribute) ?? "") ?? [];
  if (numerator === undefined) throw new Error(`${element.name} has no ${attribute}.`);
  return (BigInt(numerator) * TICKS_PER_SECOND) / BigInt(denominator);
}

/** The order in which FCPXML 1.10 wants the children of an asset-clip (its DTD). */
const ORDER = ["note", "conform-rate", "timeMap", "asset-clip", "marker"];

describe("FCPXML", () => {
  it("makes the first picture track the storyline, hangs the others on it, and joins sound with its picture", () => {
    const all = elements(interviewCut());
    const [spine] = named(all, "spine");
    expect(spine?.children.map((piece) => [piece.name, piece.attributes.get("offset"), piece.attributes.get("start"), piece.attributes.get("duration")])).toEqual([
      ["asset-clip", "3600s", "36010s", "4s"],
      ["gap", "3604s", "0s", "2s"],
      ["asset-clip", "3606s", "36042s", "3s"],
    ]);
    const cutaway = spine?.children[1]?.children[0];
    expect(cutaway?.attributes).toEqual(new Map([["ref", "r3"], ["lane", "1"], ["offset", "1s"], ["start", "1s"], ["duration", "2s"], ["name", "harbour"], ["format", "r1"], ["tcFormat", "NDF"]]));
    expect(named(all, "asset-clip")).toHaveLength(3);
    expect(named(all, "marker")[0]?.attributes.get("note")).toBe("check the sound");
  });

  it("writes drop-frame and thousandths as fractions on frames", () => {
    const [sequence] = named(elements(interviewCut({ frameRate: FRAME_RATES["29.97"] })), "sequence");
    expect(sequence?.attributes.get("tcFormat")).toBe("DF");
    expect(sequence?.attributes.get("tcStart")).toBe("8999991/2500s");
  });

  it("covers the whole timeline without a hole or an overlap, on whole frames, whatever the cut", () => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const all = elements(cut);
        const [sequence] = named(all, "sequence");
        const [spine] = named(all, "spine");
        if (!sequence || !spine) throw new Error("There is no spine.");
        let end = ticks(sequence, "tcStart");
        for (const piece of spine.children) {
          expect(ticks(piece, "offset")).toBe(end);
          expect(ticks(piece, "duration") % ticksPerFrame(cut.frameRate)).toBe(0n);
          end += ticks(piece, "duration");
        }
        expect(end - ticks(sequence, "tcStart")).toBe(ticks(sequence, "duration"));
      }),
    );
  });

  it("refers to what is there and keeps the order of the DTD, whatever the cut", () => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const all = elements(cut);
        const ids = new Set([...named(all, "format"), ...named(all, "asset")].map((each) => each.attributes.get("id")));
        for (const each of all) for (const reference of ["ref", "format"]) expect([undefined, ...ids]).toContain(each.attributes.get(reference));
        for (const clip of named(all, "asset-clip")) {
          const places = clip.children.map(({ name }) => ORDER.indexOf(name));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(places).not.toContain(-1);
        }
      }),
    );
  });

  it("says what Final Cut Pro has no place for", () => {
    const cut = interviewCut();
    const homeless = { ...cut, media: cut.media.map((media) => ({ ...media, path: null })) };
    expect(fcpxmlText(homeless).lost).toEqual([
      "Where these files are is not known, so they need relinking: Anna interview.mov, harbour <b-roll>.mov.",
      "Final Cut Pro has lanes instead of tracks, so track names are not in the file: Cutaways.",
    ]);
  });
});
