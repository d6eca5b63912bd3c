/// <reference types="chrome" />
import type { Stage } from './stage';

/**
 * Whatever Good Turn asks the writer for on this host from now on, they will have said yes to: the browser's own
 * question cannot be answered by a driver. Nothing is allowed before Good Turn asks.
 */
export async function sayYesTo(stage: Stage, host: string): Promise<void> {
  const page = await stage.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, pattern]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
      };
      await developerPrivate.addHostPermission(id ?? '', pattern ?? '');
    },
    [stage.extensionId, `https://${host}/*`],
  );
  await page.close();
}

/** The hosts beside Medium's own that Good Turn may read always, as the browser says. */
export async function listAllowed(stage: Stage): Promise<readonly string[]> {
  const worker = await stage.worker();
  return worker.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    return origins.filter((origin) => origin !== 'https://*.medium.com/*');
  });
}
