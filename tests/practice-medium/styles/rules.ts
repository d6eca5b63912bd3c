import { drawerRules } from './drawer-rules';
import { pageRules } from './page-rules';

/**
 * Every look of the practice Medium by name. A rule is a list of declarations; `:hover{...}` and `@media ...{...}`
 * may stand among them. No two rules used on one element set the same property.
 */
export const RULES = { ...pageRules, ...drawerRules };

export type RuleName = keyof typeof RULES;

/** Element styles and colours; dark by the system's choice. */
export const BASE_SHEET = `
:root{--paper:#fff;--ink:#242424;--soft:#6b6b6b;--line:#f2f2f2;--edge:#e6e6e6;--go:#1a8917;--shade:#f9f9f9;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#121212;--ink:#e8e8e8;--soft:#a4a4a4;--line:#262626;--edge:#333;--go:#5ebf5b;--shade:#1b1b1b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/20px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}
a{color:inherit;text-decoration:none}
button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
h1,h2,h3,p,pre{margin:0;font-weight:inherit;font-size:inherit}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
img{display:block;border-radius:50%;background:var(--line)}
mark{background:#e8f3e8;color:#1b1b1b}
table{border-collapse:collapse;width:100%}
`;
