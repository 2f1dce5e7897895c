/** Whom we name where Premiere wants a speaker and nobody knows one. */
export const NOBODY = { id: "a3c1e0d2-6b1f-4f0e-9d7a-5e2b8c4f1a60", name: "Unknown" } as const;
