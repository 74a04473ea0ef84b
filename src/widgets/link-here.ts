/** What a link leads to. */
export interface LinkTarget {
  section: string
  /** The form in the section, and what a link may carry of it. */
  form?: HTMLFormElement | undefined
  values?: Record<string, string>
  /** Whether the link carries the values from the start. */
  withValues?: boolean
}

/** Opens the dialog "link a customer here", which loads when somebody asks for it. */
export async function linkHere(target: LinkTarget): Promise<void> {
  const { openLinkDialog } = await import('./link-dialog.ts')
  await openLinkDialog(target)
}
