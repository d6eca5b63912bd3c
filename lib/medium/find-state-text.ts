import { findAll } from './dom';
import { SOURCE_MAX } from './limits';
import * as selectors from './selectors';

const STATE = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[\s*)?window\.__APOLLO_STATE__\s*=\s*(?=\{)/;

/**
 * The page's own state, as JSON text: the first inline script that begins by setting `__APOLLO_STATE__` (seen 2018
 * to 2026, also wrapped in CDATA). The texts of all other scripts are looked at no further than their beginning, so
 * that nobody's session is touched. Undefined when there is none, or it is longer than five million characters.
 */
export function findStateText(document: Document): string | undefined {
  for (const script of findAll(document, selectors.inlineScript)) {
    const text = Reflect.get(Object.getPrototypeOf(script), 'textContent', script) ?? '';
    const begin = STATE.exec(text.slice(0, 200))?.[0].length;
    if (begin === undefined) continue;
    return text.length <= SOURCE_MAX ? text.slice(begin, text.lastIndexOf('}') + 1) : undefined;
  }
  return undefined;
}
