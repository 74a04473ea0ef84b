/** Offers a text or an image to the reader as a file. It is made in the page: nothing is asked of a server. */
export function save(text: string | Blob, { name, type }: { name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text over once the event is done.
  setTimeout(() => URL.revokeObjectURL(address))
}
