import { findAll, firstOf, nextOf, rawTextOf } from './dom';
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
    const first = firstOf(script);
    const begin = first && STATE.exec(rawTextOf(first).slice(0, 200))?.[0].length;
    if (!begin) continue;
    const text = readPieces(first);
    return text?.slice(begin, text.lastIndexOf('}') + 1);
  }
  return undefined;
}

/** Parsers cut long texts in pieces; they are put together only as long as all of them may be read. */
function readPieces(first: ChildNode): string | undefined {
  let text = '';
  for (let piece: ChildNode | null = first; piece; piece = nextOf(piece)) {
    text += rawTextOf(piece);
    if (text.length > SOURCE_MAX) return undefined;
  }
  return text;
}
