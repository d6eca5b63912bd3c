/** `npm run bench:ledger`: what a ledger of 100,000 swaps costs beside one of 1,000. */
import { existsSync } from 'node:fs';
import { measureLedger } from './ledger-cost';

const extensionDir = '.output/chrome-mv3';
if (!existsSync(extensionDir))
  throw new Error(`No built extension in ${extensionDir}: run "npm run build" first.`);
console.log((await measureLedger(extensionDir)).join('\n'));
