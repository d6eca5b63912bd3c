import { deepEqual } from 'node:assert/strict';
import { openFirefoxScene } from '../firefox/firefox-scene';
import type { Journey } from '../journey';
import { tellMainJob } from '../stories/main-job';

async function tell(): Promise<void> {
  const scene = await openFirefoxScene();
  try {
    await tellMainJob(scene);
    deepEqual(scene.strangersCalled(), []);
  } finally {
    await scene.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'Firefox: record, follow, come back two days later', browser: 'firefox', run: tell },
];
