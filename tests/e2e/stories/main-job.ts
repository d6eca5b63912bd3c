import { deepEqual, match } from 'node:assert/strict';
import type { Scene } from '../scene';

const HOUR = 3_600_000;

/** The story that the whole product exists for, told once from beginning to end. */
export async function tellMainJob(scene: Scene): Promise<void> {
  const { medium } = scene;
  const page = await scene.openMedium(medium.urlOf(medium.world.story));
  await page.waitForAdded(/offers? a swap/);
  await page.clickButton('See all responses');
  await page.waitForAdded(/\d+ offers/);

  // Two swaps are recorded from their marks. Both follows are real, as Medium's data will tell later.
  medium.world.follow('jane', 'odalys-finch', medium.now());
  medium.world.follow('kofi-brightwater', 'jane', medium.now());
  await page.record('odalys-finch', 'I followed');
  await page.record('kofi-brightwater', 'Follows me');
  match(await page.waitForAdded(/2 with you already/), /offers/);

  // One person is followed with Medium's own button, and kept as a swap with one click.
  const profile = await scene.openMedium('https://medium.com/@Mirela_Voss');
  await profile.clickButton('Follow');
  await profile.clickAdded(/You followed/, 'Keep');
  await profile.waitForAdded(/waiting/);

  // One follow is due at once: kofi-brightwater waits for yours.
  await scene.waitForBadge('1');

  // The worker is stopped in between, and the browser closed for two days.
  await scene.stopBackground();
  await scene.waitForBadge('1');
  await scene.restartLater(48 * HOUR + 1);
  match(await scene.waitForBadge('3'), /2 overdue, you owe 1/);

  const popup = await scene.openOwn('popup.html');
  await popup.waitForText('They owe you');
  const words = await popup.text();
  match(words, /Odalys Finch/);
  match(words, /Mirela Voss/);
  match(words, /Kofi Brightwater/);
  match(words, /overdue/);
  match(words, /late/);

  // The marks on the page say the same.
  const again = await scene.openMedium(medium.urlOf(medium.world.story));
  await again.waitForAdded(/overdue/);

  // One of them followed in the meantime; only the list read to its end tells who did and who did not.
  medium.world.follow('odalys-finch', 'jane', medium.now());
  const list = await scene.openMedium('https://medium.com/@jane/followers');
  await list.waitForAdded(/of 89/);
  await list.readToEnd(89);
  await list.waitForAdded(/89 of 89/);
  await popup.bringToFront();
  await popup.waitForText('89');
  await popup.waitForText('of 100 followers');
  // Whoever returned the follow owes nothing any more; the other still does.
  await popup.waitForNoText('Odalys Finch');
  match(await popup.text(), /Mirela Voss/);
  await again.bringToFront();
  await again.waitForAdded(/even/);
  await scene.waitForBadge('2');

  for (const open of [again, list]) deepEqual(await open.errors(), []);
}
