import type { SettingsBeside } from '../../../components/settings/Settings';
import type { ReadingHealth } from '../../../lib/ledger/health/reading-health';
import { DAY, HOUR, MINUTE } from '../../../lib/ledger/time';
import { NOW } from './examples';

/** Notifications are allowed, and nothing happens. */
export const NO_SETTINGS_ACTS: SettingsBeside = {
  notify: 'allowed',
  onAllow: () => {},
  onCopyReport: () => {},
};

/** Some pages are read well, some are not, some were never open. */
export const HEALTH: ReadingHealth = {
  story: { wellAt: NOW - 2 * HOUR, readAt: NOW - 2 * HOUR, problems: [] },
  followers: {
    wellAt: NOW - 9 * DAY,
    readAt: NOW - 3 * MINUTE,
    problems: [{ code: 'followers-count-not-found', where: 'page' }],
  },
  notifications: { readAt: NOW - DAY, problems: [{ code: 'notifications-not-found', where: 'page' }] },
};
