import { useCallback, useEffect, useState } from 'preact/hooks';
import { readClock } from '../../lib/browser/clock';
import { SECOND } from '../../lib/ledger/time';
import { StoreError } from '../../lib/store/errors';
import type { PageReader } from '../../lib/store/open-reader';
import { openReader } from '../../lib/store/open-reader';
import type { Reader } from '../../lib/store/reader';
import { currentLocale, say } from '../../lib/text/say';
import { useNow } from './use-now';

let opening: Promise<PageReader> | undefined;

/**
 * The one connection of this page to the ledger, opened when first asked for; it ends with the page.
 * @throws StoreUnavailable when it does not open; it is opened anew when asked for again.
 */
function pageReader(): Promise<PageReader> {
  opening ??= openReader().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

export type Loaded<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  /** `isOlder`: the ledger could not be brought into today's form; its entries can be read all the same. */
  | { readonly state: 'failed'; readonly words: string; readonly isOlder: boolean }
  | { readonly state: 'ready'; readonly value: T; readonly now: number };

/** Nothing is said about loading before this: most answers are there sooner. */
const SLOW_AFTER = 200;
/** A ledger that another context holds, or brings up to date, is asked for again after this. */
const AGAIN_AFTER = SECOND;

/**
 * Asks the ledger a question, again whenever the rows it read change and at each full minute.
 * `query` must keep its identity while the question is the same.
 */
export function useLedger<T>(query: (reader: Reader, now: number) => Promise<T>) {
  const now = useNow();
  // Answers are in words: in another language the question is put once more.
  const locale = currentLocale();
  const [reader, setReader] = useState<PageReader>();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading', slow: false });
  const isOlder = reader?.isOlder === true;
  const fail = useCallback(
    (error: unknown) => setLoaded({ state: 'failed', words: wordsOf(error, isOlder), isOlder }),
    [isOlder],
  );

  useEffect(() => {
    let over = false;
    const slow = setTimeout(
      () => setLoaded((was) => (was.state === 'loading' ? { state: 'loading', slow: true } : was)),
      SLOW_AFTER,
    );
    let again: ReturnType<typeof setTimeout>;
    const open = () =>
      pageReader().then(
        (ready) => !over && setReader(ready),
        (error: unknown) => {
          if (over) return;
          fail(error);
          if (isHeld(error)) again = setTimeout(open, AGAIN_AFTER);
        },
      );
    open();
    return () => {
      over = true;
      clearTimeout(slow);
      clearTimeout(again);
    };
  }, [fail]);

  // At each full minute the question is asked anew; when rows change in between, it is asked with the time it is then.
  useEffect(() => {
    if (reader === undefined) return;
    const ask = async (asked: Reader): Promise<Loaded<T>> => {
      const at = Math.max(now, readClock());
      return { state: 'ready', value: await query(asked, at), now: at };
    };
    const show = (answer: Loaded<T>) => {
      if (locale === currentLocale()) setLoaded(answer);
    };
    return reader.observe(ask, show, fail);
  }, [reader, query, now, fail, locale]);

  return loaded;
}

function isHeld(error: unknown): boolean {
  return error instanceof StoreError && error.trouble.code === 'open-blocked';
}

function wordsOf(error: unknown, isOlder: boolean): string {
  if (isOlder) return say('ledgerOlder');
  return error instanceof StoreError ? error.trouble.words : say('failedUnforeseen');
}
