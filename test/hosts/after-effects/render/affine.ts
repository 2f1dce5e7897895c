/** A plane's affine map: x' = a x + c y + tx, y' = b x + d y + ty. */
export type Affine = { readonly a: number; readonly b: number; readonly c: number; readonly d: number; readonly tx: number; readonly ty: number };

/** Moves. */
export function moved(tx: number, ty: number): Affine {
  return { a: 1, b: 0, c: 0, d: 1, tx, ty };
}

/** Scales about the origin. */
export function scaled(x: number, y: number): Affine {
  return { a: x, b: 0, c: 0, d: y, tx: 0, ty: 0 };
}

/** Turns about the origin; clockwise on a screen, whose y points down. */
export function turned(degrees: number): Affine {
  // Quarter turns without the rounding of sine and cosine, so that they stay exact on pixels.
  const quarters = degrees / 90;
  const [cosine, sine] = Number.isInteger(quarters)
    ? [[1, 0], [0, 1], [-1, 0], [0, -1]][((quarters % 4) + 4) % 4]!
    : [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { a: cosine!, b: sine!, c: -sine!, d: cosine!, tx: 0, ty: 0 };
}

/** The maps one after the other, the last one first: `chained(outer, inner)` sends a point through `inner`, then through `outer`. */
export function chained(...maps: readonly Affine[]): Affine {
  return maps.reduce((m, n) => ({
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    tx: m.a * n.tx + m.c * n.ty + m.tx,
    ty: m.b * n.tx + m.d * n.ty + m.ty,
  }));
}

/** The way back; null where the map flattens the plane. */
export function inverted({ a, b, c, d, tx, ty }: Affine): Affine | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return null;
  return { a: d / area, b: -b / area, c: -c / area, d: a / area, tx: (c * ty - d * tx) / area, ty: (b * tx - a * ty) / area };
}
