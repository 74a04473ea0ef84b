/** What runs in the report: it filters, unfolds, and opens the page that a link leads to. Without it all is there, folded. */
export const reportScript = `
const form = document.forms[0]
const pages = [...document.querySelectorAll('details')]
const total = document.querySelector('output')
const choose = () => {
  const { lang, level, kind, text } = Object.fromEntries(new FormData(form))
  const wanted = text.trim().toLowerCase()
  let count = 0
  for (const page of pages) {
    let here = 0
    for (const item of page.querySelectorAll('article')) {
      const { dataset } = item
      const fits = (!lang || dataset.lang === lang) && (!level || dataset.level === level) &&
        (!kind || dataset.kind === kind) && (!wanted || (page.id + item.textContent).toLowerCase().includes(wanted))
      item.hidden = !fits
      if (fits) here += 1
    }
    page.hidden = here === 0
    count += here
  }
  total.value = count === 1 ? '1 finding' : count + ' findings'
}
const open = () => {
  const page = document.getElementById(location.hash.slice(1))
  if (page?.localName === 'details') page.open = true
}
let wait = 0
form.hidden = false
form.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(choose, 120) })
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(choose))
form.elements.fold.addEventListener('click', () => {
  const shown = pages.filter((page) => !page.hidden)
  const unfold = shown.some((page) => !page.open)
  for (const page of shown) page.open = unfold
})
addEventListener('hashchange', open)
open()
choose()
`
