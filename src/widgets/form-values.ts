/** What a form's fields hold, by name. Unlike `FormData` it changes no character, lone surrogates included. */
export function formValues(form: HTMLFormElement): Record<string, string> {
  const fields = [...form.elements].filter((element) => 'value' in element && 'name' in element && element.name !== '')
  return Object.fromEntries((fields as HTMLInputElement[]).map(({ name, value }) => [name, value]))
}
