import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyAnswers } from '../lib/page/answer-copies';
import { offerPort } from '../lib/page/answer-port';

/**
 * In the page's own world, from document_start: passes on copies of those of Medium's GraphQL answers that the
 * ledger can learn from. It asks for nothing and sends nothing anywhere but to our own content script.
 */

/** Operation names as Medium's web client sends them (2021 to 2026); notifications by shape, their name was never seen. */
const WANTED =
  /"operationName"\s*:\s*"(?:(?:PagedThreaded)?PostResponsesQuery|UserFollowers|UserFollowingUsersList|UserViewerEdge|NewsletterV3ViewerEdge|UserProfile(?:RightCol)?Query|AvatarMenuQuery|UseBaseCacheControlQuery|SubscribeNewsletterV3Mutation|(?:Unf|F)ollowUser(?:Mutation)?|ClapMutation|PostViewerEdgeQuery|PublishPostThreadedResponse(?:Mutation)?|\w{0,40}otification\w{0,60})"/;

/** On the viewer's own pages also what is named for stories, figures and earnings; most of those names were never seen. */
const OWN = /"operationName"\s*:\s*"\w{0,40}(?:Stor(?:y|ies)|Stats|Partner|Earning)\w{0,60}"/;

export default defineContentScript({
  matches: ['https://*.medium.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    let stop = () => {};
    const port = offerPort(window, () => stop());
    stop = copyAnswers(window, {
      isWanted: (pathname, body) =>
        pathname.endsWith('/_/graphql') &&
        (WANTED.test(body) || (location.pathname.startsWith('/me/') && OWN.test(body))),
      pass: (requestBody, responseBody) => port.postMessage([requestBody, responseBody]),
    });
  },
});
