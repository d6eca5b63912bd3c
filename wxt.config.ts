import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What each browser but those of Chromium's family wants to be told. */
const SETTINGS_OF: Record<string, object> = {
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'good-turn@good-turn.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  // The first with all that the scripts on pages use (URL.parse, scripts in the page's own world).
  safari: { browser_specific_settings: { safari: { strict_min_version: '18.0' } } },
};

/**
 * The manifest asks for no more than the product needs: storage for the ledger, alarms for the badge, scripting to put
 * marks on a page that has something to mark and the panel there after a click, activeTab for the page that the writer
 * clicked on. Our own pages may fetch from the extension itself alone: their messages, in the writer's language.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { target: 'es2022', sourcemap: false },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': new URL('./lib/page/content-script-context.ts', import.meta.url)
          .pathname,
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    // Asked for by a click in the settings, for the daily summary alone.
    optional_permissions: ['notifications'],
    host_permissions: ['https://*.medium.com/*'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: 'Good Turn' },
    ...(SETTINGS_OF[browser] ?? { minimum_chrome_version: '126' }),
  }),
});
