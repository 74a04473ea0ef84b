import type { CheckForm } from './check-form.ts'
import { linkHere } from './link-here.ts'

// The link beside a heading asks to whom the section shall be sent. Without JavaScript it stays a link, and for those who
// open it elsewhere or copy its address too.
document.addEventListener('click', (event) => {
  const { target } = event
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.heading > a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return

  event.preventDefault()
  history.replaceState(history.state, '', link.hash)
  const section = decodeURIComponent(link.hash.slice(1))
  const check = document.querySelector<CheckForm>(`check-form[check="${CSS.escape(section)}"]`)
  const form = check?.querySelector('form') ?? undefined
  linkHere({ section, form, values: check?.shared ?? {} }).catch(() => location.assign(link.hash))
})
