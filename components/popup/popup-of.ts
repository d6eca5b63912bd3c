import type { PageHealth } from '../../lib/ledger/page-health';
import type { Reading } from '../../lib/ledger/reading';
import type { Settings } from '../../lib/ledger/settings';
import { type DeskSources, knownOf } from '../desk/known-of';
import { goalOf } from '../goal/goal-of';
import type { Partner } from '../rows/row-of';
import { rowOf } from '../rows/row-of';
import { followersLink } from '../text/links';
import { deskLine } from './desk-line';
import type { PopupView } from './popup-view';

/** What is read from the ledger for the popup. */
export interface PopupData {
  readonly settings: Settings;
  readonly viewerUsername: string | undefined;
  readonly counts: Readonly<Record<'theyOwe' | 'youOwe' | 'lapsed', number>>;
  readonly theyOwe: readonly Partner[];
  readonly youOwe: readonly Partner[];
  readonly lapsed: readonly Partner[];
  /** Oldest first. */
  readonly readings: readonly Reading[];
  /** What the writer's pages and their own word say of their way into the Partner Program. */
  readonly program: Omit<DeskSources, 'reading'>;
}

type Loaded =
  | Extract<PopupView, { readonly state: 'loading' | 'failed' }>
  | { readonly state: 'ready'; readonly value: PopupData; readonly now: number };

/** Puts what was read into words. */
export function popupOf(loaded: Loaded, health: PageHealth | undefined): PopupView {
  if (loaded.state !== 'ready') return loaded;
  const { value, now } = loaded;
  if (!value.settings.welcomed) return { state: 'firstRun' };
  const list = (partners: readonly Partner[], state: keyof PopupData['counts']) => ({
    rows: partners.map((partner) => rowOf(partner, now)),
    total: Math.max(value.counts[state], partners.length),
  });
  return {
    state: 'ready',
    goal: goalOf(value.readings, value.settings.goal, now),
    theyOwe: list(value.theyOwe, 'theyOwe'),
    youOwe: list(value.youOwe, 'youOwe'),
    lapsed: list(value.lapsed, 'lapsed'),
    followersUrl: followersLink(value.viewerUsername),
    deskWords: deskLine(knownOf({ ...value.program, reading: value.readings.at(-1) }, now), now),
    ...(health === undefined ? {} : { health }),
  };
}
