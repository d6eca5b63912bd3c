/**
 * Pages of Medium's own that decide. They are only ever linked to; nothing here is asked of them.
 * Addresses as seen until 2026-09-21.
 */

/** Who may join, today. */
export const ELIGIBILITY_PAGE =
  'https://help.medium.com/hc/en-us/articles/39121627791639-Medium-Partner-Program-eligibility';
/** Where one applies, and where partners find their settings. */
export const PARTNER_PROGRAM_PAGE = 'https://medium.com/partner-program';
/** Minimum, roll-over and days of payment. */
export const PAYOUT_PAGE = 'https://help.medium.com/hc/en-us/articles/25267297935895';
/** What the dashboard shows. */
export const DASHBOARD_HELP_PAGE =
  'https://help.medium.com/hc/en-us/articles/360007171314-Your-Partner-Program-Dashboard';
