import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** A picture to make pairs from. */
export type Picture = { readonly name: string; readonly image: RgbaImage };

/** The PNG, JPEG and WebP pictures of a folder in the order of their names, at most 1024 px on the long side; those without three channels of colour are left out. */
export async function readPictures(folder: string): Promise<Picture[]> {
  const files = readdirSync(folder).filter((file) => /\.(png|jpe?g|webp)$/i.test(file)).sort();
  const pictures = await Promise.all(files.map(async (file) => ({ name: parse(file).name, image: await readPicture(join(folder, file)) })));
  return pictures.flatMap(({ name, image }) => (image ? [{ name, image }] : []));
}

async function readPicture(file: string): Promise<RgbaImage | null> {
  const { data, info } = await sharp(file).resize(1024, 1024, { fit: "inside", withoutEnlargement: true }).flatten().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return info.channels === 4 ? rgbaImage(info.width, info.height, new Uint8ClampedArray(data)) : null;
}
