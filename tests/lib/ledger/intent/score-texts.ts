import { classifyResponse } from '../../../../lib/ledger/intent/classify-response';
import type { ResponseKind } from '../../../../lib/ledger/intent/response-kind';
import type { LabelledTexts } from './texts/labelled-texts';

export interface Score {
  /** Share of the swap texts that got any kind, and the share that got the right one. */
  found: number;
  exact: number;
  /** Share of the plain texts that were left alone. */
  alone: number;
  mistakes: readonly string[];
}

/** How well the kinds of a set of texts are told; every mistake is listed as `expected -> given: text`. */
export function scoreTexts(swaps: readonly LabelledTexts[], plain: readonly string[]): Score {
  const mistakes: string[] = [];
  const labelled = swaps.flatMap((texts) =>
    (Object.entries(texts) as [ResponseKind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((text) => ({ kind, text })),
    ),
  );
  const given = (expected: ResponseKind, text: string): ResponseKind => {
    const { kind, quoted } = classifyResponse(text);
    if (kind !== expected) mistakes.push(`${expected} -> ${kind}: ${text}${quoted ? ` [${quoted}]` : ''}`);
    return kind;
  };
  const results = labelled.map(({ kind, text }) => ({ kind, got: given(kind, text) }));
  const quiet = plain.filter((text) => given('none', text) === 'none');
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    found: share(results.filter(({ got }) => got !== 'none').length, results.length),
    exact: share(results.filter(({ kind, got }) => got === kind).length, results.length),
    alone: share(quiet.length, plain.length),
    mistakes,
  };
}
