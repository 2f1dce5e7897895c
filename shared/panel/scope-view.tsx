import { useEffect, useState } from "react";
import type { RgbaImage } from "../basics/rgba-image";
import { drawParade, drawVectorscope } from "../color/scopes/draw-scope";
import { measureParade } from "../color/scopes/parade";
import { scopePicture } from "../color/scopes/scope-picture";
import { paradeWords, vectorscopeWords } from "../color/scopes/scope-words";
import { measureVectorscope } from "../color/scopes/vectorscope";
import { drawSoon } from "./draw-soon";
import { Picture } from "./picture";
import { ParadeGraticule, VectorscopeGraticule } from "./scope-graticule";
import { say } from "../words/say";

/** A picture to measure, and what it is: "Before", "After", "Reference". */
export type ScopedPicture = { readonly label: string; readonly image: RgbaImage };

/** RGB parade and vectorscope of each picture, one below the other in the same scale, with what they show in words. */
export function ScopeView({ pictures }: { readonly pictures: readonly ScopedPicture[] }) {
  return (
    <div className="scope-view">
      {pictures.map((picture) => (
        <Scopes key={picture.label} {...picture} />
      ))}
    </div>
  );
}

/** Scopes of more pixels than this show nothing more. */
const LONG_PX = 256;
const PARADE_COLUMNS = 128;
const VECTORSCOPE_CELLS = 160;

type Drawn = { readonly of: RgbaImage; readonly parade: RgbaImage; readonly vectorscope: RgbaImage; readonly paradeWords: string; readonly vectorscopeWords: string };

function Scopes({ label, image }: ScopedPicture) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => drawSoon(() => setDrawn(drawScopes(image))), [image]);
  return (
    <figure className="scopes" aria-busy={drawn?.of !== image}>
      <figcaption className="scopes-label">{label}</figcaption>
      <div className="scope-parade">
        {drawn && <Picture image={drawn.parade} name={say`${label}, RGB parade: ${drawn.paradeWords}`} />}
        <ParadeGraticule />
      </div>
      <div className="scope-vectorscope">
        {drawn && <Picture image={drawn.vectorscope} name={say`${label}, vectorscope: ${drawn.vectorscopeWords}`} />}
        <VectorscopeGraticule />
      </div>
      <p className="scopes-words caption" aria-hidden="true">
        {drawn && `${drawn.vectorscopeWords}. ${drawn.paradeWords}.`}
      </p>
    </figure>
  );
}

function drawScopes(image: RgbaImage): Drawn {
  const small = scopePicture(image, LONG_PX);
  return {
    of: image,
    parade: drawParade(measureParade(small, PARADE_COLUMNS)),
    vectorscope: drawVectorscope(measureVectorscope(small, VECTORSCOPE_CELLS)),
    paradeWords: paradeWords(small),
    vectorscopeWords: vectorscopeWords(small),
  };
}
