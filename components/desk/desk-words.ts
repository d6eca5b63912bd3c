import { countWords } from '../../lib/ledger/count-words';
import { agoWords } from '../../lib/ledger/spans';
import { type Day, dayOf, type Month, parseDay, startOf } from '../../lib/program/calendar';
import type { Standing } from '../../lib/program/eligibility';
import type { Evidence } from '../../lib/program/evidence';
import type { Requirement, RequirementId } from '../../lib/program/requirement';
import type { RuleSet, RuleSetId } from '../../lib/program/rule-set';
import type { Confidence, Voice } from '../../lib/program/source';
import type { MessageKey } from '../../lib/text/catalogue';
import { currentLocale, say } from '../../lib/text/say';
import { countryName } from './country-names';

const REQUIREMENTS: Readonly<Record<RequirementId, MessageKey>> = {
  invitation: 'deskReqInvitation',
  followers: 'deskReqFollowers',
  stories: 'deskReqStories',
  newestStory: 'deskReqNewestStory',
  active: 'deskReqActive',
  member: 'deskReqMember',
  profile: 'deskReqProfile',
  adult: 'deskReqAdult',
  country: 'deskReqCountry',
  bank: 'deskReqBank',
  stripe: 'deskReqStripe',
  taxForm: 'deskReqTaxForm',
  terms: 'deskReqTerms',
};
const STANDINGS: Readonly<Record<Standing, MessageKey>> = {
  met: 'deskMet',
  notMet: 'deskNotMet',
  unknown: 'deskUnknown',
  disputed: 'deskDisputed',
};
const RULE_SETS: Readonly<Record<RuleSetId, MessageKey>> = {
  '2017-invite': 'deskRuleSet2017Invite',
  '2017-open': 'deskRuleSet2017Open',
  '2021-100': 'deskRuleSet2021',
  '2023-member': 'deskRuleSet2023',
  '2026-current': 'deskRuleSet2026',
};
const VOICES: Readonly<Record<Voice, MessageKey>> = {
  medium: 'deskVoiceMedium',
  copy: 'deskVoiceCopy',
  reported: 'deskVoiceReported',
  opinion: 'deskVoiceOpinion',
};
const SURE: Readonly<Record<Confidence, MessageKey>> = {
  high: 'deskSureHigh',
  medium: 'deskSureMedium',
  low: 'deskSureLow',
};
const FROM = { ownWord: 'deskFromOwnWord', page: 'deskFromPage', import: 'deskFromImport' } as const;

export function requirementWords(id: RequirementId): string {
  return say(REQUIREMENTS[id]);
}

export function standingWords(standing: Standing): string {
  return say(STANDINGS[standing]);
}

export function ruleSetWords(id: RuleSetId): string {
  return say(RULE_SETS[id]);
}

export function voiceWords(voice: Voice): string {
  return say(VOICES[voice]);
}

export function sureWords(confidence: Confidence): string {
  return say(SURE[confidence]);
}

/** "28 Apr 2026", or "Apr 2026" for a month. Days of the rules are days in UTC. */
export function dayWords(day: Day | Month): string {
  const isDay = parseDay(day) !== undefined;
  const at = startOf((isDay ? day : `${day}-01`) as Day);
  return new Date(at).toLocaleDateString(currentLocale(), {
    year: 'numeric',
    month: 'short',
    ...(isDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** The day of a moment. */
export function dateWords(at: number): string {
  return dayWords(dayOf(at));
}

/** "$12.34"; a rate of cents needs the thousandth: "$0.027". */
export function moneyWords(cents: number, digits: 0 | 2 | 3 = 2): string {
  return new Intl.NumberFormat(currentLocale(), {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: Math.min(digits, 2),
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** "58.9%" of a share from 0 to 1. */
export function shareWords(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** What one source says is needed: "at least 6", "not needed". */
export function needsWords(id: RequirementId, needs: number | boolean): string {
  if (typeof needs === 'boolean') return say(needs ? 'deskNeedsYes' : 'deskNeedsNo');
  if (needs === 0) return say('deskNeedsNo');
  switch (id) {
    case 'newestStory':
      return say('deskNeedsDays', { count: needs });
    case 'active':
      return say('deskNeedsMonths', { count: needs, days: needs * 30 });
    default:
      return say('deskNeedsAtLeast', { count: needs });
  }
}

/** What is known of the writer: "at least 7", "28 Apr 2026", "yes", "Portugal". */
export function valueWords(
  id: Requirement['id'],
  { value, atLeast }: Evidence<number | string | boolean>,
): string {
  if (typeof value === 'boolean') return say(value ? 'deskYes' : 'deskNo');
  if (typeof value === 'string') return countryName(value);
  if (id === 'newestStory' || id === 'active') return dateWords(value);
  return atLeast ? say('deskNeedsAtLeast', { count: value }) : countWords(value);
}

/** Where it is known from and how old it is: "your own word, 2 d ago". */
export function fromWords({ from, at }: Evidence<unknown>, now: number): string {
  return say(FROM[from], { ago: agoWords(at, now) });
}

/** When a rule set held, as exactly as is known. */
export function heldWords({ from, fromAtLatest, to, toAtEarliest }: RuleSet): string {
  if (to === null)
    return say('deskHeldStartUnknown', {
      earliest: dayWords(from),
      latest: dayWords(fromAtLatest ?? from),
    });
  if (toAtEarliest !== undefined)
    return say('deskHeldEndUnknown', {
      from: dayWords(from),
      earliest: dayWords(toAtEarliest),
      latest: dayWords(to),
    });
  return say('deskHeld', { from: dayWords(from), to: dayWords(to) });
}
