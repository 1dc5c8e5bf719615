// The one style sheet of the report: light, dark, and paper.
export const style = `
:root { color-scheme: light dark; --ink: #1d1d1b; --soft: #5d5b57; --paper: #fdfcfa; --line: #dad6ce; --mark: #ffe9a8;
  --error: #a3242b; --warning: #8a5a00; --info: #245c8a; --fine: #2a6b3c; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e3; --soft: #aaa69d; --paper: #191817; --line: #3a3835;
  --mark: #6a5410; --error: #ff9a96; --warning: #f0c268; --info: #8fc5f2; --fine: #8fd3a0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.7 system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1rem; margin: 0; } p { margin: .25rem 0; } a { color: inherit; }
[lang=en], .soft { color: var(--soft); } .verdict { font-size: 1.1rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; }
td.n, th.n { text-align: end; } td.n { white-space: nowrap; }
.scroll { overflow-x: auto; } .scroll td:first-child { min-width: 9rem; } th [lang=en] { display: block; font-weight: 400; }
article { border: 1px solid var(--line); border-inline-start: .3rem solid var(--tone, var(--line)); border-radius: .3rem;
  padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
.tag { color: var(--tone); font-weight: 600; margin-inline-end: .5rem; }
pre { overflow-x: auto; margin: .5rem 0; padding: .5rem; border: 1px solid var(--line); border-radius: .2rem;
  font: 14px/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace; }
mark { background: var(--mark); color: inherit; outline: 1px solid var(--tone, var(--line)); }
code { overflow-wrap: anywhere; font-size: .875em; } details { margin: .5rem 0; } summary { cursor: pointer; }
.ok { color: var(--fine); } .bad { color: var(--error); } .care { color: var(--warning); }
@media print { body { max-width: none; padding: 0; background: none; } details > * { display: block; } h2 { break-before: page; }
  h2:first-of-type { break-before: auto; } }
`;
