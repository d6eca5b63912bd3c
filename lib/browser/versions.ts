import browser from 'webextension-polyfill';

/** What a report says of where it was made: versions only. */
export function readVersions(): Readonly<Record<string, string>> {
  return {
    goodTurn: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  };
}
