/** Responses: the list under the story, the drawer, and the composer. */
export const drawerRules = {
  dialog:
    'position:fixed;inset:0 0 0 auto;width:414px;max-width:100vw;z-index:10;overflow:hidden;pointer-events:none',
  panelOpen:
    'height:100%;overflow-y:auto;pointer-events:auto;background:var(--paper);border-left:1px solid var(--edge);padding:0 24px 48px;transform:none',
  panelClosed: 'height:100%;overflow:hidden;visibility:hidden;padding:0 24px 48px;transform:translateX(100%)',
  panelHead: 'display:flex;align-items:center;min-height:64px;justify-content:space-between',
  responses: 'padding-top:24px;border-top:1px solid var(--line)',
  response: 'padding:24px 0;border-bottom:1px solid var(--line)',
  reply: 'margin-left:12px;padding:16px 0 0 24px;border-left:3px solid var(--line)',
  responseHead: 'display:flex;align-items:center;gap:12px',
  responseNames: 'flex:1 1 auto;min-width:0',
  responseName: 'font-size:14px;line-height:20px;color:var(--ink)',
  responseTime: 'font-size:14px;line-height:20px;color:var(--soft)',
  dots: 'color:var(--soft);padding:4px 8px;letter-spacing:1px',
  quote: 'border-left:3px solid var(--ink);padding-left:14px;margin-top:14px;cursor:pointer',
  responseText: 'padding-top:14px;font-size:14px;line-height:20px;word-break:break-word',
  responseParagraph: 'padding-top:8px',
  responseFoot: 'display:flex;align-items:center;gap:20px;padding-top:14px;color:var(--soft)',
  footItem: 'display:flex;align-items:center;gap:5px',
  footGap: 'flex:1 1 auto',
  storyTitle: 'font-weight:700;font-size:16px;line-height:20px;padding-top:14px',
  composer: 'background:var(--shade);border-radius:4px;padding:14px;margin-bottom:8px',
  composerText: 'outline:none;min-height:40px;white-space:pre-wrap;overflow-wrap:anywhere',
  composerFoot: 'display:flex;justify-content:flex-end;gap:16px;align-items:center;padding-top:12px',
  respond: 'border-radius:20px;padding:5px 14px;background:var(--go);color:#fff',
};
