/** Looks as a studio would hand them out: two that work, and one of which the recipe is wrong, so that it can be seen how that is said. */
export const STUDIO_FILE = {
  name: "House style.looks.json",
  text: `{
  "format": "trimbin-looks/1",
  "looks": [
    {
      "id": "house-interview",
      "name": "House interview",
      "intent": "The network's interviews: a little warmer, a little softer.",
      "family": "correction",
      "tags": ["interview", "warm"],
      "stack": [
        {
          "effect": "ADBE Lumetri",
          "premiere": "AE.ADBE Lumetri",
          "params": { "ADBE Lumetri-0007": { "value": 9, "range": [4, 16] }, "ADBE Lumetri-0012": { "value": -8, "range": [-16, 0] } }
        }
      ]
    },
    {
      "id": "house-flashback",
      "name": "House flashback",
      "intent": "Memories in the series: faded, with a blue cast.",
      "family": "creative",
      "tags": ["memory", "faded"],
      "stack": [
        {
          "effect": "ADBE Tint",
          "premiere": "AE.ADBE Tint",
          "params": { "ADBE Tint-0001": [0.06, 0.08, 0.16], "ADBE Tint-0002": [0.96, 0.97, 1], "ADBE Tint-0003": { "value": 55, "range": [35, 75] } }
        }
      ]
    },
    {
      "id": "house-broken",
      "name": "House promo",
      "intent": "Promos: this recipe asks for more tint than there is.",
      "family": "creative",
      "tags": [],
      "stack": [{ "effect": "ADBE Tint", "premiere": "AE.ADBE Tint", "params": { "ADBE Tint-0003": 140 } }]
    }
  ]
}
`,
};
