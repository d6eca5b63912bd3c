import { openChromiumScene } from '../chromium-scene';
import { TRICKS } from '../hostile/tricks';
import type { Journey } from '../journey';
import { refuseHostilePage } from '../stories/hostile-page';
import { refuseTricks } from '../stories/panel-tricks';

/** Chromium says what is painted a tenth of a second late. */
const LATE = 300;

async function tellPage(): Promise<void> {
  const scene = await openChromiumScene();
  try {
    await refuseHostilePage(scene);
  } finally {
    await scene.close();
  }
}

async function tellTricks(): Promise<void> {
  const scene = await openChromiumScene();
  try {
    await refuseTricks(scene, LATE);
  } finally {
    await scene.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: `panel: ${TRICKS.length} tricks of a page, 0 accepted`, run: tellTricks },
  { name: 'hostile: a page that tries everything', run: tellPage },
];
