import type { FuzzTarget } from './fuzz-target';
import { ANSWER_TARGETS } from './targets/answer-targets';
import { CARRY_TARGETS } from './targets/carry-targets';
import { LEDGER_TARGETS } from './targets/ledger-targets';
import { MEDIUM_TARGETS } from './targets/medium-targets';
import { MESSAGE_TARGETS } from './targets/message-targets';
import { SCREEN_TARGETS } from './targets/screen-targets';

/** All that takes what strangers wrote: pages, files, messages, addresses. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...MEDIUM_TARGETS,
  ...ANSWER_TARGETS,
  ...MESSAGE_TARGETS,
  ...CARRY_TARGETS,
  ...LEDGER_TARGETS,
  ...SCREEN_TARGETS,
];
