import { counted } from "../../../shared/words/counted";
import type { Look } from "../../../shared/effects/looks/look";
import { lookKey } from "./look-key";
import { fileInWords } from "./own-files";
import type { OwnFile } from "./own-shelf";
import { TakeOff } from "./take-off";
import { say } from "../../../shared/words/say";

type OwnShelfListProps = { readonly files: readonly OwnFile[]; readonly onTakeFile: (file: string) => void; readonly onTakeLook: (look: Look, file: string) => void };

/** The editor's own looks by where they came from; each, or all of one origin, can be taken off the shelf. */
export function OwnShelfList({ files, onTakeFile, onTakeLook }: OwnShelfListProps) {
  return (
    <ul className="own-shelf" aria-label={say`Your looks`}>
      {files.map(({ file, looks, isWhole }) => (
        <li key={file}>
          <details>
            <summary>
              {counted(looks.length, "look")} {fileInWords(file)}
            </summary>
            <ul className="own-looks">
              {looks.map((look) => (
                <li key={lookKey(look)}>
                  <span>{look.name}</span>
                  {isWhole && looks.length > 1 && <TakeOff label={say`Take off…`} name={say`Take off… ${look.name}`} question={say`Take ${look.name} off your shelf? It cannot be brought back.`} onTakeOff={() => onTakeLook(look, file)} />}
                </li>
              ))}
            </ul>
            <TakeOff {...takeAll(looks.length, fileInWords(file))} onTakeOff={() => onTakeFile(file)} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function takeAll(count: number, where: string): { readonly label: string; readonly name: string; readonly question: string } {
  if (count === 0) return { label: say`Take it off…`, name: say`Take it off… the file ${where}`, question: say`Take the file ${where} off your shelf? No look in it can be used as it is; it cannot be brought back.` };
  const what = counted(count, "look");
  const isOne = count === 1;
  const label = isOne ? say`Take it off…` : say`Take all ${count} off…`;
  return {
    label,
    name: `${label} ${what} ${where}`,
    question: say`Take ${what} ${where} off your shelf? ${isOne ? say`It` : say`They`} cannot be brought back: save yours as a file first if you may want ${isOne ? say`it` : say`them`} again.`,
  };
}
