/** Like `selectors`, for what only saved pages are read for: the content script has no use for it. */
export const savedSelectors = {
  /** The story's description for search engines. Seen 2018 to 2026. */
  jsonLd: 'script[type="application/ld+json"]',
  /** The title in the old interface, where nothing is changed without a load. Seen 2014 to 2019. */
  oldTitle: '.graf--title',
  /** Signed out, the Follow button's link names the person and, in 2022, their newsletter. */
  followWhenSignedOut: 'a[href*="/m/signin"][href*="userId="]',
  /** Signed out, a response's clap button leads to signing in and names the response. Seen 2021. */
  clapWhenSignedOut: 'a[href*="%2Fvote%2Fp%2F"]',
} as const;
