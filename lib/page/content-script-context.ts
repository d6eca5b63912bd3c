/**
 * Stands in for WXT's class of this name in the content script (see `resolve.alias` in wxt.config.ts). Theirs tells
 * older copies to stop by dispatching an event and posting a message to the page, and believes whoever does the same;
 * our reader ends older copies by itself and says nothing to the page.
 */
export class ContentScriptContext {}
