/** What a field of a form is called on the page. */
export function fieldLabel(field: Element): string {
  const ids = field.getAttribute('aria-labelledby')?.split(' ')
  const named = ids?.map((id) => document.getElementById(id)) ?? [...((field as HTMLInputElement).labels ?? [])]
  return named.map((element) => element?.textContent?.trim() ?? '').join(', ')
}
