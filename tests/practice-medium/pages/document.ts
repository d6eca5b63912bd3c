import type { HeadTag } from '../app/head';
import type { PageConfig } from '../app/page-config';
import type { RenderedPage } from '../app/render';
import type { DriftName } from '../drift';
import { hexIdFor } from '../world/random';

interface DocumentParts {
  config: PageConfig;
  rendered: RenderedPage;
  apollo: unknown;
  clientName: string;
}

/** A whole page: head, drawn body, and the inline scripts in Medium's order. */
export function htmlDocument({ config, rendered, apollo, clientName }: DocumentParts): string {
  const { origin } = new URL(config.url);
  const build = `main-20260302-101500-${hexIdFor(`build:${config.seed}`, 10)}`;
  const preloaded = {
    client: { hydrated: false, isUs: false, isNativeMedium: false },
    navigation: { currentLocation: config.url, host: new URL(config.url).host },
    config: { nodeEnv: 'production', version: build },
    session: { user: config.viewer ? { id: config.viewer.id } : null, xsrf: 'practice-token-not-to-be-read' },
    practice: config,
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${rendered.head
    .map(htmlTag)
    .join(
      '',
    )}<style type="text/css" data-fela-type="RULE">${rendered.sheet}</style><script>${ERROR_RECORDER}</script></head><body><div id="root">${
    rendered.body
  }</div><script>window.__BUILD_ID__="${build}"</script><script>window.__GRAPHQL_URI__ = "${origin}/_/graphql"</script><script>window.__PRELOADED_STATE__ = ${scriptJson(
    preloaded,
  )}</script><script>window.${stateName(config.drift)} = ${scriptJson(
    apollo,
  )}</script><script>window.__MIDDLEWARE_STATE__={"session":{"xsrf":""},"cache":{"cacheStatus":"DYNAMIC"}}</script><script src="https://cdn-client.medium.com/lite/static/js/${clientName}"></script><script>window.main();</script></body></html>`;
}

/** Runs before everything else, so that no error of the page goes unseen. */
const ERROR_RECORDER = `window.__pageErrors=[];addEventListener("error",function(e){window.__pageErrors.push("error: "+e.message)});addEventListener("unhandledrejection",function(e){window.__pageErrors.push("rejection: "+e.reason)});`;

function stateName(drift: DriftName | undefined): string {
  return drift === 'state-renamed' ? '__PAGE_CACHE__' : '__APOLLO_STATE__';
}

/** JSON that may stand in an inline script, its slashes and brackets written as Medium writes them. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('/', '\\u002F').replaceAll('<', '\\u003C');
}

function htmlTag({ tag, attributes, text }: HeadTag): string {
  if (tag === 'title') return `<title>${escapeHtml(text ?? '')}</title>`;
  const written = Object.entries({ 'data-rh': 'true', ...attributes })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return tag === 'script'
    ? `<script${written}>${(text ?? '').replaceAll('<', '\\u003C')}</script>`
    : `<${tag}${written}>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
