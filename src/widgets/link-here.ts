import type { CheckForm } from './check-form.ts'
import { writeFragment } from './fragment.ts'

/** What a link leads to: the detail of the event `link-here`, by which a form asks for the dialog. */
export interface LinkTarget {
  section: string
  /** The form in the section, and what a link may carry of it. */
  form?: HTMLFormElement | null | undefined
  values: Record<string, string>
  /** Whether the link carries the values from the start. */
  withValues?: boolean
}

// The link beside a heading asks to whom the section shall be sent. Without JavaScript it stays a link, and for those who
// open it elsewhere or copy its address too.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.heading > a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return

  event.preventDefault()
  history.replaceState(history.state, '', link.hash)
  const section = decodeURIComponent(link.hash.slice(1))
  const check = document.querySelector<CheckForm>(`check-form[check="${CSS.escape(section)}"]`)
  open({ section, form: check?.querySelector('form'), values: check?.shared ?? {} })
})

document.addEventListener('link-here', (event) => open((event as CustomEvent<LinkTarget>).detail))

/** The dialog loads when somebody asks for it. Without it the address bar has the link. */
async function open(target: LinkTarget) {
  try {
    const { openLinkDialog } = await import('./link-dialog.ts')
    await openLinkDialog(target)
  } catch {
    location.assign(writeFragment({ section: target.section, values: target.withValues ? target.values : {} }))
  }
}
