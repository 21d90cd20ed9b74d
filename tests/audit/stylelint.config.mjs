// What browsers in package.json do not know stands beside what they know, and says that it may; what
// adds nothing that a reader misses may stand alone.
export default {
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: {
    // These the plugin does not tell from what all know.
    "property-disallowed-list": ["aspect-ratio", "/^inset/", "/^(margin|padding)-(block|inline)$/"],
    "selector-pseudo-class-disallowed-list": ["is", "where"],
    "plugin/no-unsupported-browser-features": [
      true,
      {
        ignore: [
          "css-color-adjust",
          "css-marker-pseudo",
          "css-paged-media",
          "css-revert-value",
          "css-scroll-behavior",
          "css-scrollbar",
          "css-touch-action",
          "text-size-adjust",
        ],
        ignorePartialSupport: true,
      },
    ],
  },
};
