import { match } from '../languages/match.ts'

// One page answers every address that does not exist: show the language that the address names, else the reader's.
const blocks = [...document.querySelectorAll<HTMLElement>('[data-lost]')]
const folder = location.pathname.split('/')[1]
const tag =
  match(
    navigator.languages,
    blocks.map((block) => block.lang),
  ) ?? 'en'
const spoken = blocks.find((block) => block.dataset['lost'] === folder) ?? blocks.find((block) => block.lang === tag)

if (spoken) {
  document.documentElement.lang = spoken.lang
  document.title = spoken.querySelector('h1')?.textContent ?? document.title
  for (const block of blocks) block.hidden = block !== spoken
}
