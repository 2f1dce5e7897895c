/** How far a job is that goes through pictures. */
export type PictureStep = { readonly done: number; readonly of: number };
