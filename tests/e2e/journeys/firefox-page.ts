import { openFirefoxScene } from '../firefox/firefox-scene';
import { TRICKS } from '../hostile/tricks';
import type { Journey } from '../journey';
import { refuseHostilePage } from '../stories/hostile-page';
import { refuseTricks } from '../stories/panel-tricks';

async function tell(): Promise<void> {
  const scene = await openFirefoxScene();
  try {
    await refuseHostilePage(scene);
    await refuseTricks(scene, 0);
  } finally {
    await scene.close();
  }
}

export const journeys: readonly Journey[] = [
  {
    name: `Firefox: a hostile page, ${TRICKS.length} tricks, 0 accepted`,
    browser: 'firefox',
    run: tell,
  },
];
