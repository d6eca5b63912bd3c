import { say, sayAround } from '../../lib/text/say';

/** Medium's own page; what it says counts, not our summary (read 2026-11). */
const MEDIUM_RULES_URL = 'https://policy.medium.com/medium-rules-30e5502c4eb4';

/** Medium's rules about follows, in plain words. */
export function MediumRules() {
  const link = (
    <a href={MEDIUM_RULES_URL} target="_blank" rel="noopener noreferrer">
      {say('rulesRead')}
    </a>
  );
  return (
    <div class="prose">
      <p>
        <strong>{say('rulesTrading')}</strong> {say('rulesTradingMore')}
      </p>
      <p>
        <strong>{say('rulesAddOns')}</strong> {say('rulesAddOnsMore')}
      </p>
      <p>{say('rulesRisk')}</p>
      <p>{sayAround('rulesDecide', { link })}</p>
    </div>
  );
}
