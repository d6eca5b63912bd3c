import { deepEqual } from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fails when axe objects to anything on the screen. */
export async function expectAccessible(screen: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: screen }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  deepEqual(found, [], `axe on ${name}`);
}
