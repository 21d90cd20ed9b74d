// What readers' browsers run, held to the oldest of them (browserslist in package.json): syntax and
// the language's own functions to ES2019, the web's by what each browser has.
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";

// Aggressive, the rules take every call by its method's name, and arrays have these methods too.
const ofArrays = Object.keys(es.rules).filter((name) => name.startsWith("no-iterator-prototype-"));

export default [
  compat.configs["flat/recommended"],
  es.configs["flat/restrict-to-es2019"],
  {
    languageOptions: { ecmaVersion: 2020, sourceType: "module" },
    settings: { "es-x": { aggressive: true }, lintAllEsApis: true },
    // All of them could import() before it was in the standard.
    rules: {
      ...Object.fromEntries(ofArrays.map((name) => [`es-x/${name}`, "off"])),
      "es-x/no-dynamic-import": "off",
    },
  },
];
