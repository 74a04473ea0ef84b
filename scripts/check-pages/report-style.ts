import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Colours and fonts are those of the site. */
const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')

export const reportStyle = `${tokens}
*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 5rem }
body { margin: 0; font: 1rem/1.55 var(--sans); background: var(--paper); color: var(--ink); overflow-wrap: break-word }
main { max-width: 76rem; margin: auto; padding: 3rem 1.25rem 6rem }
[hidden] { display: none !important }
h1 { margin: 0; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
h2 { margin: 3.5rem 0 1rem; font-size: 1.25rem; letter-spacing: -.01em }
p { max-width: var(--text) }
a { color: var(--accent); text-underline-offset: .2em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.lead { margin: .75rem 0 2rem; color: var(--quiet); font-size: 1.0625rem }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1px; margin: 0; background: var(--line); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 1.1rem 1.25rem; background: var(--raised) }
.figures dt { color: var(--quiet); font-size: .875rem }
.figures dd { margin: 0; font-size: 2rem; font-weight: 600; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums }
.figures .error dd { color: var(--error) }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised) }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .6rem 1rem; text-align: end; white-space: nowrap }
tr + tr > *, tbody tr > * { border-block-start: 1px solid var(--line) }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 500 }
thead td { padding: 0 }
th:first-child { text-align: start; font-weight: 500; white-space: normal; min-width: 12rem }
td.none { color: var(--quiet) }
td.wide { width: 34%; min-width: 9rem; padding-inline-start: 0 }
.bar { display: block; height: .5rem; border-radius: .25rem; background: var(--sunken); overflow: hidden }
.bar span { display: block; height: 100%; border-radius: .25rem; background: var(--accent) }
.bar.error span { background: var(--error) }
th code, summary code, article code { font: .8125rem/1.5 var(--mono); overflow-wrap: anywhere }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; margin: 0 -1.25rem 1rem; padding: .75rem 1.25rem; background: var(--paper); border-block-end: 1px solid var(--line) }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; color: var(--quiet); font-size: .75rem; flex: 0 1 auto; min-width: 0; max-width: 18rem }
label.grow { flex: 1 1 10rem; max-width: none }
select, input, button { font: inherit; font-size: .9375rem; max-width: 100%; min-height: 2.5rem; padding: .3rem .6rem; color: var(--ink); background: var(--raised); border: 1px solid var(--edge); border-radius: .375rem }
button { cursor: pointer }
button:hover { border-color: var(--accent); color: var(--accent) }
output { margin-inline-start: auto; min-height: 2.5rem; display: flex; align-items: center; color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums }
details { border: 1px solid var(--line); border-block-end-width: 0; background: var(--raised); content-visibility: auto; contain-intrinsic-block-size: auto 3rem }
details:first-of-type { border-start-start-radius: var(--radius); border-start-end-radius: var(--radius) }
details:last-of-type { border-block-end-width: 1px; border-end-start-radius: var(--radius); border-end-end-radius: var(--radius) }
summary { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: center; padding: .7rem 1rem; cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
summary::before { content: ''; width: .45rem; height: .45rem; margin-inline-end: .15rem; border: solid var(--quiet); border-width: 0 2px 2px 0; rotate: -45deg }
[open] > summary::before { rotate: 45deg }
summary:hover { background: var(--sunken) }
summary code { flex: 1 1 12rem; min-width: 0 }
.count { padding: .05rem .55rem; border-radius: 1rem; font-size: .8125rem; font-variant-numeric: tabular-nums; white-space: nowrap }
.error > .tag, .count.error { color: var(--error); background: var(--error-soft) }
.warning > .tag, .count.warning { color: var(--warning); background: var(--warning-soft) }
.unsure > .tag, .count.unsure { color: var(--unsure); background: var(--unsure-soft) }
article { padding: 1rem 1rem 1.25rem; border-block-start: 1px solid var(--line); break-inside: avoid }
article p { margin: .4rem 0 .75rem; overflow-wrap: anywhere }
.tag { display: inline-block; margin-inline-end: .5rem; padding: .05rem .55rem; border-radius: .25rem; font-size: .8125rem; font-weight: 500 }
.place { color: var(--quiet); font: .8125rem/1.5 var(--mono) }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .75rem }
blockquote { margin: 0; padding: .65rem .9rem; background: var(--sunken); border-radius: .375rem; font-size: .9375rem; overflow-wrap: anywhere; white-space: pre-line; line-break: strict }
blockquote::before { content: attr(lang); display: block; color: var(--quiet); font: .75rem/1.4 var(--mono) }
mark { padding: .05em .2em; border-radius: .2em; background: var(--found); color: inherit; box-decoration-break: clone }
@media (max-width: 40rem) {
  main { padding-block-start: 1.75rem }
  .figures { grid-template-columns: 1fr 1fr }
  .figures div { padding: .8rem 1rem }
  .figures dd { font-size: 1.5rem }
  th, td { padding-inline: .7rem }
  th:first-child { min-width: 8rem }
  td.wide { display: none }
  label { flex: 1 1 8rem; max-width: none }
  summary code { flex-basis: calc(100% - 2rem) }
  form { position: static }
  output { margin-inline-start: 0 }
}
@media print {
  form { display: none }
  main { max-width: none; padding: 0 }
  details { content-visibility: visible }
  details::details-content { content-visibility: visible; block-size: auto }
}
`
