import { findAll, holds } from './dom';
import * as selectors from './selectors';

const DATA_ADDRESS = /^\s*window\.__GRAPHQL_URI__\s*=\s*"https:\/\/([a-z0-9.-]{1,253})\/_\/graphql"/;

/**
 * Whether a page on a host that is not Medium's is one of Medium's all the same: at least two of three marks that come
 * from different parts of Medium (its apps, its web app, its data). Each of them alone stands on other pages too. A page
 * that copies them passes: what it says is therefore only ever a suggestion.
 */
export function isMediumSite(document: Document, host: string): boolean {
  const marks = [
    holds(document, selectors.mediumApp),
    holds(document, selectors.mediumScript),
    isDataOnHost(document, host),
  ];
  return marks.filter(Boolean).length >= 2;
}

/** Medium's data has its address on the page's own host (seen 2018 to 2026). */
function isDataOnHost(document: Document, host: string): boolean {
  return findAll(document, selectors.inlineScript).some((script) => {
    const text = Reflect.get(Object.getPrototypeOf(script), 'textContent', script) ?? '';
    return DATA_ADDRESS.exec(text.slice(0, 400))?.[1] === host;
  });
}
