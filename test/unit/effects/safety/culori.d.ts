// The part of culori that tests compare with; the package brings no types.
declare module "culori" {
  type Rgb = { readonly mode: "rgb"; readonly r: number; readonly g: number; readonly b: number };
  type Filter = (severity: number) => (color: Rgb) => Rgb;
  export const filterDeficiencyProt: Filter;
  export const filterDeficiencyDeuter: Filter;
  export const filterDeficiencyTrit: Filter;
}
