import { formValues } from './form-values.ts'

/** What the fields of a form hold that are not masked. */
export function openValues(form: HTMLFormElement): Record<string, string> {
  const secrets = new Set(Array.from(form.querySelectorAll<HTMLInputElement>('[type="password"]'), ({ name }) => name))
  return Object.fromEntries(Object.entries(formValues(form)).filter(([name]) => !secrets.has(name)))
}
