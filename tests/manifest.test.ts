import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function readManifest(target: string): Record<string, unknown> {
  const path = new URL(`../.output/${target}/manifest.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`There is no built extension in .output/${target}: run "npm run build" first.`);
  }
}

const TARGETS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'];

/** What a manifest says differently from Chromium's, or beside it. */
function differencesOf(target: string): Record<string, unknown> {
  const chromium = readManifest('chrome-mv3');
  const manifest = readManifest(target);
  const keys = new Set([...Object.keys(chromium), ...Object.keys(manifest)]);
  return Object.fromEntries(
    [...keys].flatMap((key) =>
      JSON.stringify(manifest[key]) === JSON.stringify(chromium[key]) ? [] : [[key, manifest[key]]],
    ),
  );
}

describe('the manifest', () => {
  it.each(TARGETS)('of %s asks for exactly this and no more', (target) => {
    const manifest = readManifest(target);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual(['https://*.medium.com/*']);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.optional_permissions).toEqual(['notifications']);
    // Asked for one host at a time, when the writer chooses "Always on this site".
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('for Chromium is this', () => {
    const { version, ...manifest } = readManifest('chrome-mv3');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).toMatchInlineSnapshot(`
      {
        "action": {
          "default_popup": "popup.html",
          "default_title": "Good Turn",
        },
        "background": {
          "service_worker": "background.js",
        },
        "content_scripts": [
          {
            "js": [
              "content-scripts/network.js",
            ],
            "matches": [
              "https://*.medium.com/*",
            ],
            "run_at": "document_start",
            "world": "MAIN",
          },
          {
            "js": [
              "content-scripts/reader.js",
            ],
            "matches": [
              "https://*.medium.com/*",
            ],
            "run_at": "document_start",
          },
        ],
        "content_security_policy": {
          "extension_pages": "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
        "default_locale": "en",
        "description": "__MSG_extensionDescription__",
        "host_permissions": [
          "https://*.medium.com/*",
        ],
        "icons": {
          "128": "icon/128.png",
          "16": "icon/16.png",
          "32": "icon/32.png",
          "48": "icon/48.png",
          "96": "icon/96.png",
        },
        "incognito": "not_allowed",
        "manifest_version": 3,
        "minimum_chrome_version": "126",
        "name": "__MSG_extensionName__",
        "optional_host_permissions": [
          "https://*/*",
        ],
        "optional_permissions": [
          "notifications",
        ],
        "permissions": [
          "storage",
          "unlimitedStorage",
          "alarms",
          "scripting",
          "activeTab",
        ],
        "short_name": "__MSG_extensionName__",
      }
    `);
  });

  it('for Edge is the same', () => {
    expect(differencesOf('edge-mv3')).toEqual({});
  });

  it('for Firefox differs in this', () => {
    expect(differencesOf('firefox-mv3')).toMatchInlineSnapshot(`
      {
        "background": {
          "scripts": [
            "background.js",
          ],
        },
        "browser_specific_settings": {
          "gecko": {
            "data_collection_permissions": {
              "required": [
                "none",
              ],
            },
            "id": "good-turn@good-turn.example",
            "strict_min_version": "140.0",
          },
          "gecko_android": {
            "strict_min_version": "142.0",
          },
        },
        "minimum_chrome_version": undefined,
      }
    `);
  });

  it('for Safari differs in this', () => {
    expect(differencesOf('safari-mv3')).toMatchInlineSnapshot(`
      {
        "browser_specific_settings": {
          "safari": {
            "strict_min_version": "18.0",
          },
        },
        "minimum_chrome_version": undefined,
      }
    `);
  });
});
