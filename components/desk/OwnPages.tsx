import { say } from '../../lib/text/say';

const PAGES = [
  { url: 'https://medium.com/me/stories', key: 'deskOwnStories' },
  { url: 'https://medium.com/me/stats', key: 'deskOwnStats' },
  { url: 'https://medium.com/me/partner/dashboard', key: 'deskOwnDashboard' },
] as const;

/** Links to the writer's own pages: what they show when the writer opens them is read in passing. */
export function OwnPages() {
  return (
    <ul class="own-pages" aria-label={say('deskOwnPages')}>
      {PAGES.map(({ url, key }) => (
        <li key={url}>
          <a class="link" href={url} target="_blank" rel="noopener noreferrer">
            {say(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
