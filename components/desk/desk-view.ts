import type { Said, SaidTopic } from '../../lib/ledger/program-said';
import type { Month } from '../../lib/program/calendar';
import type { EarningPoint } from '../../lib/program/earning-point';
import type { Known } from '../../lib/program/evidence';
import type { RuleSetId } from '../../lib/program/rule-set';

export const DESK_PARTS = ['ready', 'application', 'earnings', 'rules'] as const;
export type DeskPart = (typeof DESK_PARTS)[number];

/** What all stories earned in one month, and when that was read last. */
export interface OwnMonth {
  readonly month: Month;
  readonly cents: number;
  readonly readAt: number;
}

/** The shares of the writer's own stories that were read to a read's length, each in the middle of those stories. */
export interface ReadRatios {
  /** Reads by members to views by members, 0 to 1. */
  readonly members?: { readonly middle: number; readonly stories: number };
  /** All reads to all views, 0 to 1. */
  readonly all?: { readonly middle: number; readonly stories: number };
}

/** What the writer's own stats and dashboard pages have shown of their earnings. */
export interface OwnFigures {
  readonly points: readonly EarningPoint[];
  /** The oldest first. */
  readonly months: readonly OwnMonth[];
  readonly ratios: ReadRatios;
  /** Currencies other than US dollars in which figures were read: they are left out. */
  readonly otherCurrencies: readonly string[];
}

export interface DeskView {
  readonly page: 'desk';
  readonly part: DeskPart;
  readonly now: number;
  readonly known: Known;
  readonly said: Said;
  readonly figures: OwnFigures;
  readonly goal: number;
  /** The rule set that is looked at. */
  readonly rulesId: RuleSetId;
}

/** The writer says something about themselves; `words` name it for the undo. */
export type OnSay = (about: SaidTopic, answer: string, words: string) => void;
