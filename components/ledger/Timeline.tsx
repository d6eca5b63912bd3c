import { say } from '../../lib/text/say';
import { sayMoment } from '../../lib/text/say-date';
import type { TimelineLine } from './person-view';

/** Everything put down about one person, newest first. What was undone stays, struck through. */
export function Timeline({ lines }: { readonly lines: readonly TimelineLine[] }) {
  if (lines.length === 0) return <p class="soft">{say('timelineNone')}</p>;
  return (
    <ol class="timeline">
      {lines.map((line) => (
        <li key={line.id}>
          <time class="soft" dateTime={new Date(line.at).toISOString()}>
            {sayMoment(line.at)}
          </time>
          <div>
            <p>
              {line.takenBack ? (
                <>
                  <s>{line.words}</s> <span class="soft">{say('timelineTakenBack')}</span>
                </>
              ) : (
                line.words
              )}
            </p>
            {(line.quoted !== undefined || line.place !== undefined) && (
              <p class="soft">
                {line.quoted !== undefined && <q>{line.quoted}</q>}{' '}
                {line.place !== undefined && <Place {...line.place} />}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Place({ words, url }: NonNullable<TimelineLine['place']>) {
  if (url === undefined) return <bdi>{words}</bdi>;
  return (
    <a class="link" href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{words}</bdi>
    </a>
  );
}
