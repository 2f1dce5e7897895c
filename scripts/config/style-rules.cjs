// What our code never contains, as syntax selectors.

const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name; a default has a different name at every import." };

module.exports = {
  /** For every file of ours. */
  everywhere: [
    { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has the thing." },
    { selector: "ExportNamedDeclaration[source]", message: "No barrels: import from the file that has the thing." },
  ],
  /** For test files. */
  tests: [
    {
      selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|setMock|unstable_mockModule)$/]",
      message: "Use the simulated host or pass the thing in; our own modules are never mocked.",
    },
    {
      selector: "MemberExpression[property.name=/^(skip|only|todo|failing)$/]:matches([object.name=/^(it|test|describe)$/], [object.property.name='each'])",
      message: "Every test runs, every time.",
    },
    { selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]", message: "Every test runs, every time." },
  ],
  /** For views: whatever a person reads goes through `say`, so that a catalogue can have it. */
  views: [
    { selector: "JSXText[value=/[A-Za-z]{2}/]", message: "words-are-said: write {say`…`}, so that it can be translated." },
    // An icon's name is a drawing's, never read to anybody.
    { selector: "JSXOpeningElement[name.name!='Icon'] > JSXAttribute[name.name=/^(label|title|name|placeholder|alt|outcome|aria-label|aria-description|aria-valuetext)$/] > Literal[value=/[A-Za-z]{2}/]", message: "words-are-said: write {say`…`}, so that it can be translated." },
  ],
  noDefaultExport,
};
