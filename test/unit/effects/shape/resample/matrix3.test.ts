import fc from "fast-check";
import { fromUnitSquare, invert, multiply, rotation, scaling, translation, type Matrix3 } from "../../../../../shared/effects/effects/shape/resample/matrix3";

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const nudge = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
const CORNERS = [[0, 0], [1, 0], [0, 1], [1, 1]] as const;

function placeOf([a, b, c, d, e, f, g, h, i]: Matrix3, [x, y]: readonly [number, number]): [number, number] {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

describe("maps of the plane", () => {
  it("take the corners of a square to any four points that make a quadrangle", () => {
    fc.assert(
      fc.property(nudge, nudge, nudge, nudge, (...nudges) => {
        const pins = CORNERS.map(([x, y], corner) => [400 * x + nudges[corner]![0], 400 * y + nudges[corner]![1]] as const);
        const map = fromUnitSquare(pins[0]!, pins[1]!, pins[2]!, pins[3]!)!;
        for (const [corner, [x, y]] of pins.entries()) {
          const [mappedX, mappedY] = placeOf(map, CORNERS[corner]!);
          expect(Math.hypot(mappedX - x, mappedY - y)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it("are undone by their inverse", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0.05, max: 20, noNaN: true }), fc.double({ min: -720, max: 720, noNaN: true }), ([x, y], place, scale, degrees) => {
        const map = multiply(translation(x, y), multiply(rotation(degrees), scaling(scale, -scale)));
        const [backX, backY] = placeOf(invert(map)!, placeOf(map, place));
        expect(Math.hypot(backX - place[0], backY - place[1])).toBeLessThan(1e-6);
      }),
    );
  });

  it("that flatten the plane have no inverse", () => {
    expect(invert(scaling(0, 3))).toBeNull();
  });
});
