import { say, sayCount } from '../../lib/text/say';
import type { GroupRow } from './stories-view';

/** Which tags or weekdays were read most, with how many stories that is, and a warning where they are few. */
export function BestGroups({ title, rows }: { readonly title: string; readonly rows: readonly GroupRow[] }) {
  return (
    <section class="best">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{say('storiesBestNone')}</p>
      ) : (
        <>
          <p class="soft">{say('storiesBestHow')}</p>
          <table class="readings">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col">{say('storiesMedianReads')}</th>
                <th scope="col">{say('storiesCounted')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ words, stories, medianReads, isFew }) => (
                <tr key={words}>
                  <th scope="row">
                    <bdi>{words}</bdi>
                  </th>
                  <td>{medianReads}</td>
                  <td>
                    {sayCount('storiesOf', stories)}
                    {isFew && <span class="soft"> · {say('storiesFew')}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
