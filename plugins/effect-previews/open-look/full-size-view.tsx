import { useEffect } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import { Picture } from "../../../shared/panel/picture";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { SeenAs } from "../sheet/seen-as";
import { useSeenAs } from "../sheet/use-seen-as";
import type { Detail } from "./open-look";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type FullSizeViewProps = { readonly sequence: Thing; readonly detail: Detail; readonly name: string; readonly seenAs: SeenAs; readonly holdBefore: boolean; readonly onShow: () => void };

/** The middle of the frame, pixel by pixel; asked of the host as soon as somebody looks. */
export function FullSizeView({ sequence, detail, name, seenAs, holdBefore, onShow }: FullSizeViewProps) {
  const isClosed = detail.kind === "closed";
  useEffect(() => {
    if (isClosed) onShow();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once each time that it was closed
  }, [isClosed]);
  switch (detail.kind) {
    case "closed":
    case "drawing":
      return <div className="full-size full-size-waiting">{say`Drawing the middle of the frame at full size`}</div>;
    case "failed":
      return <ProblemNote text={detail.text} action={{ label: say`Try again`, onPress: onShow }} />;
    case "drawn":
      return <Drawn sequence={sequence} detail={detail} name={name} seenAs={seenAs} holdBefore={holdBefore} />;
    default:
      return assertNever(detail);
  }
}

function Drawn({ sequence, detail: { before, after, scale }, name, seenAs, holdBefore }: { readonly detail: Extract<Detail, { kind: "drawn" }> } & Pick<FullSizeViewProps, "sequence" | "name" | "seenAs" | "holdBefore">) {
  const shown = useSeenAs(holdBefore ? before : after, seenAs);
  const size = scale < 1 ? say`one pixel here is ${(1 / scale).toFixed(1)} of the ${thing(sequence)}` : say`one pixel here is one of the ${thing(sequence)}`;
  return (
    <>
      <div className="full-size" style={{ height: shown.heightPx }}>
        <div className="full-size-picture" style={{ width: shown.widthPx, height: shown.heightPx }}>
          <Picture image={shown} name={say`${name}, ${holdBefore ? say`before` : say`preview`}, middle of the frame at full size`} />
        </div>
      </div>
      <p className="caption">{say`Middle of the frame; ${size}. Hold B for before.`}</p>
    </>
  );
}
