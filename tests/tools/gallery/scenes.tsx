import type { VNode } from 'preact';
import { DESK_SCENES } from './desk-scenes';
import { DRAFT_SCENES } from './draft-scenes';
import { GOAL_SCENES } from './goal-scenes';
import { LEDGER_SCENES } from './ledger-scenes';
import { PANEL_SCENES } from './panel-scenes';
import { PEOPLE_SCENES } from './people-scenes';
import { PERSON_SCENES } from './person-scenes';
import { POPUP_SCENES } from './popup-scenes';
import { STORY_SCENES } from './story-scenes';
import { THREAD_SCENES } from './thread-scenes';
import { WELCOME_SCENES } from './welcome-scenes';

/** One picture to take. */
export interface Scene {
  readonly name: string;
  /** Id of the root element, as the real page has it. */
  readonly root: 'popup' | 'ledger' | 'welcome' | 'panel';
  readonly width: number;
  readonly draw?: () => VNode;
  /** For what is not drawn straight into the root, such as a shadow root. */
  readonly mount?: (root: HTMLElement) => void;
  /** What the writer does before the picture is taken. */
  readonly hover?: string;
  readonly click?: string;
  readonly press?: readonly string[];
}

export const SCENES: readonly Scene[] = [
  ...POPUP_SCENES,
  ...PANEL_SCENES,
  ...WELCOME_SCENES,
  ...PEOPLE_SCENES,
  ...LEDGER_SCENES,
  ...DRAFT_SCENES,
  ...GOAL_SCENES,
  ...DESK_SCENES,
  ...STORY_SCENES,
  ...PERSON_SCENES,
  ...THREAD_SCENES,
];
