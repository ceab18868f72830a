/** The look of the report: readable on a phone, in the dark and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d2b2a, #e6ecea); --paper: light-dark(#fdfaf4, #111a1b); --rule: light-dark(#cfc7b8, #35464a); --accent: light-dark(#0f686a, #84d3cd); --warn: light-dark(#b0271d, #ff9d90); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
p, li { max-width: 42rem; }
figure { margin: 0; max-width: 34rem; }
svg { width: 100%; height: auto; display: block; font: 11px system-ui, sans-serif; }
svg text { fill: var(--ink); }
.name { font-weight: 600; font-size: 12px; }
.axis { stroke: var(--rule); }
.least { stroke: var(--ink); stroke-dasharray: 3 2; }
.fine { fill: var(--accent); }
.hard { fill: var(--paper); stroke: var(--warn); stroke-width: 2; }
.scroll { overflow-x: auto; border: 1px solid var(--rule); border-radius: .5rem; }
.scroll:focus-visible { outline: 3px solid var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--rule); }
tbody th { font-weight: 500; min-width: 12rem; }
td:last-child { min-width: 8rem; }
[aria-label="Taal"] td { min-width: 10rem; }
[aria-label="Taal"] td:last-child { min-width: 20rem; }
code { font-size: .85em; overflow-wrap: anywhere; }
strong { color: var(--warn); }
summary { cursor: pointer; padding: .25rem 0; }
@media print { .scroll { overflow: visible; } }
`;
