import type { LanguageChoice } from '../text/languages';
import { GRACE_DEFAULT } from './time';

/** What the writer has chosen. */
export interface Settings {
  /** Followers aimed for. */
  readonly goal: number;
  /** Grace period in ms. */
  readonly graceMs: number;
  /** Whether a follow clicked on Medium's page is offered as an entry, or kept at once. */
  readonly recordFollowClicks: 'ask' | 'always';
  /** What the badge counts. */
  readonly badge: 'attention' | 'theyOwe' | 'off';
  /** Hours of the day, 0 to 23, local time, in which the badge is silent; null: never. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** The hour of the day, 0 to 23, local time, from which the summary of the day is shown; null: none. */
  readonly summaryAt: number | null;
  /** Whether a summary, which may stand on a locked screen, says names. */
  readonly summaryNames: boolean;
  /** What Good Turn speaks. */
  readonly language: LanguageChoice;
  /** Whether the writer has been through the welcome page and chose to go on. */
  readonly welcomed: boolean;
  /** Lists that the writer saved: a name, and the part of the address after which it opens. */
  readonly views: readonly { readonly name: string; readonly address: string }[];
}

export const SETTINGS_DEFAULT: Settings = {
  goal: 100,
  graceMs: GRACE_DEFAULT,
  recordFollowClicks: 'ask',
  badge: 'attention',
  quietFrom: null,
  quietTo: null,
  summaryAt: null,
  summaryNames: false,
  language: 'auto',
  welcomed: false,
  views: [],
};
