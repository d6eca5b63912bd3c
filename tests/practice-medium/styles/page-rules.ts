/** The frame, the story, profiles and lists. */
export const pageRules = {
  shell: 'min-height:100vh',
  top: 'position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:24px;height:57px;padding:0 24px;background:var(--paper);border-bottom:1px solid var(--line)',
  logo: 'font-family:Georgia,"Times New Roman",serif;font-size:26px;letter-spacing:-1px;font-weight:700',
  search:
    'flex:1 1 auto;max-width:240px;background:var(--shade);border-radius:20px;padding:8px 16px;color:var(--soft);text-align:left',
  gap: 'flex:1 1 auto',
  topLink: 'color:var(--soft);font-size:14px;:hover{color:var(--ink)}',
  count:
    'background:var(--go);color:var(--paper);border-radius:9px;padding:0 6px;font-size:11px;line-height:16px',
  round: 'border-radius:50%',
  body: 'display:flex;justify-content:center',
  sidebar:
    'width:220px;flex:0 0 220px;padding:32px 24px;border-right:1px solid var(--line);min-height:calc(100vh - 57px);@media (max-width:1079px){display:none}',
  sidebarLink: 'display:block;padding:10px 0;color:var(--soft);:hover{color:var(--ink)}',
  sidebarHead:
    'margin-top:24px;padding-top:24px;border-top:1px solid var(--line);color:var(--soft);font-size:13px',
  main: 'flex:1 1 auto;min-width:0;display:flex;justify-content:center;padding:0 24px',
  column: 'width:100%;max-width:680px;padding:48px 0 96px',
  wide: 'width:100%;max-width:1080px;display:flex;gap:64px;padding:48px 0 96px',
  wideMain: 'flex:1 1 auto;min-width:0',
  wideSide:
    'width:304px;flex:0 0 304px;border-left:1px solid var(--line);padding-left:40px;@media (max-width:903px){display:none}',
  title:
    'font-family:Georgia,"Times New Roman",serif;font-weight:700;font-size:42px;line-height:52px;letter-spacing:-0.5px',
  subtitle: 'color:var(--soft);font-size:22px;line-height:28px;padding-top:8px',
  byline: 'display:flex;align-items:center;gap:12px;padding:32px 0',
  bylineText: 'display:flex;flex-wrap:wrap;gap:8px;align-items:center',
  soft: 'color:var(--soft)',
  small: 'font-size:13px;line-height:20px;color:var(--soft)',
  bar: 'display:flex;align-items:center;gap:24px;padding:10px 8px;border-top:1px solid var(--line);border-bottom:1px solid var(--line);margin-bottom:32px',
  barItem: 'display:flex;align-items:center;gap:6px;color:var(--soft)',
  paragraph:
    'font-family:Georgia,"Times New Roman",serif;font-size:20px;line-height:32px;padding-bottom:28px',
  tag: 'display:inline-block;background:var(--line);border-radius:20px;padding:8px 16px;margin:0 8px 8px 0',
  card: 'display:flex;gap:16px;align-items:flex-start;padding:32px 0;border-top:1px solid var(--line)',
  cardText: 'flex:1 1 auto;min-width:0',
  authorName: 'font-size:24px;line-height:30px;font-weight:600',
  wideOnly: '@media (max-width:903px){display:none}',
  narrowOnly: 'display:none;@media (max-width:903px){display:block}',
  counts: 'display:flex;gap:6px;color:var(--soft);padding:6px 0',
  link: ':hover{text-decoration:underline}',
  follow:
    'border-radius:20px;padding:7px 16px;background:var(--ink);color:var(--paper);border:1px solid var(--ink);white-space:nowrap;align-self:center',
  following:
    'border-radius:20px;padding:7px 16px;background:transparent;color:var(--ink);border:1px solid var(--ink);white-space:nowrap;align-self:center',
  textButton: 'color:var(--go);:hover{color:var(--ink)}',
  outlined: 'border:1px solid var(--ink);border-radius:20px;padding:8px 20px;margin-top:24px',
  heading: 'font-size:24px;line-height:30px;font-weight:600;padding:32px 0 16px',
  pageHeading: 'font-size:42px;line-height:52px;font-weight:600;padding-bottom:32px',
  crumbs: 'display:flex;gap:8px;color:var(--soft);padding-bottom:24px',
  row: 'display:flex;gap:16px;align-items:center;padding:14px 0',
  rowName: 'font-weight:600;font-size:16px',
  rowBio: 'color:var(--soft);font-size:13px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
  sentinel: 'height:24px',
  preview: 'padding:24px 0;border-bottom:1px solid var(--line)',
  previewTitle: 'font-size:20px;line-height:26px;font-weight:700',
  hover:
    'position:absolute;z-index:20;width:300px;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:20px;box-shadow:0 2px 12px rgba(0,0,0,.16)',
  editor: 'outline:none;min-height:60vh',
  cell: 'padding:16px 8px;border-bottom:1px solid var(--line);text-align:left',
  missing: 'font-size:13px;letter-spacing:1px;color:var(--soft);padding-bottom:16px',
};
