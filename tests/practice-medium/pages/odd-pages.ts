import { seedFromText } from '../world/random';
import type { World } from '../world/world';

/** The waiting page of Medium's guard: no facts at all. */
export function waitingPage(): string {
  return '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript>Enable JavaScript and cookies to continue</noscript></div></div><script>(function(){window._cf_chl_opt={cZone:"medium.com"};})();</script></body></html>';
}

/** A page that is not Medium's and bears one of its marks, as any site may that has an app listed beside Medium's. */
export function oneMarkPage(): string {
  return '<!DOCTYPE html><html lang="en"><head><title>An almanac</title><meta property="al:android:package" content="com.medium.reader"></head><body><h1>An almanac</h1><h2>Responses (1)</h2><a href="/@owen">Owen</a><p>Follow me and I follow back</p></body></html>';
}

/** A page of the old interface, with its own kind of state. */
export function oldPage(world: World): string {
  const author = world.expectPerson('corvin.ash');
  const state = {
    userId: 'lo_7d1f00c2a4b9',
    references: {
      User: { [author.id]: { userId: author.id, username: author.username, name: author.name } },
      SocialStats: {
        [author.id]: {
          userId: author.id,
          usersFollowedCount: 512,
          usersFollowedByCount: world.followerCount(author.id),
        },
      },
    },
  };
  return `<!DOCTYPE html><html><head><title>Archive of writing – Medium</title></head><body class="postShowScreen"><div class="surface"><h2>Archive of writing</h2></div><script>// <![CDATA[
window["obvInit"](${JSON.stringify(state)})
// ]]></script></body></html>`;
}

/** A person's picture: a coloured circle, the same colour for the same person. */
export function avatarSvg(id: string): string {
  const hue = seedFromText(id) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 42% 62%)"/><circle cx="20" cy="16" r="7" fill="hsl(${hue} 45% 90%)"/><path d="M6 40a14 13 0 0 1 28 0z" fill="hsl(${hue} 45% 90%)"/></svg>`;
}
