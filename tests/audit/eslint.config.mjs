// What readers' browsers run is written to the level of the oldest of them (browserslist in
// package.json): syntax by ecmaVersion, the web's and the language's own functions by compat.
import compat from "eslint-plugin-compat";

export default [
  {
    ...compat.configs["flat/recommended"],
    files: ["theme/assets/**/*.js"],
    languageOptions: { ecmaVersion: 2019, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
];
