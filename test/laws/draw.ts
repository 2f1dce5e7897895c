/** What one edit is made from. */
export type Draw = { kind: number; where: number; what: number; amount: number; times: [number, number][]; text: string };
