import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchWithGoodTurn } from '../e2e/browser';
import { startPracticeMedium } from '../practice-medium/server';

/** Two browsers on one practice Medium: one with Good Turn, one without. Only one of them works at a time. */
export interface BenchStage {
  readonly withIt: BrowserContext;
  readonly without: BrowserContext;
  /** The story whose thread has many responses. */
  readonly address: string;
  /** How the addresses of Good Turn's scripts begin. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts both from a copy of the build, so that building again in the meantime changes nothing. */
export async function openBenchStage(extensionDir: string): Promise<BenchStage> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-bench-'));
  await cp(extensionDir, folder, { recursive: true });
  const medium = await startPracticeMedium();
  const withIt = await launchWithGoodTurn({ medium, extensionDir: folder });
  const without = await launchWithGoodTurn({ medium, extensionDir: null });
  await withIt.serviceWorker();
  return {
    withIt: withIt.context,
    without: without.context,
    address: `${medium.urlOf(medium.world.story)}?responses=200`,
    origin: `chrome-extension://${withIt.extensionId}/`,
    async close() {
      await withIt.close();
      await without.close();
      await medium.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
