import { useMemo, useState } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { checkAlternation } from "../../../shared/effects/safety/check-alternation";
import { flashInWords } from "../../../shared/effects/safety/flash-in-words";
import { Button } from "../../../shared/panel/button";
import { FlickerView } from "../../../shared/panel/flicker-view";
import { Icon } from "../../../shared/panel/icon";
import { Picture } from "../../../shared/panel/picture";
import { say } from "../../../shared/words/say";

type CheckedFlickerProps = { readonly before: RgbaImage; readonly after: RgbaImage; readonly name: string; readonly holdBefore: boolean };

/** Both pictures are shown so often a second by the flicker, which holds each for 0.6 s. */
const TURNS_HZ = 1 / 1.2;

/** Before and after taking turns, once it was checked that they may: with a possible flash risk they stand still until somebody asks for it. */
export function CheckedFlicker({ before, after, name, holdBefore }: CheckedFlickerProps) {
  const report = useMemo(() => checkAlternation(before, after, TURNS_HZ), [before, after]);
  const [playsAnyway, setPlaysAnyway] = useState<typeof report | null>(null);
  if (report.risk === "none found" || playsAnyway === report) return <FlickerView before={before} after={after} afterLabel={say`Preview`} name={name} holdBefore={holdBefore} />;
  return (
    <>
      <div className="flicker-view" style={{ aspectRatio: `${before.widthPx} / ${before.heightPx}` }}>
        <Picture image={holdBefore ? before : after} name={`${name}, ${holdBefore ? say`before` : say`preview`}`} />
      </div>
      <p className="sheet-note">
        <Icon name="warning" /> {say`${flashInWords(report)} It stands still.`}
      </p>
      <Button onPress={() => setPlaysAnyway(report)}>{say`Play it anyway`}</Button>
    </>
  );
}
