import { openChromiumScene } from '../chromium-scene';
import type { Journey } from '../journey';
import { tellMainJob } from '../stories/main-job';

async function tell(): Promise<void> {
  const scene = await openChromiumScene();
  try {
    await tellMainJob(scene);
  } finally {
    await scene.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'main job: record, follow, come back two days later', run: tell },
];
