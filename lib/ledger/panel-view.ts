import type { Tone } from './mark';

/** What the panel shows of one person: already in words, so that the page learns nothing else. */
export interface PanelView {
  readonly username: string;
  readonly name: string;
  /** "71 followers", or absent when unknown. */
  readonly followers?: string;
  /** Where you stand: "Nothing between you yet", "They owe you: 31 h left". */
  readonly standing: string;
  readonly tone: Tone;
  /** What their response says, in a few quoted words, and the kind in words ("offers a swap"). */
  readonly says?: { readonly words: string; readonly quoted: string };
  readonly yourLegDone: boolean;
  readonly theirLegDone: boolean;
  readonly closed: boolean;
  /** The short history, newest first: "you followed, your own click" with its moment. */
  readonly history: readonly { readonly at: number; readonly words: string }[];
  readonly notes: readonly string[];
}
