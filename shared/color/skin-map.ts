/** How likely each place of a picture is a person's skin, 0..1: row by row from the top left, stretched over the whole picture. `values.length` is widthPx * heightPx. */
export type SkinMap = { readonly widthPx: number; readonly heightPx: number; readonly values: Float32Array };
