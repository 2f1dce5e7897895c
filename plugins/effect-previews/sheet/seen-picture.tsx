import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { Picture } from "../../../shared/panel/picture";
import type { SeenAs } from "./seen-as";
import { useSeenAs } from "./use-seen-as";

/** A picture as somebody with this colour vision may see it. */
export function SeenPicture({ image, seenAs, name }: { readonly image: RgbaImage; readonly seenAs: SeenAs; readonly name: string }) {
  return <Picture image={useSeenAs(image, seenAs)} name={name} />;
}
