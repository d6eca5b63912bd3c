import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** On Medium's pages, in our own world: reads the page, sends facts, paints the marks that come back. */
export default defineContentScript({
  matches: ['https://*.medium.com/*'],
  runAt: 'document_start',
  main: startReader,
});
