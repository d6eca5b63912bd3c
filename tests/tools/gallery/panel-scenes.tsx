import { render } from 'preact';
import type { PanelProps } from '../../../components/panel/Panel';
import { Panel } from '../../../components/panel/Panel';
import { PANEL_CSS } from '../../../components/panel/panel-css';
import type { PanelView } from '../../../lib/ledger/panel-view';
import { HOUR } from '../../../lib/ledger/time';
import { NOW } from './examples';
import type { Scene } from './scenes';

const FRESH: PanelView = {
  username: 'owainp',
  name: 'Owain Price',
  followers: '71 followers',
  standing: 'Nothing between you yet',
  tone: 'offer',
  says: { words: 'offers a swap', quoted: 'I return every follow' },
  yourLegDone: false,
  theirLegDone: false,
  closed: false,
  history: [],
  notes: [],
};

const WAITING: PanelView = {
  ...FRESH,
  standing: 'They owe you: 5 h overdue',
  tone: 'late',
  yourLegDone: true,
  history: [
    { at: NOW - 53 * HOUR, words: 'you followed, your own click' },
    { at: NOW - 54 * HOUR, words: 'agreed on a swap' },
  ],
  notes: ['Writes about gardens; ask about the pear tree.'],
};

/** Drawn inside a shadow root, as on Medium; an open one here, so that axe can look into it. */
function scene(name: string, props: Partial<PanelProps>, open = false): Scene {
  return {
    name,
    root: 'panel',
    width: 480,
    mount: (root) => {
      const shadow = root.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${PANEL_CSS} main { display: grid; padding: 8px; }`);
      shadow.adoptedStyleSheets = [sheet];
      const main = shadow.appendChild(document.createElement('main'));
      render(
        <Panel
          view={FRESH}
          busy={false}
          onRecord={() => {}}
          onNote={() => {}}
          onUndo={() => {}}
          onClose={() => {}}
          {...props}
        />,
        main,
      );
      const more = main.querySelector('details');
      if (more !== null) more.open = open;
    },
  };
}

export const PANEL_SCENES: readonly Scene[] = [
  scene('panel', {}),
  scene('panel-recorded', { view: WAITING, recorded: 'You followed. They have two days.' }, true),
  scene('panel-dark-page', { view: WAITING, theme: 'dark', error: 'That was not saved. Try once more.' }),
  scene('panel-long', {
    view: {
      ...WAITING,
      name: 'A name that goes on and on until no screen in the world could hold it',
      username: 'a.handle.that.is.as.long.as.medium.lets.it.be',
      followers: '7.4K followers',
      standing: 'Even: you follow each other',
      tone: 'even',
      theirLegDone: true,
    },
  }),
];
