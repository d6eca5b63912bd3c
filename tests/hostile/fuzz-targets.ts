import type { FuzzTarget } from './fuzz-target';
import { ANSWER_TARGETS } from './targets/answer-targets';
import { CARRY_TARGETS } from './targets/carry-targets';
import { LEDGER_TARGETS } from './targets/ledger-targets';
import { MEDIUM_TARGETS } from './targets/medium-targets';
import { MESSAGE_TARGETS } from './targets/message-targets';
import { PAGE_TARGETS } from './targets/page-targets';
import { SCREEN_TARGETS } from './targets/screen-targets';
import { STORE_TARGETS } from './targets/store-targets';

/** All that takes what strangers wrote: pages, answers, files, messages, addresses, damaged data. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...MEDIUM_TARGETS,
  ...PAGE_TARGETS,
  ...ANSWER_TARGETS,
  ...MESSAGE_TARGETS,
  ...CARRY_TARGETS,
  ...LEDGER_TARGETS,
  ...STORE_TARGETS,
  ...SCREEN_TARGETS,
];
