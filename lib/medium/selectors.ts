/**
 * Everything that is matched on Medium's pages. Only what carries meaning: `source=` of links, `pw-*`, test ids,
 * labels, ids and meta data; never hashed classes, depth or order. Each entry says what it finds and when it was
 * seen; its twin in tests/lib/medium/selectors.test.ts says how many it must find on which fixture.
 */

/** The head's meta data, `property` or `name` with `content` (2022: with `value`). Seen 2015 to 2026. */
export const meta = 'head meta';
/** Inline scripts, one of which carries the page's state. Seen 2018 to 2026. */
export const inlineScript = 'script:not([src])';

/** The story's title. Class seen 2022 to 2025, test id 2023 to 2026. */
export const storyTitle = 'h1.pw-post-title, [data-testid="storyTitle"]';
/** Links in the frame of a story; `source` names the story's id. Seen 2018 to 2026. */
export const storyLink = 'a[href*="source=post_page-"]';
/** The author's name above or below the story. Test id seen 2023 to 2026, class 2022 to 2025. */
export const authorName = '[data-testid="authorName"], .pw-author-name';
/** The author's follower count ("506 Followers"), never a publication's. Seen 2022 to December 2025. */
export const followerCount = '.pw-follower-count';
/** Any link to a list of followers; whose it is, its path and `source` say. Seen 2018 to 2026. */
export const followersLink = 'a[href*="/followers"]';
/** Claps, "--" until loaded; in the frame of the story or in a response. Seen 2022 to 2025. */
export const clapCount = '.pw-multi-vote-count';
/** How many responses the story has: a bare number, shown twice. Seen 2022 to 2025. */
export const responsesCount = '.pw-responses-count';
/** The name at the top of a profile, linked to itself. Seen 2021. */
export const profileName = '[aria-label="Author Homepage"]';

/** Links inside responses: drawer (2020 to 2026) and list under the story (2025, 2026). */
export const responseLink =
  'a[href*="source=responses-----"], a[href*="source=post_page---post_responses--"]';
/** The text of a response. Empty beside its text in the page as saved in 2021. Seen 2021 to 2026. */
export const responseText = 'pre';
/** What is closed or hidden, such as the drawer's panel. Seen 2020 to 2026. */
export const hidden = '[aria-hidden="true"]';
/** What stands beside responses and never in one: the composer, the shield, the close button. Seen 2020 to 2026. */
export const besideResponses =
  'article, [role="dialog"], [role="textbox"], [data-testid="close-button"], a[href*="policy.medium.com"], .pw-responses-count';
/** Headings: "Responses (80)", "97 Followers". Seen 2020 to 2026. */
export const heading = 'h1, h2';
/** A button that may say Follow, Read More or Hide replies. Seen 2015 to 2026. */
export const button = 'button';
/** All links: those to a profile are told by their address. */
export const link = 'a[href]';

/** What somebody wrote, in a story or a response: links in it prove nothing. Seen 2018 to 2026. */
export const writing = '[data-selectable-paragraph], .pw-post-body-paragraph, .graf, pre, blockquote';
/** Suggestions of people, and the viewer's own menu: rows that are no part of a list. Seen 2020 to 2026. */
export const besideTheList =
  'a[href*="who_to_follow"], a[href*="sidebar"], a[href*="post_page"], a[href*="recirc"]';

/** Only for visitors: the ways to sign in. Test id seen 2023 to 2026, ids 2020 and 2021, data-action 2015 to 2021. */
export const signIn =
  '[data-testid="headerSignInButton"], #lo-meta-header-sign-in-link, #lo-post-page-navbar-sign-in-link, a[href*="/m/signin"][href*="redirect="], [data-action="sign-in-prompt"]';
/** The viewer's own profile in the side menu of a wide page. Seen December 2025. */
export const viewerLink = 'a[href*="/@"][href*="---sidebar_menu"]';
/** Only for members who are signed in. Seen 2025 and 2026. */
export const signedIn = '[data-testid="headerNotificationButton"], [data-slate-editor="true"]';

/** Medium's own app, named on every page of Medium whatever its host. Seen 2015 to 2026. */
export const mediumApp = 'meta[property="al:android:package"][content="com.medium.reader"]';
/** The script that Medium's web app is. Seen 2018 to 2026. */
export const mediumScript = 'script[src^="https://cdn-client.medium.com/lite/"]';
