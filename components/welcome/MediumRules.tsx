/** Medium's own page; what it says counts, not our summary (read 2026-11). */
const MEDIUM_RULES_URL = 'https://policy.medium.com/medium-rules-30e5502c4eb4';

/** Medium's rules about follows, in plain words. */
export function MediumRules() {
  return (
    <div class="prose">
      <p>
        <strong>Trading follows is against Medium’s Rules.</strong> They name exchanges of follows, and apps
        or arrangements that offer to raise your count. Following people in bulk counts as spam, and so does
        leaving the same response under many stories.
      </p>
      <p>
        <strong>Add-ons are named there too.</strong> The Rules speak against using Medium automatically, and
        against copying or watching its contents with robots, plugins and add-ons. Good Turn acts on nothing
        by itself and keeps only your own notes, but it is an add-on and it does read your pages.
      </p>
      <p>
        Writers have been warned, been refused by the Partner Program or lost their account over this, and
        those who run Medium have said that follows given for follows do not count as real interest. A list of
        what you agreed with whom changes none of that.
      </p>
      <p>
        <a href={MEDIUM_RULES_URL} target="_blank" rel="noopener noreferrer">
          Read Medium’s Rules
        </a>{' '}
        and decide for yourself. Medium’s own page decides, not this summary.
      </p>
    </div>
  );
}
