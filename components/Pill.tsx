import type { Tone } from '../lib/ledger/mark';

/** A status in words; the tone only colours what the words already say. */
export function Pill({ words, tone }: { readonly words: string; readonly tone: Tone }) {
  return <span class={`pill is-${tone}`}>{words}</span>;
}
