import type { Sourced } from '../../lib/program/source';
import { say } from '../../lib/text/say';
import { dayWords, sureWords, voiceWords } from './desk-words';

export interface SourceProps {
  /** What it is the source of, for those who cannot see what it stands beside. */
  readonly of: string;
  readonly facts: Sourced;
}

/** Where a fact comes from, who says so, when it was said and looked at, and how sure it is. One is open at a time. */
export function Source({ of, facts }: SourceProps) {
  return (
    <details class="source" name="desk-source">
      <summary aria-label={say('deskSourceOf', { what: of })}>{say('deskSource')}</summary>
      <div class="source-body">
        <ul>
          {facts.sources.map(({ voice, url, saidOn }) => (
            <li key={`${url} ${saidOn ?? ''}`}>
              <a class="link" href={url} target="_blank" rel="noopener noreferrer">
                {new URL(url).hostname}
              </a>{' '}
              <span class="soft">
                {[voiceWords(voice), saidOn && dayWords(saidOn)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <p class="soft">
          {sureWords(facts.confidence)} {say('deskCheckedOn', { date: dayWords(facts.checkedOn) })}
        </p>
      </div>
    </details>
  );
}
