import { DASHBOARD_HELP_PAGE, ELIGIBILITY_PAGE, PARTNER_PROGRAM_PAGE, PAYOUT_PAGE } from './official-pages';
import type { RuleSetId } from './rule-set';
import type { Sourced } from './source';

/** What one does to join. Each keeps its name through time, so that what was ticked stays ticked. */
export const STEP_IDS = [
  'publish',
  'followers',
  'check',
  'apply',
  'country',
  'criteria',
  'review',
  'stripe',
  'taxForm',
  'paywall',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export interface Step {
  readonly id: StepId;
  /** Where on Medium it is done. */
  readonly url?: string;
}

/** The steps of one rule set, in their order. */
export interface Application extends Sourced {
  readonly steps: readonly Step[];
}

const NEW_STORY = 'https://medium.com/new-story';
const APPLY: Step = { id: 'apply', url: PARTNER_PROGRAM_PAGE };
const STRIPE: Step = { id: 'stripe', url: PARTNER_PROGRAM_PAGE };
const TAX: Step = { id: 'taxForm', url: PARTNER_PROGRAM_PAGE };
const PAYWALL: Step = { id: 'paywall', url: NEW_STORY };
const PUBLISH: Step = { id: 'publish', url: NEW_STORY };

const ENROLL_POST: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://blog.medium.com/how-to-enroll-in-the-medium-partner-program-728c0daa581c',
      saidOn: '2025-05-27',
    },
  ],
};

const APPLICATIONS: Readonly<Record<RuleSetId, Application | undefined>> = {
  '2017-invite': undefined,
  '2017-open': undefined,
  '2021-100': {
    confidence: 'high',
    checkedOn: '2026-11-20',
    sources: [{ voice: 'medium', url: 'https://blog.medium.com/evolving-the-partner-program-2613708f9f3c' }],
    steps: [PUBLISH, { id: 'followers' }, APPLY, { id: 'review' }, STRIPE, TAX, PAYWALL],
  },
  '2023-member': {
    ...ENROLL_POST,
    steps: [PUBLISH, APPLY, { id: 'country' }, { id: 'criteria' }, STRIPE, TAX, PAYWALL],
  },
  '2026-current': {
    confidence: 'medium',
    checkedOn: '2026-11-20',
    sources: [
      { voice: 'copy', url: ELIGIBILITY_PAGE, saidOn: '2026-09-21' },
      { voice: 'medium', url: DASHBOARD_HELP_PAGE },
      { voice: 'medium', url: PAYOUT_PAGE },
    ],
    steps: [PUBLISH, { id: 'check', url: ELIGIBILITY_PAGE }, APPLY, { id: 'review' }, STRIPE, TAX, PAYWALL],
  },
};

/** How one joined under a rule set; undefined where one could not apply (2017). */
export function applicationOf(id: RuleSetId): Application | undefined {
  return APPLICATIONS[id];
}

/** The reasons that refused writers were named. What to do about each is in the words of the screen. */
export const REFUSAL_REASONS = [
  'notMember',
  'country',
  'littleValue',
  'aiText',
  'profile',
  'fewStories',
] as const;

/** One writer who says he was accepted, citing Medium's page. */
export const REFUSAL_FACTS: Sourced = {
  confidence: 'low',
  checkedOn: '2026-11-20',
  sources: [{ voice: 'reported', url: ELIGIBILITY_PAGE, saidOn: '2026-04-28' }],
};

/** Who pays and who takes the tax form. PayPal has no part in it: no evidence of it was found anywhere. */
export const PAYING_FACTS: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [...ENROLL_POST.sources, { voice: 'medium', url: PAYOUT_PAGE }],
};
