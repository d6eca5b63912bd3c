import { ELIGIBILITY_PAGE } from '../official-pages';
import type { RuleSet } from '../rule-set';
import type { Source, Sourced } from '../source';
import { claim, needed } from './claims';

/** Medium's own page; nobody's copy of it could be read, so it is the page to compare everything here with. */
const OFFICIAL: Source = { voice: 'medium', url: ELIGIBILITY_PAGE };

/** Four voices, none of them Medium's own page. */
const ACCEPTED_WRITER: Source = { voice: 'reported', url: ELIGIBILITY_PAGE, saidOn: '2026-04-28' };
const PUBLIC_NOTE: Source = {
  voice: 'reported',
  url: 'https://github.com/ericrisco/rsc-harness',
  saidOn: '2026-06',
};
const SUMMARY: Source = { voice: 'reported', url: ELIGIBILITY_PAGE, saidOn: '2026-09-07' };
const HELP_COPY: Source = { voice: 'copy', url: ELIGIBILITY_PAGE, saidOn: '2026-09-11' };

const AGREED: Sourced = {
  confidence: 'medium',
  checkedOn: '2026-11-20',
  sources: [HELP_COPY, ACCEPTED_WRITER, PUBLIC_NOTE, SUMMARY, OFFICIAL],
};
const DISPUTED: Sourced = { ...AGREED, confidence: 'low' };
/** Kept from the rules before: whether a long silence still matters is not confirmed. */
const FROM_BEFORE: Sourced = {
  confidence: 'low',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://blog.medium.com/how-to-enroll-in-the-medium-partner-program-728c0daa581c',
      saidOn: '2025-05-27',
    },
    OFFICIAL,
  ],
};
/** Step 2 of joining, "Complete enrollment", in a copy of Medium's words. */
const ENROLMENT: Sourced = {
  confidence: 'medium',
  checkedOn: '2026-11-20',
  sources: [{ ...HELP_COPY, saidOn: '2026-09-21' }, OFFICIAL],
};

/** Today's rules. The day they came is not known, and Medium's own page could not be read: it decides. */
export const RULES_2026: RuleSet = {
  confidence: 'low',
  checkedOn: '2026-11-20',
  sources: [OFFICIAL, HELP_COPY],
  id: '2026-current',
  from: '2025-06-01',
  fromAtLatest: '2026-04-30',
  to: null,
  joining: 'reviewed',
  waitDays: 30,
  requirements: [
    needed('profile', AGREED),
    { ...DISPUTED, id: 'stories', claims: [claim(1, HELP_COPY), claim(6, ACCEPTED_WRITER)] },
    { ...DISPUTED, id: 'active', claims: [claim(0, HELP_COPY), claim(3, ACCEPTED_WRITER)] },
    {
      ...DISPUTED,
      id: 'member',
      claims: [claim(true, HELP_COPY), claim(true, ACCEPTED_WRITER), claim(false, SUMMARY)],
    },
    {
      ...FROM_BEFORE,
      id: 'newestStory',
      claims: [claim(180, FROM_BEFORE.sources[0] ?? OFFICIAL)],
    },
    needed('adult', AGREED),
    needed('country', AGREED),
    needed('bank', AGREED),
    needed('stripe', ENROLMENT),
    needed('taxForm', ENROLMENT),
    needed('terms', AGREED),
  ],
};
